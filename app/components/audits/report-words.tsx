import { EmptyState } from '~/components/ui/empty-state'
import { FormBlock } from '~/components/ui/form-block'
import { SectionHead } from '~/components/ui/head'
import { REPORT_PARTS } from '~/domain/audits/audit-report'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { AuditReportView } from '~/queries/audits/audit-report.view'

/** What the lead wrote, as on the form. */
export function ReportWords({ view: { words, written, access, form } }: { view: AuditReportView }) {
  const { t, locale } = useTranslate()
  if (!words)
    return (
      <EmptyState title={t('report:words.none')}>
        {t(access.write ? 'report:words.none-text' : 'report:words.none-wait')}
      </EmptyState>
    )
  return (
    <section className="sec">
      <SectionHead
        title={t('report:words.title')}
        note={written && t('report:words.by', { name: written.by, day: longDay(written.on, locale) })}
      />
      <FormBlock
        title={form.title}
        number={`${form.id} · ${form.revision}`}
        rows={REPORT_PARTS.map((part) => [
          {
            label: t(`report:part.${part}`),
            value: words[part] ? <p className="written">{words[part]}</p> : <span className="q">{t('report:words.empty')}</span>,
          },
        ])}
      />
    </section>
  )
}
