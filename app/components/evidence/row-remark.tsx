import { useRoot } from '~/components/shell/use-root'
import { longDay, shortDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { EvidenceRowView } from '~/queries/evidence/evidence-row.view'
import { daysLate } from './days-late'
import { dayOf } from './moment'

/** What there is to know beside the state: why it came back, who handed it in when, how long it is good; and the department's own remark. */
export function RowRemark({ row }: { row: EvidenceRowView }) {
  const { t, locale } = useTranslate()
  const { today, timeZone } = useRoot()
  const { state, latest, validUntil, dueOn } = row
  const day = (text: string) => (text.slice(0, 4) === today.slice(0, 4) ? shortDay(text, locale) : longDay(text, locale))
  return (
    <>
      {row.remark && <span className="written block">{row.remark}</span>}
      {state === 'returned' && latest?.reason && (
        <span className="block">{t('evidence:row.returned', { reason: latest.reason })}</span>
      )}
      {state === 'submitted' && latest && (
        <span className="block">
          {t('evidence:row.handed-in', {
            number: latest.number,
            name: latest.by,
            day: shortDay(dayOf(latest.at, timeZone), locale),
          })}
        </span>
      )}
      {state === 'accepted' && validUntil && (
        <span className="block">{t('evidence:row.valid-until', { day: day(validUntil) })}</span>
      )}
      {state === 'expired' && validUntil && <span className="block">{t('evidence:row.expired', { day: day(validUntil) })}</span>}
      {row.late && dueOn && <span className="c-bad block">{t('evidence:row.late', { count: daysLate(dueOn, today) })}</span>}
    </>
  )
}
