import type { EntityManager } from '@mikro-orm/core'
import { cleanFileName } from '~/domain/evidence/file-name'
import { type Outcome, refused } from '~/domain/shared/outcome'
import {
  type INonconformity,
  type INonconformityAction,
  type INonconformityFile,
  NonconformityFile,
} from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import type { StoredBytes } from '~db/file-store'
import { newId } from '~db/identity'
import { rememberFiles } from '../files/remember-files.server'

/** A file that came with an answer; its bytes are in the file store already. */
export type AnswerFile = StoredBytes & { name: string }

/** The refusal of the first file that holds nothing; null when each holds something. */
export function emptyFile(files: readonly AnswerFile[]): Extract<Outcome<never>, { ok: false }> | null {
  const empty = files.find((file) => file.size === 0)
  return empty ? refused({ code: 'file-empty', field: 'files', params: { name: cleanFileName(empty.name) } }) : null
}

/** Hang files on a part of the answer; saved with the caller's flush. */
export async function keepFiles(
  em: EntityManager,
  actor: { id: string },
  files: readonly AnswerFile[],
  {
    nonconformity,
    part,
    action = null,
    now,
  }: {
    nonconformity: INonconformity
    part: INonconformityFile['part']
    action?: INonconformityAction | null
    now: Date
  },
): Promise<INonconformityFile[]> {
  if (files.length === 0) return []
  const stored = await rememberFiles(em, files)
  const links = files.map((file) =>
    em.create(NonconformityFile, {
      id: newId(),
      createdAt: now,
      nonconformity,
      action,
      part,
      file: stored(file.sha256),
      name: cleanFileName(file.name),
      addedBy: em.getReference(Person, actor.id),
    }),
  )
  em.persist(links)
  return links as INonconformityFile[]
}
