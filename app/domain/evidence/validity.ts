import { addDuration, type Day } from '../shared/calendar'
import { granted, type Outcome, refused } from '../shared/outcome'

/** The last day evidence is good: its own date plus the item's validity; null when it lasts. */
export function validUntil(issuedOn: Day, validity: string | null): Day | null {
  return validity === null ? null : addDuration(issuedOn, validity)
}

/** Whether the date on a piece of evidence can be right: no record is from tomorrow. */
export function acceptIssueDay(issuedOn: Day, today: Day): Outcome<Day> {
  return issuedOn > today ? refused({ code: 'day-in-future', field: 'issuedOn', params: { day: issuedOn } }) : granted(issuedOn)
}
