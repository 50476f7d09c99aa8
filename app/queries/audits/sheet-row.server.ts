import type { EntityManager } from '@mikro-orm/core'
import { summarise } from '~/domain/audits/summary'
import { ChecklistItem, type IChecklistItem, ItemFile } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { TrailEntry } from '~db/entities/trail'
import { asSheetRow, type Reader } from './as-sheet-row.server'
import { judgementsOf, nextOpenOf } from './judged-rows.server'
import type { JudgedRowView, StandingRow } from './sheet-row.view'

interface Which {
  /** The audit's number. */
  audit: string
  position: number
}

/** The row of an audit as it is stored now, and who wrote on it last; throws when there is none. Two queries. */
export async function standingRow(em: EntityManager, { audit, position }: Which): Promise<StandingRow> {
  const item = await em.findOneOrFail(ChecklistItem, { position, audit: { number: audit } })
  const [last] = await em.find(TrailEntry, { subjectId: item.id }, { fields: ['actorName'], orderBy: { id: 'desc' }, limit: 1 })
  return { version: item.version, record: item.record ?? null, judgement: item.judgement ?? null, by: last?.actorName ?? null }
}

/** One row of a sheet with the counts of the whole: what a page needs after an act on that row. Four queries, two hundred rows or two. */
export async function sheetRow(
  em: EntityManager,
  { audit, position }: Which,
  reader: Reader & { actor: { id: string } },
): Promise<JudgedRowView> {
  const item = await em.findOneOrFail(
    ChecklistItem,
    { position, audit: { number: audit } },
    { populate: ['wording', 'judgedBy', 'assignedTo'] },
  )
  const files = await em.find(ItemFile, { item }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  const raised = await em.findOne(Nonconformity, { item, status: { $ne: 'withdrawn' } })
  const rows = await judgementsOf(em, item.audit.id)
  return {
    row: asSheetRow(item as IChecklistItem, reader, files, raised),
    summary: summarise(rows),
    next: nextOpenOf(rows, position, reader.actor.id),
  }
}
