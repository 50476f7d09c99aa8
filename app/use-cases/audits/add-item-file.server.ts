import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { cleanFileName } from '~/domain/evidence/file-name'
import type { PictureFacts } from '~/domain/files/picture'
import { followFiles } from '~/domain/nonconformities/draft'
import type { Locale } from '~/domain/shared/locale'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { type IChecklistItem, type IItemFile, ItemFile } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import type { StoredBytes } from '~db/file-store'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { rememberFiles } from '../files/remember-files.server'
import { type Auditor, findRow } from './judged-row.server'

/** A file whose bytes are in the file store; with what was found in it when it is a picture: nothing slow is left for the transaction. */
export type ReceivedFile = StoredBytes & { name: string; picture?: PictureFacts | null }

/** Add files to a row: photos, copies of what was seen. Their bytes are in the file store already. */
export async function addItemFiles(
  em: EntityManager,
  auditor: Auditor,
  {
    files,
    library,
    locale = 'zh-CN',
    now,
    ...which
  }: { audit: string; position: number; files: ReceivedFile[]; library: Library; locale?: Locale; now: Date },
): Promise<Outcome<null>> {
  if (files.length === 0) return refused({ code: 'file-missing', field: 'files' })
  const empty = files.find((file) => file.size === 0)
  if (empty) return refused({ code: 'file-empty', field: 'files', params: { name: cleanFileName(empty.name) } })
  const found = await findRow(em, auditor, which, library)
  if (!found.ok) return found
  const item = found.value

  const draft = await em.findOne(Nonconformity, { item, status: 'draft' })
  const before = draft ? await em.find(ItemFile, { item }, { fields: ['name'], orderBy: { createdAt: 'asc', id: 'asc' } }) : []
  const stored = await rememberFiles(em, [...files, ...files.flatMap(({ picture }) => picture?.preview ?? [])])
  // Ids of one moment come in any order; what was chosen first is to stand first.
  const ids = files.map(() => newId()).sort()
  const links = files.map((file, index): IItemFile => {
    const { preview, ...picture } = file.picture ?? { preview: null }
    const link = em.create(ItemFile, {
      ...picture,
      id: ids[index] as string,
      item,
      file: stored(file.sha256),
      preview: preview && stored(preview.sha256),
      name: cleanFileName(file.name),
      addedBy: em.getReference(Person, auditor.id),
      createdAt: now,
    })
    em.persist(link)
    return link
  })
  const names = { before: before.map(({ name }) => name), after: [...before, ...links].map(({ name }) => name) }
  const evidence = draft && followFiles(draft, names, locale === 'zh-CN' ? '、' : ', ')
  const followed = draft && evidence !== null && evidence !== draft.evidence ? em.assign(draft, { evidence }) : null
  for (const [index, link] of links.entries())
    tellFile(em, auditor, { item, link, sha256: files[index]?.sha256 ?? '', now, followed })
  await em.flush()
  return granted(null)
}

function tellFile(
  em: EntityManager,
  auditor: Auditor,
  told: { item: IChecklistItem; link: IItemFile; sha256: string; now: Date; followed: { id: string } | null },
): void {
  const { item, link, sha256, now, followed } = told
  leaveTrail(
    em,
    auditor,
    'checklist-item.file-added',
    item,
    { audit: item.audit.number, position: item.position, name: link.name, sha256 },
    { now, departments: item.departments, auditId: item.audit.id, touches: followed ? [link, followed] : [link] },
  )
}
