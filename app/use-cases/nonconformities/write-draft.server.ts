import { type EntityManager, LockMode } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { type Nature, writeDraft } from '~/domain/nonconformities/draft'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import type { IChecklistItem } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { leaveTrail } from '~db/trail'
import { type Auditor, checkIndependence } from '../audits/judged-row.server'

/** Finish the words of a drafted nonconformity. Issued text does not change. */
export async function writeNonconformityDraft(
  em: EntityManager,
  auditor: Auditor,
  {
    number,
    version,
    now,
    department,
    nature = null,
    library,
    ...parts
  }: {
    number: string
    library: Library
    version: number
    requirement: string
    fact: string
    evidence: string
    department: string
    /** 性质; null or absent: not said yet. */
    nature?: Nature | null
    now: Date
  },
): Promise<Outcome<INonconformity>> {
  const nonconformity = await em.findOneOrFail(
    Nonconformity,
    { number },
    { populate: ['item.audit'], lockMode: LockMode.OPTIMISTIC, lockVersion: version },
  )
  if (nonconformity.status !== 'draft') return refused({ code: 'nonconformity-not-draft', params: { number } })
  const independent = await checkIndependence(em, auditor, nonconformity.item as IChecklistItem, library)
  if (!independent.ok) return independent
  const written = writeDraft(parts)
  if (!written.ok) return written
  if (!nonconformity.item.departments.includes(department))
    return refused({ code: 'department-unknown', field: 'department', params: { id: department } })

  const before = factsOf(nonconformity)
  em.assign(nonconformity, { ...written.value, department, nature })
  leaveTrail(
    em,
    auditor,
    'nonconformity.written',
    nonconformity,
    { number, before, after: factsOf(nonconformity) },
    {
      now,
      departments: [department],
      auditId: nonconformity.audit.id,
    },
  )
  await em.flush()
  return granted(nonconformity)
}

function factsOf({ requirement, fact, evidence, department, nature }: INonconformity) {
  return { requirement, fact, evidence, department, nature: nature ?? null }
}
