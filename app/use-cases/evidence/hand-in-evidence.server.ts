import { type EntityManager, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import { cleanFileName } from '~/domain/evidence/file-name'
import { acceptIssueDay } from '~/domain/evidence/validity'
import type { Day } from '~/domain/shared/calendar'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { REASON_LIMIT, tooLong } from '~/domain/shared/text-length'
import { EvidenceSubmission, type IEvidenceSubmission, SubmissionFile } from '~db/entities/evidence'
import { Person } from '~db/entities/people'
import type { StoredBytes } from '~db/file-store'
import { newId } from '~db/identity'
import { leaveTrail, type TrailActor } from '~db/trail'
import { rememberFiles } from '../files/remember-files.server'
import { ensureAssignment } from './ensure-assignment.server'

export interface HandedInFile extends StoredBytes {
  name: string
}

interface HandIn {
  item: EvidenceDoc
  files: HandedInFile[]
  issuedOn: Day
  note: string | null
  today: Day
  now: Date
}

const TRIES = 5

/**
 * Hand in one or several files for an item; it then waits for review. A newer version may follow at any time,
 * also while an older one waits: the reviewer decides on the newest.
 * The bytes are in the file store already; nothing here waits for a file.
 */
export async function handInEvidence(
  em: EntityManager,
  actor: TrailActor & { id: string },
  handIn: HandIn,
): Promise<Outcome<IEvidenceSubmission>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write(tries === 1 ? em : em.fork(), actor, handIn)
    } catch (error) {
      if (!collided(error) || tries === TRIES) throw error
    }
  }
}

// Two people at the same moment: neither has lost anything, the second simply hands in the next version.
function collided(error: unknown): boolean {
  return error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException
}

async function write(
  em: EntityManager,
  actor: TrailActor & { id: string },
  { item, files, issuedOn, note, today, now }: HandIn,
): Promise<Outcome<IEvidenceSubmission>> {
  if (files.length === 0) return refused({ code: 'file-missing', field: 'files' })
  const empty = files.find((file) => file.size === 0)
  if (empty) return refused({ code: 'file-empty', field: 'files', params: { name: cleanFileName(empty.name) } })
  const day = acceptIssueDay(issuedOn, today)
  if (!day.ok) return day
  const words = note?.trim() || null
  const long = tooLong({ note: words }, REASON_LIMIT)
  if (long) return long

  const { assignment } = await ensureAssignment(em, item)
  const stored = await rememberFiles(em, files)
  const number = assignment.versions + 1
  const submission = em.create(EvidenceSubmission, {
    id: newId(),
    assignment,
    number,
    state: 'submitted',
    submittedBy: em.getReference(Person, actor.id),
    submittedAt: now,
    issuedOn: day.value,
    note: words,
  })
  const links = files.map((file, position) =>
    em.create(SubmissionFile, { id: newId(), submission, file: stored(file.sha256), name: cleanFileName(file.name), position }),
  )
  em.persist([submission, ...links])
  em.assign(assignment, { state: 'submitted', versions: number })
  leaveTrail(
    em,
    actor,
    'evidence.handed-in',
    assignment,
    {
      item: item.ref,
      version: number,
      files: links.map((link, i) => ({ name: link.name, sha256: files[i]?.sha256 ?? '' })),
      issuedOn: day.value,
      note: words,
    },
    { now, departments: [item.department], touches: [submission, ...links] },
  )
  await em.flush()
  return granted(submission)
}
