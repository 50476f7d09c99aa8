import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { gradeRaised, isRepeated, judge, type ProposedJudgement } from '~/domain/audits/judgement'
import type { Locale } from '~/domain/shared/locale'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { IChecklistItem } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { leaveTrail } from '~db/trail'
import { draftNonconformity } from '../nonconformities/draft-nonconformity.server'
import { followJudgement } from '../nonconformities/follow-judgement.server'
import { type Auditor, openRow, type WhichRow } from './judged-row.server'

export interface JudgementFacts extends ProposedJudgement {
  /** Which of the row's departments a nonconformity is raised in; the first when nothing is said. */
  department?: string | null
}

/**
 * Record what was seen on a row and how it is judged. A major or minor judgement drafts a nonconformity;
 * changing it takes the draft back or changes its grade.
 */
export async function recordJudgement(
  em: EntityManager,
  auditor: Auditor,
  { library, locale, now, department, ...facts }: JudgementFacts & WhichRow & { library: Library; locale: Locale; now: Date },
): Promise<Outcome<IChecklistItem>> {
  const opened = await openRow(em, auditor, facts, library)
  if (!opened.ok) return opened
  const item = opened.value
  const outcome = judge(item.audit, { judgement: facts.judgement, record: facts.record })
  if (!outcome.ok) return outcome

  const before = { judgement: item.judgement ?? null, record: item.record ?? null }
  const known =
    gradeRaised(outcome.value.judgement) || gradeRaised(before.judgement) ? await em.findOne(Nonconformity, { item }) : null
  const grade = gradeRaised(outcome.value.judgement)
  const chosen = department && item.departments.includes(department) ? department : null
  // The same finger twice: what stands there already is not judged again.
  const moves = chosen !== null && known !== null && known.department !== chosen
  if (isRepeated(before, outcome.value) && item.judgedBy?.id === auditor.id && !moves) return granted(item)
  const apply = (manager: EntityManager) => {
    manager.assign(item, { ...outcome.value, judgedBy: manager.getReference(Person, auditor.id), judgedAt: now })
    leaveTrail(
      manager,
      auditor,
      'checklist-item.judged',
      item,
      { audit: item.audit.number, position: item.position, clause: item.checkRef, before, after: outcome.value },
      { now, departments: item.departments, auditId: item.audit.id },
    )
  }
  if (grade && !known) {
    await draftNonconformity(em, auditor, {
      item,
      grade,
      record: outcome.value.record,
      department: chosen,
      library,
      locale,
      now,
      apply,
    })
    return granted(item)
  }
  if (known)
    followJudgement(em, auditor, known, { grade, before: before.record, after: outcome.value.record, department: chosen, now })
  apply(em)
  await em.flush()
  return granted(item)
}
