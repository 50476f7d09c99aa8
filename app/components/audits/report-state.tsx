import { State } from '~/components/ui/state'
import { useTranslate } from '~/i18n/use-translate'

/** Where a report stands: a draft, or issued. */
export function ReportState({ issued }: { issued: boolean }) {
  const { t } = useTranslate()
  return (
    <State icon={issued ? 'check-disc' : 'pen'} tone={issued ? 'ok' : 'mute'} boxed>
      {t(issued ? 'report:status.issued' : 'report:status.draft')}
    </State>
  )
}
