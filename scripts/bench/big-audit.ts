import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Judgement } from '~/domain/audits/judgement'
import type { Role } from '~/domain/people/roles'
import type { Outcome } from '~/domain/shared/outcome'
import { planAudit } from '~/use-cases/audits/plan-audit.server'
import { recordJudgement } from '~/use-cases/audits/record-judgement.server'
import { startAudit } from '~/use-cases/audits/start-audit.server'
import { addPerson } from '~/use-cases/people/add-person.server'
import { Audit } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import { newId } from '~db/identity'
import { checksOf200, ROWS } from './checks-of-200'
import type { Sql } from './sql'
import { fileNameOf, recordsFrom } from './written-words'

const DEPARTMENTS = ['quality', 'production', 'warehouse']
const CRITERIA = ['iso-9001-2015', 'iso-14001-2015', 'iso-45001-2018']
/** People on its team. */
const TEAM = 20
/** Rows after this one nobody has judged yet. */
export const JUDGED = 150
const NOW = new Date('2026-11-23T02:32:00Z')

export interface BigAudit {
  id: string
  number: string
  lead: IPerson
  /** The team, twenty people, the lead first. */
  auditors: IPerson[]
  manager: IPerson
}

interface Tools {
  em(): EntityManager
  sql: Sql
  library: Library
}

/** An audit under way with 200 rows, 150 of them judged, 20 nonconformities and 60 files; planned, started and judged by the use cases. */
export async function makeBigAudit({ em, sql, library }: Tools): Promise<BigAudit> {
  const office = { id: null, name: 'Office', roles: ['admin' as const] }
  const add = async (name: string, department: string, role: Role = 'auditor') => {
    const facts = { name, email: `${newId()}@bench.example`, title: '审核员', department, roles: [role], now: NOW }
    return done(await addPerson(em(), office, facts), 'add a person')
  }
  const lead = await add('沈嘉禾', 'rd')
  const other = await add('贺明远', 'equipment')
  const others: IPerson[] = []
  for (let more = 3; more <= TEAM; more++) others.push(await add(`审核员${more}`, 'rd'))
  const manager = await add('林书敏', 'management', 'quality-manager')
  const period = { startsOn: '2026-11-23', endsOn: '2026-11-25', companion: '许文静' }
  const team = { leadId: lead.id, auditorIds: [other, ...others].map((auditor) => auditor.id), overrides: {} }
  const plan = { departments: DEPARTMENTS, criteria: CRITERIA, ...period, ...team, library, now: NOW }
  const { id, number } = done(await planAudit(em(), office, plan), 'plan the audit')
  await writeRows(id, lead.id, { sql, library })
  const { version } = await em().findOneOrFail(Audit, { id })
  done(await startAudit(em(), lead, { auditId: id, version, now: NOW }), 'start the audit')
  const recordOf = recordsFrom(library)
  for (let position = 1; position <= JUDGED; position++) {
    const who = position % 5 === 0 ? other : lead
    const facts = {
      judgement: judgementOf(position),
      record: recordOf(position),
      department: null,
      locale: 'zh-CN' as const,
      library,
      now: NOW,
    }
    const auditor = { id: who.id, name: who.name, department: who.department ?? null, roles: who.roles }
    done(await recordJudgement(em(), auditor, { audit: number, position, version: 1, ...facts }), `judge row ${position}`)
  }
  return { id, number, lead, auditors: [lead, other, ...others], manager }
}

/** 10 minor and 10 major nonconformities, some observations and the rest of the words, most rows conforming. */
export function judgementOf(position: number): Judgement {
  if (position % 15 === 0) return 'major'
  if (position % 15 === 7) return 'minor'
  if (position % 10 === 3) return 'observation'
  if (position % 25 === 1) return 'opportunity'
  if (position % 50 === 9) return 'not-applicable'
  return position % 40 === 11 ? 'good-practice' : 'conforms'
}

// The plan's own rows, which are fewer, give way to two hundred.
async function writeRows(audit: string, addedBy: string, { sql, library }: Pick<Tools, 'sql' | 'library'>): Promise<void> {
  await sql('delete from checklist_items where audit_id = ?', [audit])
  const at = NOW.getTime()
  for (const { position, checkRef, serves, theme } of checksOf200(library, CRITERIA)) {
    const item = newId()
    const department = DEPARTMENTS[position % DEPARTMENTS.length] ?? 'quality'
    await sql(
      `insert into checklist_items (id, created_at, version, audit_id, position, check_ref, serves, theme, departments, wording_id)
       select ?, ?, 1, ?, ?, ?, ?, ?, ?, id from check_wordings where ref = ? and current = 1`,
      [item, at, audit, position, checkRef, ` ${serves.join(' ')} `, theme, ` ${department} `, checkRef],
    )
    if (position % 5 === 2 || position % 10 === 5) await addFile(sql, item, position, addedBy, at)
  }
  const [{ many } = { many: 0 }] = await sql('select count(*) as many from checklist_items where audit_id = ?', [audit])
  if (many !== ROWS) throw new Error(`The sheet was to have ${ROWS} rows and has ${many}.`)
}

async function addFile(sql: Sql, item: string, position: number, addedBy: string, at: number): Promise<void> {
  const file = newId()
  const hash = position.toString(16).padStart(64, '0')
  await sql('insert into stored_files (id, created_at, sha256, size) values (?, ?, ?, ?)', [file, at, hash, 1000 + position])
  await sql(
    'insert into item_files (id, created_at, version, item_id, file_id, name, added_by_id) values (?, ?, 1, ?, ?, ?, ?)',
    [newId(), at, item, file, fileNameOf(position), addedBy],
  )
}

function done<T>(outcome: Outcome<T>, act: string): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The benchmark could not ${act}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params ?? {})}`)
}
