import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { EvidenceSubmission, type IEvidenceSubmission, SubmissionFile } from '~db/entities/evidence'
import { type IPerson, Person } from '~db/entities/people'
import type { EvidenceItemView, EvidenceVersionView } from './evidence-item.view'
import { evidenceReach } from './evidence-reach.server'
import { evidenceRows } from './evidence-rows.server'

/** One item with everything handed in for it; null when this reader may not see where it stands. */
export async function evidenceItem(
  em: EntityManager,
  actor: Actor,
  { library, item, locale, today }: { library: Library; item: EvidenceDoc; locale: Locale; today: Day },
): Promise<EvidenceItemView | null> {
  const reach = await evidenceReach(em, actor)
  const [row] = await evidenceRows(em, [item], { library, locale, today, reach })
  const department = library.departments.get(item.department)
  if (!row?.visible || !department) return null
  const subject = { departments: [item.department], owner: row.owner?.id ?? null }
  const can = {
    assign: may(actor, 'evidence.assign', subject),
    handIn: may(actor, 'evidence.hand-in', subject),
    review: may(actor, 'evidence.review', subject) && row.state === 'submitted' && row.latest?.byId !== actor.id,
    withdraw: row.state === 'submitted' && (row.latest?.byId === actor.id || headsDepartment(actor, item)),
  }
  const form = item.form ? library.forms.get(item.form) : undefined
  return {
    row,
    department: { id: department.id, title: department.title[locale] },
    kind: item.kind,
    ownerRole: department.roles[item.owner]?.[locale] ?? item.owner,
    validity: item.validity,
    form: form ? { id: form.id, title: form.title[locale] } : null,
    versions: await versionsOf(em, item),
    can,
    people: can.assign ? await staffOf(em, item.department) : [],
  }
}

/** Does this person head the department the item belongs to? */
export function headsDepartment(actor: Actor, item: Pick<EvidenceDoc, 'department'>): boolean {
  return actor.department === item.department && actor.roles.includes('department-head')
}

async function versionsOf(em: EntityManager, item: EvidenceDoc): Promise<EvidenceVersionView[]> {
  const submissions = await em.find(
    EvidenceSubmission,
    { assignment: { item: item.ref } },
    { populate: ['submittedBy', 'reviewedBy'], orderBy: { number: 'desc' } },
  )
  const files = await em.find(
    SubmissionFile,
    { submission: { $in: submissions.map((submission) => submission.id) } },
    { populate: ['file'], orderBy: { position: 'asc' } },
  )
  return submissions.map((submission) => ({
    ...factsOf(submission),
    files: files
      .filter((file) => file.submission.id === submission.id)
      .map((file) => ({ id: file.id, name: file.name, size: Number(file.file.size) })),
  }))
}

function factsOf(submission: IEvidenceSubmission): Omit<EvidenceVersionView, 'files'> {
  return {
    number: submission.number,
    version: submission.version,
    state: submission.state,
    by: submission.submittedBy.name as string,
    at: submission.submittedAt.toISOString(),
    issuedOn: submission.issuedOn,
    note: submission.note ?? null,
    reviewer: (submission.reviewedBy as IPerson | null | undefined)?.name ?? null,
    reviewedAt: submission.reviewedAt?.toISOString() ?? null,
    reason: submission.reason ?? null,
    validUntil: submission.validUntil ?? null,
  }
}

async function staffOf(em: EntityManager, department: string): Promise<{ id: string; name: string }[]> {
  const staff = await em.find(Person, { department, disabledAt: null }, { fields: ['name'], orderBy: { name: 'asc' } })
  return staff.map((person) => ({ id: person.id, name: person.name }))
}
