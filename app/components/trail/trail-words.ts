import type { Judgement } from '~/domain/audits/judgement'
import type { Nature } from '~/domain/nonconformities/draft'
import type { Role } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import { longDay } from '~/i18n/dates'
import type { Translate } from '~/i18n/translator'
import { paths } from '~/paths'
import type { TrailNames } from '~/queries/trail/trail-page.view'

export interface ToldValue {
  label: string
  before: string | null
  after: string | null
}

export type TrailWords = ReturnType<typeof trailWords>

/** How an entry names things: ids and codes become the words of the reader's language, records become links. */
export function trailWords(t: Translate, names: TrailNames) {
  const { locale } = names
  const label = (key: string) => t(`trail:value.${key}` as never)
  const list = (words: readonly string[]) => words.join(t('common:list-separator'))
  return {
    locale,
    list,
    person: (name: string, id: string) => ({ text: name, to: names.people ? paths.person(id) : null }),
    item: (ref: string) => ({ text: names.items[ref] ?? ref, to: paths.evidenceItem(ref) }),
    audit: (number: string) => ({ text: number, to: paths.audit(number) }),
    row: (audit: string, position: number) => ({ text: t('trail:row', { audit, position }), to: paths.audit(audit, position) }),
    nonconformity: (number: string) => ({ text: number, to: paths.nonconformity(number) }),
    department: (id: string | null) => (id === null ? null : (names.departments[id] ?? id)),
    edition: (id: string) => names.editions[id]?.name ?? id,
    letter: (edition: string) => names.editions[edition]?.letter ?? '',
    roles: (roles: readonly Role[]) => list(roles.map((role) => t(`people:role.${role}`))),
    judgement: (judgement: Judgement) => t(`audits:judgement.${judgement}`),
    nature: (nature: Nature | null | undefined) => (nature ? t(`nonconformities:nature.${nature}`) : null),
    day: (day: Day | null) => (day === null ? null : longDay(day, locale)),
    language: (tag: string | null) => (tag === null ? null : t(`trail:language.${tag}` as never)),
    appearance: (theme: string | null) => t(`trail:appearance.${theme ?? 'auto'}` as never),
    reason: (override: { name: string; reason: string }) => t('trail:joined.reason', override),
    /** A person and what fell to them. */
    named: (name: string, after: string): ToldValue => ({ label: name, before: null, after }),
    /** A paper that was issued: its language, and the hash its bytes are known by. */
    paper: ({ locale: tag, sha256 }: { locale: string; sha256: string }): ToldValue => ({
      label: t(`trail:language.${tag}` as never),
      before: null,
      after: sha256,
    }),
    /** Something that was said with the act; nothing when it was not. */
    said: (key: string, after: string | null): ToldValue | null => (after ? { label: label(key), before: null, after } : null),
    /** Old and new; nothing when it stayed. */
    changed: (key: string, before: string | null, after: string | null): ToldValue | null =>
      (before ?? '') === (after ?? '') ? null : { label: label(key), before, after },
  }
}
