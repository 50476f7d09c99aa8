import { type EntityManager, raw } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sqlite'
import { AGE_BANDS, type AgeBand, issuedWithin } from '~/domain/nonconformities/age'
import { NC_STATUSES, type NcStatus, OPEN_STATUSES } from '~/domain/nonconformities/status'
import { addDays, type Day } from '~/domain/shared/calendar'
import { Nonconformity } from '~db/entities/nonconformities'
import { plantMidnight } from '~db/plant-time'
import type { StateFilter } from './nonconformity-list.view'

export interface Counts {
  states: Record<StateFilter, number>
  ages: Record<AgeBand, number>
  departments: Map<string, number>
}

type Grouped = { status: NcStatus; department: string; total: number | string; late: number | string } & Record<
  `age_${number}`,
  number | string
>

/** How many there are of each state, age and department, counted where they lie. One query. */
export async function countNonconformities(em: EntityManager, visible: Record<string, unknown>, today: Day): Promise<Counts> {
  const groups = await (em as SqlEntityManager)
    .createQueryBuilder(Nonconformity, 'nonconformity')
    .select([
      'status',
      'department',
      raw('count(*) as total'),
      raw('sum(case when due_on < ? then 1 else 0 end) as late', [today]),
      ...AGE_BANDS.map((band, index) => ageOf(em, band, { index, today })),
    ])
    .where(visible as never)
    .groupBy(['status', 'department'])
    .execute<Grouped[]>()
  const sum = (of: readonly Grouped[], read: (group: Grouped) => number | string) =>
    of.reduce((total, group) => total + Number(read(group)), 0)
  const open = groups.filter(({ status }) => (OPEN_STATUSES as readonly NcStatus[]).includes(status))
  const departments = new Map<string, number>()
  for (const { department, total } of groups) departments.set(department, (departments.get(department) ?? 0) + Number(total))
  return {
    states: {
      ...(Object.fromEntries(
        NC_STATUSES.map((one) => [
          one,
          sum(
            groups.filter(({ status }) => status === one),
            ({ total }) => total,
          ),
        ]),
      ) as Record<NcStatus, number>),
      open: sum(open, ({ total }) => total),
      late: sum(open, ({ late }) => late),
    },
    ages: Object.fromEntries(AGE_BANDS.map((band, index) => [band, sum(open, (group) => group[`age_${index}`] ?? 0)])) as Record<
      AgeBand,
      number
    >,
    departments,
  }
}

function ageOf(em: EntityManager, band: AgeBand, { index, today }: { index: number; today: Day }) {
  const { from, until } = issuedBetween(band, today)
  const stored = (instant: Date) => em.getPlatform().processDateProperty(instant)
  const since = from ? 'issued_at >= ? and ' : ''
  const values = from ? [stored(from), stored(until)] : [stored(until)]
  return raw(`sum(case when ${since}issued_at < ? then 1 else 0 end) as age_${index}`, values)
}

/** The instants between which what is this old was issued: from the first, before the second. */
export function issuedBetween(band: AgeBand, today: Day): { from: Date | null; until: Date } {
  const { first, last } = issuedWithin(band, today)
  return { from: first ? plantMidnight(first) : null, until: plantMidnight(addDays(last, 1)) }
}
