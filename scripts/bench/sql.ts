import type { Orm } from '~db/orm'

export type Value = string | number | null

/** Plain SQL on the product's own connection: what is inserted here slips past the trail, as only scripts may. */
export function sqlOf(orm: Orm): (statement: string, values?: readonly Value[]) => Promise<Record<string, Value>[]> {
  return async (statement, values = []) => {
    const rows: unknown = await orm.em.getConnection().execute(statement, [...values])
    return Array.isArray(rows) ? (rows as Record<string, Value>[]) : []
  }
}

export type Sql = ReturnType<typeof sqlOf>
