import type { ReactNode } from 'react'
import { Notice } from '~/components/ui/notice'
import { useTranslate } from '~/i18n/use-translate'
import { paragraphsOf } from './check'
import { type PartProps, useAttributes, useDocument } from './document-context'
import { KpiLink, Role } from './inline-parts'

/** `<Note>`: a thing to know before reading on. */
export function Note({ children }: PartProps) {
  return <Notice>{children}</Notice>
}

/** Consecutive steps, numbered. */
export function Steps({ children }: { children: ReactNode }) {
  return <ol className="checks">{children}</ol>
}

/** `<Step id role by>`: who does it, until when, and what. */
export function Step(props: PartProps) {
  const { t } = useTranslate()
  const { role } = useAttributes(props)
  // Words: a translation that gives none says it in its text, and the Chinese ones would be read twice.
  const { by } = props
  return (
    <li id={props.id}>
      <span className="no">{props.position}</span>
      <span />
      <div>{props.children}</div>
      <span>
        {role && <Role id={role} />}
        {by && (
          <span className="sub">
            <span className="vh">{t('content:steps.by')} </span>
            {by}
          </span>
        )}
      </span>
    </li>
  )
}

/** Consecutive indicators of a process. */
export function Kpis({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>
}

/** `<Kpi>`: the definition of an indicator where it has words of its own, else its name. */
export function Kpi(props: PartProps) {
  return props.children === undefined ? <KpiLink id={props.id} /> : <KpiDefinition {...props} />
}

function KpiDefinition(props: PartProps) {
  const { t } = useTranslate()
  const { target, warn, unit, better } = useAttributes(props)
  const [name, formula] = paragraphsOf(props.children)
  const sign = better === 'lower' ? '≤' : '≥'
  return (
    <li id={props.id}>
      <span>
        <span className="b">{name}</span>
        <span className="sub">{formula}</span>
      </span>
      <span className="r">
        {t('content:kpi.target')} {sign} {target} {unit}
        {warn && (
          <span className="sub">
            {t('content:kpi.warn')} {sign} {warn} {unit}
          </span>
        )}
      </span>
    </li>
  )
}

/** `<Register id="gauges">量具台账</Register>`: the way to a register. */
export function Register({ id = '', children }: PartProps) {
  const { library, locale } = useDocument()
  const title = library.documents.get(`registers/${id}`)?.title[locale]
  return <a href={`/registers/${id}`}>{children ?? title ?? id}</a>
}

/** `<Pareto department="quality" period="P1M"/>`: the way to the chart, which is drawn where its figures are. */
export function Pareto({ department, period }: PartProps) {
  const { t } = useTranslate()
  const query = new URLSearchParams(
    Object.entries({ department, period }).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return (
    <p>
      <a href={`/defects?${query}`}>{t('content:pareto.open')}</a>
    </p>
  )
}
