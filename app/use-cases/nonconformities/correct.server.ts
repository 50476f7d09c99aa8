import type { EntityManager } from '@mikro-orm/core'
import { writeCorrection } from '~/domain/nonconformities/answer'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { INonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { leaveTrail } from '~db/trail'
import { contextOf, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'
import { type AnswerFile, emptyFile, keepFiles } from './keep-files.server'

/** 纠正: what was done at once, with files to show for it when there are any. */
export async function correctNonconformity(
  em: EntityManager,
  actor: Doer,
  { correction, files, ...which }: Which & { correction: string; files: readonly AnswerFile[] },
): Promise<Outcome<INonconformity>> {
  const { now } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.answer', which)
  const moved = moveNonconformity(nonconformity, 'correct')
  if (!moved.ok) return moved
  const written = writeCorrection(correction)
  if (!written.ok) return written
  const empty = emptyFile(files)
  if (empty) return empty

  const links = await keepFiles(em, actor, files, { nonconformity, part: 'correction', now })
  em.assign(nonconformity, {
    ...standing(nonconformity, moved.value, { now }),
    correction: written.value,
    correctedBy: em.getReference(Person, actor.id),
    correctedAt: now,
  })
  leaveTrail(
    em,
    actor,
    'nonconformity.corrected',
    nonconformity,
    { number: nonconformity.number, before: null, after: written.value, files: links.map(({ name }) => name) },
    { ...contextOf(nonconformity, now), touches: links },
  )
  await em.flush()
  return granted(nonconformity)
}
