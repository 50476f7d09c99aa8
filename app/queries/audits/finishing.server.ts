import type { EntityManager } from '@mikro-orm/core'
import { missingParts } from '~/domain/nonconformities/draft'
import type { Locale } from '~/domain/shared/locale'
import { ChecklistItem, type IChecklistItem } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import type { FinishingView } from './finishing.view'

/** The rows nobody has judged and the nonconformities an audit would issue. Two queries. */
export async function finishing(em: EntityManager, auditId: string, locale: Locale): Promise<FinishingView> {
  const open = await em.find(
    ChecklistItem,
    { audit: auditId, judgement: null },
    { populate: ['wording'], orderBy: { position: 'asc' } },
  )
  const drafts = await em.find(Nonconformity, { audit: auditId, status: 'draft' }, { orderBy: { id: 'asc' } })
  return {
    open: (open as IChecklistItem[]).map(({ position, wording }) => ({
      position,
      question: locale === 'zh-CN' ? wording.questionZh : wording.questionEn,
    })),
    drafts: drafts.map((draft) => ({ number: draft.number, missing: missingParts(draft) })),
  }
}
