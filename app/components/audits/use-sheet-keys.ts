import { useEffect, useState } from 'react'
import { JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'

interface KeyActs {
  judge(judgement: Judgement): void
  move(step: 1 | -1): void
  record(): void
  help(): void
}

const MEMORY = 'sheet-keys'

/**
 * The keys of a sheet: 1 to 8 judge, j and k move, m goes to the record, ? shows them all. They rest while a field has the focus,
 * while an input method composes, and when the person switched them off (WCAG 2.1.4).
 */
export function useSheetKeys(acts: KeyActs, resting: boolean): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(MEMORY) !== 'off'), [])
  useEffect(() => {
    if (resting) return
    const press = (event: KeyboardEvent) => {
      if (!on || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      const act = actOf(event.key, acts)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [acts, on, resting])
  const turn = (next: boolean) => {
    window.localStorage.setItem(MEMORY, next ? 'on' : 'off')
    setOn(next)
  }
  return { on, turn }
}

function actOf(key: string, acts: KeyActs): (() => void) | null {
  const judgement = /^[1-8]$/.test(key) ? JUDGEMENTS[Number(key) - 1] : undefined
  if (judgement) return () => acts.judge(judgement)
  if (key === 'j') return () => acts.move(1)
  if (key === 'k') return () => acts.move(-1)
  if (key === 'm') return acts.record
  return key === '?' ? acts.help : null
}

// A radio button takes no letters; everything else that is typed into does.
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select')
}
