import type { ReactNode } from 'react'
import { ACTS } from './icon-acts'
import { PLACES } from './icon-places'
import { STATES } from './icon-states'

/** Every icon, drawn on 16 by 16 with a 1.5 line. Names say what is drawn; what it means is decided where it is used. */
const SHAPES = { ...PLACES, ...ACTS, ...STATES } satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

/** All names, for the page that shows the parts. */
export const ICON_NAMES = Object.keys(SHAPES) as IconName[]

/** The drawings themselves, once per page; the root renders it and every `Icon` points into it. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {ICON_NAMES.map((name) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          {SHAPES[name]}
        </symbol>
      ))}
    </svg>
  )
}
