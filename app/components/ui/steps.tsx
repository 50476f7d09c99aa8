import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface Step {
  name: string
  state: 'done' | 'here' | 'next'
  /** Who and when: up to two short lines. */
  lines?: readonly ReactNode[]
}

interface StepsProps {
  label: string
  steps: readonly Step[]
  /** For ears: 已完成, 当前, 未开始. */
  words: Record<Step['state'], string>
}

const ICONS = { done: 'check-disc', here: 'target', next: 'ring' } as const

/** The way a record goes, and where it stands. */
export function Steps({ label, steps, words }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.name} className={step.state} aria-current={step.state === 'here' ? 'step' : undefined}>
          <p className="nm">
            <Icon name={ICONS[step.state]} />
            {step.name}
            <span className="vh">{words[step.state]}</span>
          </p>
          {step.lines && step.lines.length > 0 && (
            <p className="wh">
              {step.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: first who, then when
                <span key={index}>{line}</span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
