import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { plantMoment } from '~/components/audits/plant-moment'
import { useRoot } from '~/components/shell/use-root'
import { daySpan } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'

/** Where it comes from and whom it concerns, beside the report. */
export function NonconformityFacts({ view }: { view: NonconformityView }) {
  const { t, locale } = useTranslate()
  const { audit, position } = view
  return (
    <aside className="aside">
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
      <section>
        <h2>{t('nonconformities:facts.so-far')}</h2>
        <table className="kv">
          <tbody>
            <Fact label={t('nonconformities:facts.raised-by')}>{view.raisedBy}</Fact>
            <Fact label={t('nonconformities:facts.drafted')}>
              <Moment at={view.draftedAt} />
            </Fact>
            <Fact label={t('nonconformities:facts.issued')}>
              {view.issuedAt ? <Moment at={view.issuedAt} /> : t('nonconformities:facts.not-issued')}
            </Fact>
          </tbody>
        </table>
      </section>
    </aside>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr>
      <td className="q2 nw">{label}</td>
      <td>{children}</td>
    </tr>
  )
}

function Moment({ at }: { at: string }) {
  const { timeZone } = useRoot()
  return <time dateTime={at}>{plantMoment(at, timeZone).slice(0, 16)}</time>
}
