const formatters = new Map<string, Intl.DateTimeFormat>()

/** '2026-11-23 10:32:08': an instant on the plant's wall. */
export function plantMoment(instant: string, timeZone: string): string {
  // Sweden writes dates as ISO 8601 does. Made once: two hundred rows ask.
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone })
  formatters.set(timeZone, formatter)
  return formatter.format(new Date(instant))
}

/** 09:41 on the day itself, 11-20 09:41 on another: when something on a sheet was written. */
export function writtenAt(instant: string, { today, timeZone }: { today: string; timeZone: string }): string {
  const [day = '', time = ''] = plantMoment(instant, timeZone).split(' ')
  const clock = time.slice(0, 5)
  if (day === today) return clock
  return `${day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day} ${clock}`
}

/** 10:32:08: when a field was saved. */
export function savedAt(instant: string, timeZone: string): string {
  return plantMoment(instant, timeZone).slice(11)
}
