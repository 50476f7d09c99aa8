import { Link } from '@remix-run/react'
import { GradeState, NonconformityState } from '~/components/nonconformities/nonconformity-state'
import { SectionHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { FINDINGS } from '~/domain/audits/findings'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { ReportFigures as Figures } from '~/queries/audits/audit-report.view'

/** What is counted: findings by department with how much was looked at, the nonconformities and where they stand. */
export function ReportFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslate()
  const { total, sampled, found, nonconformities, earlier } = figures
  return (
    <>
      <section className="sec">
        <SectionHead title={t('report:figures.title')} note={t('report:figures.note')} />
        <Table caption={t('report:figures.title')} narrow="scroll">
          <thead>
            <tr>
              <Column>{t('report:figures.department')}</Column>
              <Column number>{t('report:figures.checks')}</Column>
              <Column number>{t('report:figures.audited')}</Column>
              <Column number>{t('report:figures.files')}</Column>
              {FINDINGS.map((finding) => (
                <Column key={finding} number>
                  {t(`audits:judgement.${finding}`)}
                </Column>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ department, counts }, index) => (
              <Row key={department}>
                <Cell>{department}</Cell>
                <Cell number>{sampled[index]?.checks ?? 0}</Cell>
                <Cell number>{sampled[index]?.audited ?? 0}</Cell>
                <Cell number>{sampled[index]?.files ?? 0}</Cell>
                {FINDINGS.map((finding) => (
                  <Cell key={finding} number>
                    {counts[finding]}
                  </Cell>
                ))}
              </Row>
            ))}
            <Row state="sum">
              <Cell>{t('report:figures.total')}</Cell>
              <Cell number>{total.checks}</Cell>
              <Cell number>{total.audited}</Cell>
              <Cell number>{total.files}</Cell>
              {FINDINGS.map((finding) => (
                <Cell key={finding} number>
                  {found.reduce((sum, { counts }) => sum + counts[finding], 0)}
                </Cell>
              ))}
            </Row>
          </tbody>
        </Table>
        {earlier && <Earlier earlier={earlier} />}
      </section>
      <section className="sec">
        <SectionHead title={t('report:figures.nonconformities')} />
        {nonconformities.length === 0 ? <Notice tone="ok">{t('report:figures.clean')}</Notice> : <List rows={nonconformities} />}
      </section>
    </>
  )
}

function Earlier({ earlier }: { earlier: NonNullable<Figures['earlier']> }) {
  const { t } = useTranslate()
  const nonconforming = earlier.counts.filter(({ judgement }) => judgement === 'major' || judgement === 'minor')
  const before = nonconforming.reduce((sum, row) => sum + row.before, 0)
  const now = nonconforming.reduce((sum, row) => sum + row.now, 0)
  return (
    <p className="sub">
      {t('report:figures.earlier', { number: earlier.number, before, now })}
      {earlier.repeated.length > 0 &&
        t('common:sentence-separator') +
          t('report:figures.repeated', { list: earlier.repeated.join(t('common:list-separator')) })}
    </p>
  )
}

function List({ rows }: { rows: Figures['nonconformities'] }) {
  const { t } = useTranslate()
  return (
    <Table caption={t('report:figures.nonconformities')}>
      <thead>
        <tr>
          <Column>{t('nonconformities:list.number')}</Column>
          <Column>{t('nonconformities:list.department')}</Column>
          <Column>{t('nonconformities:list.clause')}</Column>
          <Column>{t('nonconformities:list.grade')}</Column>
          <Column>{t('nonconformities:list.status')}</Column>
          <Column>{t('report:figures.due-day')}</Column>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, department, label, grade, status, dueOn }) => (
          <Row key={number}>
            <Cell narrow="lead" nowrap>
              <Link to={paths.nonconformity(number)}>{number}</Link>
            </Cell>
            <Cell>{department}</Cell>
            <Cell nowrap>{label}</Cell>
            <Cell>
              <GradeState grade={grade} />
            </Cell>
            <Cell narrow="side">
              <NonconformityState status={status} />
            </Cell>
            <Cell nowrap label={t('report:figures.due-day')}>
              {dueOn ?? t('common:none')}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
