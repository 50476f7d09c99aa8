import type { EntityManager } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sqlite'
import type { Library } from '~/content/library'
import type { Judgement } from '~/domain/audits/judgement'
import type { ProgressRow } from '~/domain/audits/progress'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { printLabel } from '~/domain/standards/label'
import { ChecklistItem } from '~db/entities/audits'
import { WordList } from '~db/word-list'

/** A row of a sheet as its team looks at it: whose it is, and whether it is done. To be read, never to be changed. */
export interface TeamRow extends ProgressRow {
  audit: string
  checkRef: string
  theme: string | null
  departments: string[]
  judgement: Judgement | null
}

interface Found extends Omit<TeamRow, 'departments' | 'judgedAt'> {
  departments: string
  judgedAt: string | number | Date | null
}

const COLUMNS = [
  ...(['audit', 'position', 'checkRef', 'theme', 'departments'] as const),
  ...(['judgement', 'judgedBy', 'judgedAt', 'assignedTo'] as const),
]
const list = new WordList()

/** The rows of some audits, each in the order of its sheet. One query and no entities: thirty audits have six thousand rows. */
export async function teamRows(em: EntityManager, audits: readonly string[]): Promise<TeamRow[]> {
  if (audits.length === 0) return []
  const found = await (em as SqlEntityManager)
    .createQueryBuilder(ChecklistItem, 'item')
    .select(COLUMNS.map((name) => `item.${name}` as const))
    .where({ audit: { $in: [...audits] } })
    .orderBy({ audit: 'asc', position: 'asc' })
    .execute<Found[]>()
  return found.map(({ departments, judgedAt, ...row }) => ({
    ...row,
    departments: list.convertToJSValue(departments),
    // Rows of an import may have a judgement and no moment of it; a row is done when it is judged.
    judgedAt: row.judgement === null ? null : new Date(judgedAt ?? 0).toISOString(),
  }))
}

/** 9.2.2 Q: the clause a row asks about, short enough for a line. */
export function clauseLabel(checkRef: string, library: Library): string {
  const clause = parseClauseRef(checkRef)
  if (!clause) return checkRef
  return printLabel({ number: clause.number, letter: library.editions.get(clause.edition)?.letter ?? '' }).trim()
}
