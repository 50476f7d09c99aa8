import type { EntityManager } from '@mikro-orm/core'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEADLINES, dueDays } from '~/domain/nonconformities/deadlines'
import { Nonconformity } from '~db/entities/nonconformities'
import { migrate, type Orm } from '~db/orm'
import { anEmptyDatabase } from '../../tests/support/database'

let opened: { orm: Orm; discard(): Promise<void> } | undefined
afterEach(async () => {
  await opened?.discard()
  opened = undefined
})

describe('an upgrade from the first version', () => {
  it('keeps every nonconformity, and holds what was issued to its days from its day of issue', async () => {
    opened = await anEmptyDatabase()
    const { orm } = opened
    await orm.migrator.up({ to: '2026-11-23-01-the-main-job' })
    await populate(orm.em.fork())
    expect(await migrate(orm)).toEqual(['2026-11-23-02-the-answer'])

    const found = await orm.em.fork().find(Nonconformity, {}, { orderBy: { number: 'asc' } })
    const due = dueDays(DEFAULT_DEADLINES.minor, '2026-11-10')
    expect(found.map(({ number, status, fact, version, round }) => ({ number, status, fact, version, round }))).toEqual([
      { number: 'NC-2026-01', status: 'issued', fact: '3件量具“过期”', version: 4, round: 0 },
      { number: 'NC-2026-02', status: 'draft', fact: "it's a draft", version: 2, round: 0 },
    ])
    expect(found[0]).toMatchObject({
      statusSince: ISSUED,
      dueOn: due.acknowledge,
      acknowledgeDue: due.acknowledge,
      correctDue: due.correct,
      planDue: due.plan,
      implementDue: due.implement,
      verifyDue: due.verify,
    })
    expect(found[1]).toMatchObject({ statusSince: null, dueOn: null, verifyDue: null })
  })
})

/** Late in the evening of 9 November in Greenwich, and the 10th already where the plant is. */
const ISSUED = new Date('2026-11-09T18:00:00.000Z')

async function populate(em: EntityManager): Promise<void> {
  const insert = async (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row)
    const places = columns.map(() => '?').join(', ')
    await em.getConnection().execute(`insert into ${table} (${columns.join(', ')}) values (${places})`, Object.values(row))
  }
  const record = { created_at: ISSUED, version: 1 }
  await insert('people', { id: 'p', ...record, name: '沈嘉禾', email: 'shen@example.com', roles: ' auditor ' })
  await insert('document_revisions', {
    ...{ id: 'd', created_at: ISSUED, path: 'a.mdx', sha256: 'x', source: '', effective_from: '2026-01-01' },
    ...{ number: 1, current: true },
  })
  const words = { how: 'ask', question_zh: '问', look_zh: '看', question_en: 'q', look_en: 'l' }
  await insert('check_wordings', { id: 'w', created_at: ISSUED, ref: 'e/1#a', ...words, revision_id: 'd', current: true })
  const when = { starts_on: '2026-11-09', ends_on: '2026-11-09' }
  const what = { kind: 'internal', status: 'finished', departments: ' quality ', criteria: ' e ' }
  await insert('audits', { id: 'a', ...record, number: 'IA-2026-01', ...what, ...when, lead_id: 'p' })
  for (const position of [1, 2]) {
    const asked = { check_ref: 'e/1#a', serves: ' e/1#a ', departments: ' quality ', wording_id: 'w' }
    await insert('checklist_items', { id: `i${position}`, ...record, audit_id: 'a', position, ...asked })
  }
  const told = { department: 'quality', clause_ref: 'e/1', grade: 'minor', requirement: '要求', evidence: '证据' }
  const raised = { audit_id: 'a', raised_by_id: 'p', created_at: ISSUED }
  await insert('nonconformities', {
    ...{ id: 'n1', version: 4, number: 'NC-2026-01', status: 'issued', item_id: 'i1', issued_at: ISSUED },
    ...{ ...told, ...raised, fact: '3件量具“过期”' },
  })
  await insert('nonconformities', {
    ...{ id: 'n2', version: 2, number: 'NC-2026-02', status: 'draft', item_id: 'i2' },
    ...{ ...told, ...raised, fact: "it's a draft" },
  })
}
