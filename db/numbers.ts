import type { EntityManager } from '@mikro-orm/core'
import { printNumber } from '~/domain/audits/audit-number'

interface SqlManager extends EntityManager {
  execute<T>(sql: string, params?: unknown[]): Promise<T>
}

/**
 * Take the next number of a series ('NC', 2026 → 'NC-2026-07'). Has to be the first statement of a transaction:
 * a write takes the lock on either engine before anything is read, so two takers wait for each other instead of colliding.
 * A transaction that is rolled back gives its number back; one that commits never does.
 */
export async function takeNumber(em: EntityManager, series: string, year: number): Promise<string> {
  const rows = await (em as SqlManager).execute<{ last: number }[]>(
    'insert into number_series (key, last) values (?, 1) on conflict (key) do update set last = number_series.last + 1 returning last',
    [`${series}-${year}`],
  )
  return printNumber(series, year, Number((rows[0] as { last: number }).last))
}
