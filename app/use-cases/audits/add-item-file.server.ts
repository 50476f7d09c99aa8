import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { cleanFileName } from '~/domain/evidence/file-name'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { ChecklistItem, ItemFile } from '~db/entities/audits'
import { Person } from '~db/entities/people'
import type { StoredBytes } from '~db/file-store'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { rememberFiles } from '../files/remember-files.server'
import { type Auditor, checkIndependence } from './judged-row.server'

/** Add files to a row: photos, copies of what was seen. Their bytes are in the file store already. */
export async function addItemFiles(
  em: EntityManager,
  auditor: Auditor,
  {
    audit,
    position,
    files,
    library,
    now,
  }: { audit: string; position: number; files: (StoredBytes & { name: string })[]; library: Library; now: Date },
): Promise<Outcome<null>> {
  if (files.length === 0) return refused({ code: 'file-missing', field: 'files' })
  const empty = files.find((file) => file.size === 0)
  if (empty) return refused({ code: 'file-empty', field: 'files', params: { name: cleanFileName(empty.name) } })
  const item = await em.findOneOrFail(ChecklistItem, { position, audit: { number: audit } }, { populate: ['audit'] })
  if (item.audit.status !== 'under-way') return refused({ code: 'audit-not-under-way', params: { status: item.audit.status } })
  const independent = await checkIndependence(em, auditor, item, library)
  if (!independent.ok) return independent

  const stored = await rememberFiles(em, files)
  for (const file of files) {
    const link = em.create(ItemFile, {
      id: newId(),
      item,
      file: stored(file.sha256),
      name: cleanFileName(file.name),
      addedBy: em.getReference(Person, auditor.id),
      createdAt: now,
    })
    em.persist(link)
    leaveTrail(
      em,
      auditor,
      'checklist-item.file-added',
      item,
      { audit: item.audit.number, position: item.position, name: link.name, sha256: file.sha256 },
      { now, departments: item.departments, auditId: item.audit.id, touches: [link] },
    )
  }
  await em.flush()
  return granted(null)
}
