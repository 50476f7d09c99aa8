import { plantMoment } from '~/components/audits/plant-moment'
import { useRoot } from '~/components/shell/use-root'
import type { Day } from '~/domain/shared/calendar'
import { longDay, shortDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'

/** Days in sentences: without the year within this one. */
export function useDay() {
  const { locale } = useTranslate()
  const { today, timeZone } = useRoot()
  const inYear = (day: Day) => (day.slice(0, 4) === today.slice(0, 4) ? shortDay(day, locale) : longDay(day, locale))
  const plantDay = (at: string): Day => plantMoment(at, timeZone).slice(0, 10)
  return { inYear, plantDay, dayAt: (at: string) => inYear(plantDay(at)) }
}
