import { Link } from '@remix-run/react'
import { plantMoment } from '~/components/audits/plant-moment'
import { useRoot } from '~/components/shell/use-root'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { printLabel } from '~/domain/standards/label'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityRow } from '~/queries/nonconformities/nonconformity-list.view'
import { GradeState, NonconformityState } from './nonconformity-state'

/** Nonconformities as a list, the newest first. */
export function NonconformityTable({ nonconformities }: { nonconformities: readonly NonconformityRow[] }) {
  const { t } = useTranslate()
  return (
    <Table caption={t('nonconformities:list.title')}>
      <thead>
        <tr>
          <Column>{t('nonconformities:list.number')}</Column>
          <Column>{t('nonconformities:list.fact')}</Column>
          <Column>{t('nonconformities:list.grade')}</Column>
          <Column>{t('nonconformities:list.clause')}</Column>
          <Column>{t('nonconformities:list.department')}</Column>
          <Column>{t('nonconformities:list.audit')}</Column>
          <Column>{t('nonconformities:list.raised-by')}</Column>
          <Column>{t('nonconformities:list.day')}</Column>
          <Column>{t('nonconformities:list.status')}</Column>
        </tr>
      </thead>
      <tbody>
        {nonconformities.map((nonconformity) => (
          <NonconformityLine key={nonconformity.number} nonconformity={nonconformity} />
        ))}
      </tbody>
    </Table>
  )
}

function NonconformityLine({ nonconformity }: { nonconformity: NonconformityRow }) {
  const { t } = useTranslate()
  const { today, timeZone } = useRoot()
  const { number, clause } = nonconformity
  return (
    <Row>
      <Cell nowrap narrow="lead">
        <Link className="b" to={paths.nonconformity(number)} prefetch="intent">
          {number}
        </Link>
      </Cell>
      <Cell narrow="note" className="written nc-fact">
        {nonconformity.fact || <span className="q">{t('nonconformities:part.empty')}</span>}
      </Cell>
      <Cell nowrap>
        <GradeState grade={nonconformity.grade} />
      </Cell>
      <Cell nowrap>
        <Link to={paths.clause(clause.ref)}>{printLabel(clause)}</Link>
      </Cell>
      <Cell nowrap>{nonconformity.department}</Cell>
      <Cell nowrap>
        <Link to={paths.audit(nonconformity.audit)}>{nonconformity.audit}</Link>
      </Cell>
      <Cell nowrap>{nonconformity.raisedBy}</Cell>
      <Cell nowrap>{columnDay(plantMoment(nonconformity.at, timeZone).slice(0, 10), today)}</Cell>
      <Cell nowrap narrow="side">
        <NonconformityState status={nonconformity.status} />
      </Cell>
    </Row>
  )
}
