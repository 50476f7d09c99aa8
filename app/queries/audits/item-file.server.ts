import type { EntityManager } from '@mikro-orm/core'
import { auditAccess } from '~/domain/audits/audit-access'
import type { Actor } from '~/domain/people/roles'
import { AuditMember, ItemFile } from '~db/entities/audits'
import type { FileView } from '../shared/file.view'

/** A file of a row: its bytes, and those of its preview when it is a picture that could be opened. */
export interface ItemFileView extends FileView {
  preview: string | null
}

/** A file of a row for download or to be looked at; null when it is not there or its checklist is not this reader's. */
export async function itemFile(
  em: EntityManager,
  actor: Actor,
  { audit: number, position, fileId }: { audit: string; position: number; fileId: string },
): Promise<ItemFileView | null> {
  const file = await em.findOne(
    ItemFile,
    { id: fileId, item: { position, audit: { number } } },
    { populate: ['file', 'preview', 'item.audit'] },
  )
  if (!file) return null
  const { audit } = file.item
  const members = await em.find(AuditMember, { audit: audit.id }, { fields: ['person'] })
  const access = auditAccess(actor, {
    status: audit.status,
    departments: audit.departments,
    lead: audit.lead.id,
    team: members.map((member) => member.person.id),
  })
  if (!access.checklist) return null
  const stored = { sha256: file.file.sha256, name: file.name, size: Number(file.file.size) }
  return { ...stored, preview: (file.preview as { sha256: string } | null)?.sha256 ?? null }
}
