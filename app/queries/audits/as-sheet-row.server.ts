import type { Library } from '~/content/library'
import type { RowOwner } from '~/domain/audits/row-owner'
import { type DraftParts, missingParts } from '~/domain/nonconformities/draft'
import type { Locale } from '~/domain/shared/locale'
import type { IChecklistItem } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import type { RaisedView, RowFileView, SheetRowView } from './audit-sheet.view'
import type { FoundFile, SheetItem } from './sheet-items.server'

/** Whose eyes the sheet is for. */
export interface Reader {
  library: Library
  locale: Locale
}

type Raised = Pick<RaisedView, 'number' | 'grade' | 'status'> & Omit<DraftParts, 'grade'>

/** A row as its reader sees it. */
export function asSheetRow(
  item: IChecklistItem | SheetItem,
  { locale }: Reader,
  files: readonly FoundFile[],
  nonconformity: Raised | null,
): SheetRowView {
  const chinese = locale === 'zh-CN'
  const { wording } = item
  return {
    position: item.position,
    version: item.version,
    how: wording.how,
    question: chinese ? wording.questionZh : wording.questionEn,
    look: chinese ? wording.lookZh : wording.lookEn,
    record: item.record ?? null,
    judgement: item.judgement ?? null,
    by: (item.judgedBy as IPerson | null | undefined)?.name ?? null,
    at: item.judgedAt?.toISOString() ?? null,
    departments: item.departments,
    files: files.map(asRowFile),
    nonconformity: nonconformity && {
      number: nonconformity.number,
      grade: nonconformity.grade,
      status: nonconformity.status,
      lacks: missingParts(nonconformity),
    },
    owner: ownerOf(item.assignedTo as RowOwner | null | undefined),
  }
}

function asRowFile({ id, name, type, preview, takenAt, place }: FoundFile): RowFileView {
  // What is not there is not sent: most files of a sheet have none of it.
  const notes = { ...(takenAt && { takenAt }), ...(place && { place }) }
  return { id, name, picture: type ? (preview ? 'preview' : 'unreadable') : null, ...notes }
}

function ownerOf(person: RowOwner | null | undefined): RowOwner | null {
  return person ? { id: person.id, name: person.name } : null
}
