import { Link } from '@remix-run/react'
import { JudgementState } from '~/components/audits/judgement-state'
import { SectionHead } from '~/components/ui/head'
import { Cell, Row, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { ClausePageView } from '~/queries/standards/clause-page.view'

/** Issued nonconformities that cite a clause. */
export function ClauseOpen({ open }: { open: ClausePageView['open'] }) {
  const { t } = useTranslate()
  if (open.length === 0) return null
  return (
    <section className="sec">
      <SectionHead title={t('standards:clause.open')} note={open.length} />
      <Table caption={t('standards:clause.open')}>
        <tbody>
          {open.map((nonconformity) => (
            <Row key={nonconformity.number}>
              <Cell nowrap narrow="lead">
                <Link to={paths.nonconformity(nonconformity.number)}>{nonconformity.number}</Link>
              </Cell>
              <Cell narrow="note">
                {nonconformity.fact}
                <span className="sub">
                  {nonconformity.audit} · {nonconformity.department}
                </span>
              </Cell>
              <Cell nowrap narrow="side">
                <JudgementState judgement={nonconformity.grade} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
