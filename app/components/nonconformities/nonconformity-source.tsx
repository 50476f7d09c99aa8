import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { daySpan } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'

/** Where it comes from and whom it concerns. */
export function NonconformitySource({ view }: { view: NonconformityView }) {
  const { t, locale } = useTranslate()
  const { audit, position } = view
  return (
    <section>
      <h2>{t('nonconformities:facts.source')}</h2>
      <table className="kv">
        <tbody>
          <Fact label={t('nonconformities:facts.audit')}>
            <Link to={paths.audit(audit.number)}>{audit.number}</Link>
            <span className="sub">{daySpan(audit.startsOn, audit.endsOn, locale)}</span>
          </Fact>
          <Fact label={t('nonconformities:facts.row')}>
            {view.sheet ? <Link to={`${paths.audit(audit.number, position)}#row-${position}`}>{position}</Link> : position}
            <span className="sub">{view.question}</span>
          </Fact>
          <Fact label={t('nonconformities:facts.department')}>
            <Link to={paths.department(view.department.id)}>{view.department.title}</Link>
          </Fact>
        </tbody>
      </table>
    </section>
  )
}

/** A line of a list of facts: what it is, and what it says. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr>
      <td className="q2 nw">{label}</td>
      <td>{children}</td>
    </tr>
  )
}
