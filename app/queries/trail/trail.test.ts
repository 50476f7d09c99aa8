import type { EntityManager } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Library } from '~/content/library'
import type { AuditStatus } from '~/domain/audits/audit-status'
import type { TrailEvent } from '~/domain/trail/events'
import { Audit, AuditMember, type IAudit } from '~db/entities/audits'
import { EvidenceAssignment } from '~db/entities/evidence'
import type { IPerson } from '~db/entities/people'
import { TrailEntry } from '~db/entities/trail'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { aDepartmentHead, anAuditor, aPerson, aQualityManager } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { aSyncedLibrary } from '../../../tests/support/library'
import { trailPage } from './trail-page.server'
import type { TrailFilter } from './trail-page.view'

const database = testDatabase()
let library: Library
const actor = { id: newId(), name: '沈嘉禾' }

interface Entry {
  event?: TrailEvent
  departments?: string[]
  auditId?: string
  subjectId?: string
  at?: string
  by?: { id: string; name: string }
  particulars?: object
}

/** An entry as leaveTrail() writes it; say only what the test is about. */
async function anEntry(em: EntityManager, entry: Entry = {}): Promise<string> {
  const {
    event = 'person.enabled',
    departments = [],
    auditId = null,
    subjectId = newId(),
    at = NOW.toISOString(),
    by = actor,
    particulars = { name: '甲' },
  } = entry
  const id = newId()
  em.persist(
    em.create(TrailEntry, {
      ...{ id, event, departments, auditId, subjectId, subjectType: 'Person' },
      at: new Date(at),
      day: at.slice(0, 10),
      actorId: by.id,
      actorName: by.name,
      particulars: JSON.stringify(particulars),
    }),
  )
  await em.flush()
  return id
}

async function anAudit(
  em: EntityManager,
  { lead, status = 'under-way', number = 'IA-2026-02' }: { lead: IPerson; status?: AuditStatus; number?: string },
): Promise<IAudit> {
  const facts = { departments: ['quality'], criteria: ['iso-9001-2015'], startsOn: TODAY, endsOn: TODAY }
  const audit = em.create(Audit, {
    id: newId(),
    number,
    kind: 'IA',
    status,
    lead: lead.id,
    createdAt: NOW,
    ...facts,
  } as never) as IAudit
  const member = em.create(AuditMember, { id: newId(), audit, person: lead.id, position: 1, createdAt: NOW } as never)
  em.persist([audit, member])
  leaveTrail(
    em,
    lead,
    'audit.planned',
    audit,
    { number, ...facts, lead: lead.name, team: [], overrides: [] },
    { now: NOW, departments: ['quality'], auditId: audit.id, touches: [member as { id: string }] },
  )
  await em.flush()
  return audit
}

async function read(who: IPerson, asked: Partial<TrailFilter & { before: string }> = {}) {
  const reader = { id: who.id, department: who.department ?? null, roles: who.roles }
  return trailPage(
    database.fresh(),
    reader,
    { record: null, person: null, day: null, before: null, ...asked },
    { library, locale: 'zh-CN' },
  )
}

const idsOf = async (...asked: Parameters<typeof read>) => (await read(...asked)).entries.map((entry) => entry.id)

beforeEach(async () => {
  library = await aSyncedLibrary(database.fresh())
})

describe('who reads the trail', () => {
  it('is everything for the quality manager and management', async () => {
    const manager = await aQualityManager(database.fresh())
    const management = await aPerson(database.fresh(), { roles: ['management'] })
    const id = await anEntry(database.fresh(), { departments: ['rd'] })
    for (const reader of [manager, management]) expect(await idsOf(reader)).toContain(id)
  })

  it('is the own department for its head, whole words only', async () => {
    const head = await aDepartmentHead(database.fresh())
    const own = await anEntry(database.fresh(), { departments: ['rd', 'quality'] })
    await anEntry(database.fresh(), { departments: ['quality-lab'] })
    await anEntry(database.fresh(), { departments: ['rd'] })
    await anEntry(database.fresh())
    expect(await idsOf(head)).toEqual([own])
  })

  it('shows a head the plan of an audit, and what is inside it once it is finished', async () => {
    const head = await aDepartmentHead(database.fresh())
    const lead = await anAuditor(database.fresh())
    const running = await anAudit(database.fresh(), { lead })
    const finished = await anAudit(database.fresh(), { lead, status: 'finished', number: 'IA-2026-01' })
    const inside = { event: 'checklist-item.judged' as const, departments: ['quality'] }
    const hidden = await anEntry(database.fresh(), { ...inside, auditId: running.id })
    const shown = await anEntry(database.fresh(), { ...inside, auditId: finished.id })
    const { entries } = await read(head)
    expect(entries.filter((entry) => entry.event === 'audit.planned')).toHaveLength(2)
    expect(entries.map((entry) => entry.id)).toContain(shown)
    expect(entries.map((entry) => entry.id)).not.toContain(hidden)
  })

  it('is the audits they are on for an auditor', async () => {
    const lead = await anAuditor(database.fresh())
    const other = await anAuditor(database.fresh())
    const audit = await anAudit(database.fresh(), { lead })
    const id = await anEntry(database.fresh(), { event: 'checklist-item.judged', departments: ['quality'], auditId: audit.id })
    await anEntry(database.fresh(), { departments: ['rd'] })
    expect(await idsOf(lead)).toContain(id)
    expect((await read(lead)).entries).toHaveLength(2)
    expect(await idsOf(other)).toEqual([])
  })

  it('is nothing for a member or an administrator', async () => {
    await anEntry(database.fresh(), { departments: ['quality'] })
    for (const role of ['member', 'admin'] as const)
      expect(await idsOf(await aPerson(database.fresh(), { roles: [role] }))).toEqual([])
  })
})

describe('the trail can be asked', () => {
  it('for one record, as people call it', async () => {
    const manager = await aQualityManager(database.fresh())
    const lead = await anAuditor(database.fresh())
    const audit = await anAudit(database.fresh(), { lead })
    const [item] = [...library.evidence.values()]
    const ref = item?.ref ?? ''
    const em = database.fresh()
    const assignment = em.create(EvidenceAssignment, {
      id: newId(),
      item: ref,
      department: 'quality',
      state: 'missing',
      versions: 0,
      createdAt: NOW,
    } as never)
    em.persist(assignment)
    leaveTrail(
      em,
      manager,
      'evidence.withdrawn',
      assignment as { id: string },
      { item: ref, version: 1 },
      { now: NOW, departments: ['quality'] },
    )
    await em.flush()
    expect((await read(manager, { record: 'ia-2026-02' })).entries).toMatchObject([
      { event: 'audit.planned', subjectId: audit.id },
    ])
    expect((await read(manager, { record: ref })).entries).toMatchObject([
      { event: 'evidence.withdrawn', particulars: { item: ref } },
    ])
    expect((await read(manager, { record: item?.code ?? '' })).entries).toHaveLength(1)
    expect((await read(manager, { record: ref })).names.items[ref]).toBe(`${item?.code} ${item?.name['zh-CN']}`)
    for (const record of ['NC-2026-99', 'IA-1999-01', 'quality/nothing', '%'])
      expect(await idsOf(manager, { record })).toEqual([])
  })

  it('for one person and one day, and offers only people whose acts the reader may see', async () => {
    const head = await aDepartmentHead(database.fresh())
    const [lin, han] = [
      { id: newId(), name: '林书敏' },
      { id: newId(), name: '韩伟东' },
    ]
    const wanted = await anEntry(database.fresh(), { departments: ['quality'], by: lin, at: '2026-11-20T03:00:00.000Z' })
    await anEntry(database.fresh(), { departments: ['quality'], by: lin })
    await anEntry(database.fresh(), { departments: ['quality'], by: actor, at: '2026-11-20T04:00:00.000Z' })
    await anEntry(database.fresh(), { departments: ['rd'], by: han })
    expect(await idsOf(head, { person: lin.id, day: '2026-11-20' })).toEqual([wanted])
    expect((await read(head)).people.map(({ name }) => name).sort()).toEqual([actor.name, lin.name].sort())
  })

  it('page by page, the newest first, though entries were written in another order', async () => {
    const manager = await aPerson(database.fresh(), { roles: ['quality-manager'] })
    const at = (n: number) => `2026-0${1 + (n % 9)}-15T0${n % 7}:00:00.000Z`
    for (let n = 0; n < 120; n++) await anEntry(database.fresh(), { at: at(n) })
    const first = await read(manager)
    const second = await read(manager, { before: first.next ?? '' })
    const third = await read(manager, { before: second.next ?? '' })
    const all = [...first.entries, ...second.entries, ...third.entries]
    expect([first.entries.length, second.entries.length, third.entries.length]).toEqual([50, 50, 21])
    expect([first.later, third.later, third.next]).toEqual([false, true, null])
    expect(new Set(all.map((entry) => entry.id)).size).toBe(121)
    expect(all.map((entry) => entry.at)).toEqual(
      all
        .map((entry) => entry.at)
        .sort()
        .reverse(),
    )
  })
})
