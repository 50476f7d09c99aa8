import { useEffect, useState } from 'react'
import { JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'

interface KeyActs {
  judge(judgement: Judgement): void
  /** What other keys do, by key. */
  keys: Readonly<Record<string, () => void>>
}

const MEMORY = 'sheet-keys'

/**
 * The keys of a sheet: 1 to 8 judge, the others are the page's. They rest while a field has the focus, while an input method composes,
 * while something stands in front of the page, and when the person switched them off (WCAG 2.1.4).
 */
export function useSheetKeys(acts: KeyActs, resting: boolean): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(MEMORY) !== 'off'), [])
  useEffect(() => {
    if (resting) return
    const press = (event: KeyboardEvent) => {
      if (!on || event.isComposing || event.keyCode === COMPOSING) return
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      const act = actOf(event.key, acts)
      // A finger that rests on a figure judges once.
      if (!act || (event.repeat && /\d/.test(event.key))) return
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

function actOf(key: string, { judge, keys }: KeyActs): (() => void) | null {
  const judgement = /^[1-8]$/.test(key) ? JUDGEMENTS[Number(key) - 1] : undefined
  if (judgement) return () => judge(judgement)
  return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null
}

// Some input methods begin to compose without saying so; 229 is the key they hide behind.
const COMPOSING = 229

// A radio button takes no letters; everything else that is typed into does.
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select')
}
