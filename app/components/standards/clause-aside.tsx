import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { JudgementState } from '~/components/audits/judgement-state'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { ClausePageView } from '~/queries/standards/clause-page.view'

/** What hangs on a clause: other standards, older and newer numbers, past judgements, who answers for it, its neighbours. */
export function ClauseAside({ view }: { view: ClausePageView }) {
  const { t } = useTranslate()
  return (
    <aside className="aside">
      <Clauses title={t('standards:clause.before')} clauses={view.before} />
      <Clauses title={t('standards:clause.after')} clauses={view.after} />
      <Clauses title={t('standards:clause.elsewhere')} clauses={view.elsewhere} />
      {view.history.length > 0 && (
        <Section title={t('standards:clause.history')}>
          {view.history.map((past) => (
            <li key={past.audit}>
              <JudgementState judgement={past.judgement} />
              <span className="r q2 sm">
                <Link to={paths.audit(past.audit)}>{past.audit}</Link> · {past.day}
              </span>
            </li>
          ))}
        </Section>
      )}
      {view.duties.length > 0 && (
        <Section title={t('standards:clause.duties')}>
          {view.duties.map((duty) => (
            <li key={duty.department.id}>
              <Link to={paths.department(duty.department.id)}>{duty.department.title}</Link>
              <span className="r">{t(`standards:part.${duty.part}`)}</span>
            </li>
          ))}
        </Section>
      )}
      <Clauses title={t('standards:clause.neighbours')} clauses={view.neighbours} />
    </aside>
  )
}

interface ClausesProps {
  title: string
  clauses: readonly { ref: string; number: string; title: string; edition?: string; note?: string }[]
}

/** A list of clauses to go to, or nothing. */
export function Clauses({ title, clauses }: ClausesProps) {
  if (clauses.length === 0) return null
  return (
    <Section title={title}>
      {clauses.map((clause) => (
        <li key={clause.ref}>
          <Link to={paths.clause(clause.ref)}>{clause.number}</Link>
          <span>
            {clause.title}
            {clause.note && <span className="sub">{clause.note}</span>}
          </span>
          {clause.edition && <span className="r q2 sm">{clause.edition}</span>}
        </li>
      ))}
    </Section>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="rows">{children}</ul>
    </section>
  )
}
