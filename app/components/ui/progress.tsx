import { cn } from './class-names'

const FILLS = { ok: 's-ok', warn: 's-warn', bad: 's-bad', accent: 's-acc', light: 's-acc2', mute: 's-mute' } as const

export interface BarPart {
  tone: keyof typeof FILLS
  count: number
}

interface SegmentBarProps {
  /** The whole bar in words, with its figures: 已判 23 项，共 86 项. */
  label: string
  parts: BarPart[]
  /** What the whole width stands for; the rest stays empty. Without it, the sum of the parts. */
  total?: number
  /** 12 (default), 8 or 4 px high. */
  size?: 's' | 'xs'
  className?: string
}

const WIDTH = 640
const GAP = 2

/** How much of what, as one bar. The figures are in words beside it; the bar only shows their proportion. */
export function SegmentBar({ label, parts, total, size, className }: SegmentBarProps) {
  const whole = total ?? parts.reduce((sum, part) => sum + part.count, 0)
  return (
    <svg
      className={cn('stack', size && `stack-${size}`, className)}
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="bar3" width={WIDTH} height="12" />
      {whole > 0 &&
        placed(parts, whole).map((part) => (
          <rect key={part.x} className={FILLS[part.tone]} x={part.x} width={part.width} height="12" />
        ))}
    </svg>
  )
}

/** Where each part begins and how wide it is; a hair of paper between two, and nothing too thin to be seen. */
function placed(parts: BarPart[], whole: number) {
  let x = 0
  return parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const share = (part.count / whole) * WIDTH
      const place = { tone: part.tone, x: Math.round(x * 10) / 10, width: Math.round(Math.max(share - GAP, GAP) * 10) / 10 }
      x += share
      return place
    })
}

interface JobBarProps {
  /** What is being done: 生成图表 3 / 5. It is read out as it changes. */
  label: string
  done?: number
  of?: number
}

/** A long job under way; without figures it only says that it is. */
export function JobBar({ label, done, of }: JobBarProps) {
  return (
    <div role="status">
      <span className="q2 sm">{label}</span>
      <svg className="stack stack-s" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar3" width={WIDTH} height="12" />
        {done !== undefined && of !== undefined && of > 0 && <rect className="s-acc" width={(done / of) * WIDTH} height="12" />}
      </svg>
    </div>
  )
}
