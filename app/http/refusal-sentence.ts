import type { Refusal } from '~/domain/shared/outcome'
import type { ServerTranslate } from '~/i18n/server-translator'

/** What is known of names that a refusal carries as ids. */
export interface RefusalNames {
  department(id: string): string
  edition(id: string): string
  day(day: string): string
}

/** The sentence people read for a refusal: what is wrong, where, and what helps. */
export function refusalSentence(refusal: Refusal, t: ServerTranslate, names: RefusalNames): string {
  const params: Record<string, string | number> = { ...refusal.params }
  const { department, edition, day, status, parts, limit, standing, move } = params
  if (typeof department === 'string') params.department = names.department(department)
  if (typeof edition === 'string') params.edition = names.edition(edition)
  if (typeof day === 'string') params.day = names.day(day)
  if (typeof status === 'string') params.status = t(`audits:status.${status}` as never)
  if (typeof parts === 'string')
    params.parts = parts
      .split(' ')
      .map((part) => t(`nonconformities:part.${part}` as never))
      .join(t('common:list-separator'))
  if (typeof standing === 'string') params.standing = t(`nonconformities:status.${standing}` as never)
  if (typeof move === 'string') params.move = t(`nonconformities:move.${move}` as never)
  if (typeof limit === 'number' && refusal.code.startsWith('file-')) params.limit = `${Math.round(limit / 1024 / 1024)} MB`
  return t(`refusals:${refusal.code}` as never, params)
}
