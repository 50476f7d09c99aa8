import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SectionHead } from '~/components/ui/head'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { AUDIT_STATUSES } from '~/domain/audits/audit-status'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditFilter, YearNumbers } from '~/queries/audits/audit-list.view'
import { auditsAddress } from './list-address'

const JUDGEMENTS = ['major', 'minor', 'observation'] as const

/** The audits of each year in figures, and how their nonconformities are closed. */
export function AuditNumbers({ numbers, filter }: { numbers: readonly YearNumbers[]; filter: AuditFilter }) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <SectionHead title={t('audits:numbers.title')} note={t('audits:numbers.note')} />
      <Table caption={t('audits:numbers.title')} narrow="scroll" className="numbers">
        <thead>
          <tr>
            <Column>{t('audits:numbers.year')}</Column>
            {AUDIT_STATUSES.map((status) => (
              <Column key={status} number>
                {t(`audits:status.${status}`)}
              </Column>
            ))}
            {JUDGEMENTS.map((judgement) => (
              <Column key={judgement} number>
                {t(`audits:judgement.${judgement}`)}
              </Column>
            ))}
            <Column number>{t('audits:numbers.open')}</Column>
            <Column number>{t('audits:numbers.closed')}</Column>
            <Column number>{t('audits:numbers.rate')}</Column>
            <Column number>{t('audits:numbers.days')}</Column>
          </tr>
        </thead>
        <tbody>
          {numbers.map((year) => (
            <YearRow key={year.year} numbers={year} filter={filter} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function YearRow({ numbers: { year, audits, judgements, closing }, filter }: { numbers: YearNumbers; filter: AuditFilter }) {
  const { t } = useTranslate()
  return (
    <Row>
      <Cell nowrap>
        <Link className="b" to={auditsAddress({ ...filter, year })} preventScrollReset>
          {year}
        </Link>
      </Cell>
      {AUDIT_STATUSES.map((status) => (
        <Cell key={status} number>
          {audits[status] === 0 ? 0 : <Link to={auditsAddress({ ...filter, year, status })}>{audits[status]}</Link>}
        </Cell>
      ))}
      {JUDGEMENTS.map((judgement) => (
        <Cell key={judgement} number>
          <Figure>{judgements?.[judgement]}</Figure>
        </Cell>
      ))}
      <Cell number>
        {closing && closing.open > 0 ? (
          <Link to={`${paths.nonconformities()}?state=open`}>{closing.open}</Link>
        ) : (
          <Figure>{closing?.open}</Figure>
        )}
      </Cell>
      <Cell number>
        <Figure>{closing?.closed}</Figure>
      </Cell>
      <Cell number>
        <Figure>
          {closing && closing.rate !== null
            ? t('audits:numbers.rate-value', {
                rate: (closing.rate * 100).toFixed(1),
                onTime: closing.onTime,
                due: closing.due,
              })
            : null}
        </Figure>
      </Cell>
      <Cell number>
        <Figure>{closing && closing.averageDays !== null ? closing.averageDays.toFixed(1) : null}</Figure>
      </Cell>
    </Row>
  )
}

function Figure({ children }: { children: ReactNode }) {
  const { t } = useTranslate()
  return children === null || children === undefined ? <span className="q">{t('common:none')}</span> : children
}
