import { SectionHead } from '~/components/ui/head'
import { Icon } from '~/components/ui/icon'
import { ICON_NAMES } from '~/components/ui/icon-sprite'
import type { Corner } from './corner'

/** All icons with their names; one list is enough. */
export function IconParts({ place: { name } }: { place: Corner }) {
  if (name !== 'zh-CN-light') return null
  return (
    <section className="sec">
      <SectionHead title="Icons" />
      <ul className="grid grid-cols-2 gap-s1 tab:grid-cols-4">
        {ICON_NAMES.map((icon) => (
          <li key={icon} className="sm q2">
            <Icon name={icon} /> {icon}
          </li>
        ))}
      </ul>
    </section>
  )
}
