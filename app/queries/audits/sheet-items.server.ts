import type { EntityManager } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sqlite'
import type { Judgement } from '~/domain/audits/judgement'
import type { RowOwner } from '~/domain/audits/row-owner'
import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import { ChecklistItem, ItemFile } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { WordList } from '~db/word-list'

/** A row of a sheet with its words and its judge: to be read, never to be changed. */
export interface SheetItem {
  id: string
  position: number
  version: number
  serves: string[]
  theme: string | null
  departments: string[]
  record: string | null
  judgement: Judgement | null
  judgedAt: Date | null
  judgedBy: { name: string } | null
  assignedTo: RowOwner | null
  wording: { how: string; questionZh: string; lookZh: string; questionEn: string; lookEn: string }
}

interface Found extends Pick<SheetItem, 'id' | 'position' | 'version' | 'theme' | 'record' | 'judgement' | 'judgedAt'> {
  serves: string
  departments: string
  how: string
  question_zh: string
  look_zh: string
  question_en: string
  look_en: string
  judge: string | null
  owner_id: string | null
  owner_name: string | null
}

const OWN = ['id', 'position', 'version', 'serves', 'theme', 'departments', 'record', 'judgement', 'judgedAt'] as const
const WORDS = ['how', 'questionZh', 'lookZh', 'questionEn', 'lookEn'] as const
const list = new WordList()

/**
 * The rows of an audit in their order. One query, and no entities: to make and to watch six hundred of them for one sheet took five
 * times as long as to ask for them.
 */
export async function sheetItems(em: EntityManager, audit: string): Promise<SheetItem[]> {
  const found = await (em as SqlEntityManager)
    .createQueryBuilder(ChecklistItem, 'item')
    .select([
      ...OWN.map((name) => `item.${name}` as const),
      ...WORDS.map((name) => `wording.${name}` as const),
      'judge.name as judge',
      'owner.id as owner_id',
      'owner.name as owner_name',
    ])
    .join('item.wording', 'wording')
    .leftJoin('item.judgedBy', 'judge')
    .leftJoin('item.assignedTo', 'owner')
    .where({ audit })
    .orderBy({ position: 'asc' })
    .execute<Found[]>()
  return found.map(
    ({ how, question_zh, look_zh, question_en, look_en, judge, owner_id, owner_name, serves, departments, ...row }) => ({
      ...row,
      serves: list.convertToJSValue(serves),
      departments: list.convertToJSValue(departments),
      judgedAt: row.judgedAt && new Date(row.judgedAt),
      judgedBy: judge === null ? null : { name: judge },
      assignedTo: owner_id === null ? null : { id: owner_id, name: owner_name ?? '' },
      wording: { how, questionZh: question_zh, lookZh: look_zh, questionEn: question_en, lookEn: look_en },
    }),
  )
}

/** A file of a row as it is stored. */
export interface FoundFile {
  id: string
  name: string
  type?: string | null
  preview?: unknown
  takenAt?: string | null
  place?: string | null
}

/** The files of all rows of an audit, the oldest first; `item` is the id of the row. One query. */
export function filesOfAudit(em: EntityManager, audit: string): Promise<(FoundFile & { item: string })[]> {
  return (em as SqlEntityManager)
    .createQueryBuilder(ItemFile, 'file')
    .select(['file.id', 'file.name', 'file.type', 'file.preview', 'file.takenAt', 'file.place', 'row.id as item'])
    .join('file.item', 'row')
    .where({ 'row.audit': audit })
    .orderBy({ createdAt: 'asc', id: 'asc' })
    .execute<(FoundFile & { item: string })[]>()
}

interface Raised {
  number: string
  grade: Grade
  status: NcStatus
  requirement: string
  fact: string
  evidence: string
  item: string
}

const RAISED = ['number', 'grade', 'status', 'requirement', 'fact', 'evidence'] as const

/** The nonconformities an audit has raised; `item` is the id of the row. One query. */
export function raisedIn(em: EntityManager, audit: string): Promise<Raised[]> {
  return (em as SqlEntityManager)
    .createQueryBuilder(Nonconformity, 'raised')
    .select([...RAISED.map((name) => `raised.${name}` as const), 'raised.item'])
    .where({ audit, status: { $ne: 'withdrawn' } })
    .execute<Raised[]>()
}
