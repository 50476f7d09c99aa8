import type { Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import type { IChecklistItem } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import type { SheetRowView } from './audit-sheet.view'
import type { SheetItem } from './sheet-items.server'

/** Whose eyes the sheet is for. */
export interface Reader {
  library: Library
  locale: Locale
}

/** A row as its reader sees it. */
export function asSheetRow(
  item: IChecklistItem | SheetItem,
  { locale }: Reader,
  files: readonly { id: string; name: string }[],
  nonconformity: NonNullable<SheetRowView['nonconformity']> | null,
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
    files: files.map(({ id, name }) => ({ id, name })),
    nonconformity: nonconformity && { number: nonconformity.number, grade: nonconformity.grade, status: nonconformity.status },
  }
}
