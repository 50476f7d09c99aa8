import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { shownState } from '~/domain/evidence/evidence-state'
import { OPEN_STATUSES } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { Audit, AuditMember, ChecklistItem } from '~db/entities/audits'
import { EvidenceAssignment } from '~db/entities/evidence'
import { Nonconformity } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'
import { DEMO_KEYS, type DemoKey, type DemoPersonView, demoEmail, type Waiting, type WaitingFor } from './demo-people.view'

interface Question {
  library: Library
  locale: Locale
  today: Day
}

/** The people of the demo, each with what waits for them; who is not there or is disabled is left out. Seven short queries. */
export async function demoPeople(em: EntityManager, { library, locale, today }: Question): Promise<DemoPersonView[]> {
  const people = (await em.find(Person, { email: { $in: DEMO_KEYS.map(demoEmail) }, disabledAt: null })) as IPerson[]
  const counted = await countEvidence(em, library, today)
  const rows: DemoPersonView[] = []
  for (const key of DEMO_KEYS) {
    const person = people.find((one) => one.email === demoEmail(key))
    if (!person) continue
    const department = person.department ? (library.departments.get(person.department)?.title[locale] ?? null) : null
    rows.push({
      key,
      name: person.name,
      title: person.title ?? null,
      department,
      waiting: await waitingFor(em, key, person, counted),
    })
  }
  return rows
}

async function waitingFor(em: EntityManager, key: DemoKey, person: IPerson, evidence: EvidenceCount): Promise<Waiting> {
  const own = (one: Counted) => one.department === person.department
  const mine = (one: Counted) => one.owner === person.id
  switch (key) {
    case 'quality-manager':
      return counts({ review: evidence.submitted(() => true), lacking: evidence.open(() => true) })
    case 'department-head':
      return counts({ items: evidence.total(own), open: evidence.open(own), returned: evidence.returned(own) })
    case 'auditor':
      return checklistOf(em, person)
    case 'management':
      return counts({
        audits: await em.count(Audit, { status: 'under-way' }),
        nonconformities: await em.count(Nonconformity, { status: { $in: [...OPEN_STATUSES] } }),
      })
    case 'member':
      return counts({ tasks: evidence.open(mine), submitted: evidence.submitted(mine) })
    case 'admin':
      return counts({ people: await em.count(Person, { disabledAt: null }) })
  }
}

/** What there is none of does not wait. */
function counts(numbers: Partial<Record<WaitingFor, number>>): Waiting {
  const all = (Object.entries(numbers) as [WaitingFor, number][]).map(([what, number]) => ({ what, number }))
  return { counts: all.filter(({ number }) => number > 0) }
}

async function checklistOf(em: EntityManager, person: IPerson): Promise<Waiting> {
  const [member] = await em.find(
    AuditMember,
    { person: person.id, audit: { status: 'under-way' } },
    { populate: ['audit'], orderBy: { audit: { number: 'desc' } }, limit: 1 },
  )
  if (!member) return counts({})
  const items = await em.find(ChecklistItem, { audit: member.audit.id }, { fields: ['judgement'] })
  return { audit: member.audit.number as string, judged: items.filter((item) => item.judgement).length, total: items.length }
}

interface Counted {
  department: string
  owner: string | null
  state: string
}

type Count = (which: (one: Counted) => boolean) => number
type EvidenceCount = Record<'total' | 'open' | 'submitted' | 'returned', Count>

// An item nobody has touched yet has no assignment: it is missing, and nobody's.
async function countEvidence(em: EntityManager, library: Library, today: Day): Promise<EvidenceCount> {
  const assignments = await em.find(EvidenceAssignment, {}, { fields: ['item', 'owner', 'state', 'validUntil'] })
  const all = [...library.evidence.values()].map(({ ref, department }): Counted => {
    const found = assignments.find((assignment) => assignment.item.ref === ref)
    const state = found ? shownState({ state: found.state, validUntil: found.validUntil ?? null }, today) : 'missing'
    return { department, owner: found?.owner?.id ?? null, state }
  })
  const among =
    (...states: string[]): Count =>
    (which) =>
      all.filter((one) => which(one) && (states.length === 0 || states.includes(one.state))).length
  return {
    total: among(),
    open: among('missing', 'returned', 'expired'),
    submitted: among('submitted'),
    returned: among('returned'),
  }
}
