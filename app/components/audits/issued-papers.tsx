import { Notice } from '~/components/ui/notice'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditReportView } from '~/queries/audits/audit-report.view'
import type { IssuedPaperView } from '~/queries/shared/issued-papers.view'

interface IssuedPapersProps {
  number: string
  issued: NonNullable<AuditReportView['issued']>
  papers: readonly IssuedPaperView[]
}

/** That it is issued, by whom, and what anybody can hold their copy against. */
export function IssuedPapers({ number, issued, papers }: IssuedPapersProps) {
  const { t, locale } = useTranslate()
  return (
    <>
      <Notice tone="ok">{t('report:issued.note', { name: issued.by, day: longDay(issued.on, locale) })}</Notice>
      <Table caption={t('report:papers.title')} className="sec">
        <thead>
          <tr>
            <Column>{t('report:papers.title')}</Column>
            <Column>{t('report:papers.hash')}</Column>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <Row key={paper.locale}>
              <Cell narrow="lead">
                <a href={paths.auditReportWord(number, paper.locale)}>{paper.name}</a>
              </Cell>
              <Cell narrow="note">
                <code className="hash">{paper.sha256}</code>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
