import { cn } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'
import type { Tone } from './tone'

export interface Segment {
  value: string
  label: string
  icon?: IconName
  tone?: Tone
  /** The key that picks it, shown on the answer. */
  shortcut?: string
  /** A second line, on the pad only. */
  note?: string
}

interface SegmentedProps {
  /** The question, for ears; the page shows it itself. */
  legend: string
  name: string
  options: Segment[]
  /** `grid`: two columns. `row`: one line. `pad`: large answers for a thumb. */
  layout?: 'grid' | 'row' | 'pad'
  /** Given with `onPick`: controlled. Otherwise the first choice only. */
  value?: string | null
  onPick?: (value: string) => void
  disabled?: boolean
  required?: boolean
  /** The id of what explains the choice or refuses it. */
  describedBy?: string
}

const FRAMES = { grid: 'seg', row: 'seg-row', pad: 'pad' } as const
const TONES = { ok: 'tn-ok', warn: 'tn-warn', bad: 'tn-bad', accent: '', mute: '' } as const satisfies Record<Tone, string>

/** One answer of several as one block. They are native radio buttons: arrow keys, forms and no script all work. */
export function Segmented({
  legend,
  name,
  options,
  layout = 'grid',
  value,
  onPick,
  disabled,
  required,
  describedBy,
}: SegmentedProps) {
  return (
    <fieldset className={FRAMES[layout]} disabled={disabled} aria-describedby={describedBy}>
      <legend className="vh">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={cn(option.tone && TONES[option.tone])}>
          <input
            type="radio"
            name={name}
            value={option.value}
            required={required}
            aria-keyshortcuts={option.shortcut}
            {...(onPick
              ? { checked: option.value === value, onChange: () => onPick(option.value) }
              : { defaultChecked: option.value === value })}
          />
          {option.icon && <Icon name={option.icon} size={layout === 'pad' ? 'm' : 's'} />}
          {layout === 'pad' && option.note ? (
            <span className="grade">
              {option.label}
              <small>{option.note}</small>
            </span>
          ) : (
            option.label
          )}
          {option.shortcut && layout === 'grid' && (
            <span className="key" aria-hidden="true">
              {option.shortcut}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
