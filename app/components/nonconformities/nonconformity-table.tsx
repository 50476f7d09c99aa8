import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { printLabel } from '~/domain/standards/label'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityRow } from '~/queries/nonconformities/nonconformity-list.view'
import { GradeState, NonconformityState } from './nonconformity-state'

/** Nonconformities as a list: what, whose, for whom it waits and until when. */
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
          <Column>{t('nonconformities:list.status')}</Column>
          <Column>{t('nonconformities:list.waits')}</Column>
          <Column>{t('nonconformities:list.due')}</Column>
          <Column number>{t('nonconformities:list.days')}</Column>
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
  const { today } = useRoot()
  const { number, clause, waits, days } = nonconformity
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
      <Cell nowrap narrow="side">
        <NonconformityState status={nonconformity.status} />
      </Cell>
      <Cell className="nc-who">
        {waits && (waits.names.join(t('common:list-separator')) || t(`nonconformities:waits.short.${waits.for}`))}
      </Cell>
      <Cell nowrap label={waits ? t('nonconformities:list.due') : undefined} className={waits?.late ? 'c-bad' : undefined}>
        {waits && columnDay(waits.dueOn, today)}
        {waits && waits.late > 0 && <span className="sub c-bad">{t('nonconformities:aside.late', { days: waits.late })}</span>}
      </Cell>
      <Cell number label={days === null ? undefined : t('nonconformities:list.days')}>
        {days}
      </Cell>
    </Row>
  )
}
