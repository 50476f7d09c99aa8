import { useRoot } from '~/components/shell/use-root'
import { clockTime, longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'

/** The calendar day of an instant in the plant's time zone. */
export function dayIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(instant)
}

/** Says an instant: 2026年11月23日 10:32. */
export function useMoment(): (iso: string) => string {
  const { locale } = useTranslate()
  const { timeZone } = useRoot()
  return (iso) => {
    const instant = new Date(iso)
    return `${longDay(dayIn(instant, timeZone), locale)} ${clockTime(instant, timeZone)}`
  }
}
