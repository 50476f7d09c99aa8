/** The instant and the day the tests live in. */
export const NOW = new Date('2026-11-23T02:32:00Z')
export const TODAY = '2026-11-23'
