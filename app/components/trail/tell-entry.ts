import { gradeRaised, type Judgement } from '~/domain/audits/judgement'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { printLabel } from '~/domain/standards/label'
import { daySpan } from '~/i18n/dates'
import type { Translate } from '~/i18n/translator'
import { paths } from '~/paths'
import type { TrailEntryView, TrailNames } from '~/queries/trail/trail-page.view'
import { NONCONFORMITY_TELLERS } from './tell-nonconformity'
import type { Tellers, Telling } from './telling'
import { type ToldValue, type TrailWords, trailWords } from './trail-words'

export interface ToldEntry {
  /** The sentence in the words before and after the record's own name. */
  before: string
  record: { text: string; to: string | null }
  after: string
  /** Old and new, or what was said. */
  values: ToldValue[]
  /** Refused, forced, or nonconforming. */
  hot: boolean
}

// No text has this sign: it marks where the record's name stands, wherever a language puts it.
const MARK = '\u0000'

/** Tell an entry: its typed particulars as a sentence, the record it is about, and the values that changed. */
export function tellEntry(entry: TrailEntryView, t: Translate, names: TrailNames): ToldEntry {
  const tell = TELLERS[entry.event] as (told: unknown, words: TrailWords, subjectId: string) => Telling
  const { record, params, values = [], hot = false } = tell(entry.particulars, trailWords(t, names), entry.subjectId)
  const [before = '', after = ''] = t(`trail:event.${entry.event}`, { ...params, record: MARK }).split(MARK)
  return { before, record, after, values: values.filter((value) => value !== null), hot }
}

const TELLERS: Tellers = {
  'person.added': ({ name, email, department, roles }, w, id) => ({
    record: w.person(name, id),
    values: [w.said('email', email), w.said('department', w.department(department)), w.said('roles', w.roles(roles))],
  }),
  'person.changed': ({ name, before, after }, w, id) => ({
    record: w.person(name, id),
    values: [
      w.changed('name', before.name, after.name),
      w.changed('email', before.email, after.email),
      w.changed('title', before.title, after.title),
      w.changed('department', w.department(before.department), w.department(after.department)),
      w.changed('roles', w.roles(before.roles), w.roles(after.roles)),
    ],
  }),
  'person.disabled': ({ name }, w, id) => ({ record: w.person(name, id) }),
  'person.enabled': ({ name }, w, id) => ({ record: w.person(name, id) }),
  'person.link-printed': ({ name }, w, id) => ({ record: w.person(name, id) }),
  'person.password-chosen': ({ name }, w, id) => ({ record: w.person(name, id) }),
  'person.signed-out-everywhere': ({ name }, w, id) => ({ record: w.person(name, id) }),
  'person.language-chosen': ({ name, locale, theme }, w, id) => ({
    record: w.person(name, id),
    values: [w.said('locale', w.language(locale)), w.said('theme', w.appearance(theme))],
  }),
  'evidence.assigned': ({ item, before, after }, w) => ({
    record: w.item(item),
    values: [
      w.changed('owner', before.owner, after.owner),
      w.changed('dueOn', w.day(before.dueOn), w.day(after.dueOn)),
      w.changed('remark', before.remark, after.remark),
    ],
  }),
  'evidence.handed-in': ({ item, version, files, issuedOn, note }, w) => ({
    record: w.item(item),
    params: { version },
    values: [w.said('files', w.list(files.map((file) => file.name))), w.said('issuedOn', w.day(issuedOn)), w.said('note', note)],
  }),
  'evidence.withdrawn': ({ item, version }, w) => ({ record: w.item(item), params: { version } }),
  'evidence.accepted': ({ item, version, validUntil }, w) => ({
    record: w.item(item),
    params: { version },
    values: [w.said('validUntil', w.day(validUntil))],
  }),
  'evidence.returned': ({ item, version, reason }, w) => ({
    record: w.item(item),
    params: { version },
    values: [w.said('reason', reason)],
    hot: true,
  }),
  'audit.planned': ({ number, departments, criteria, startsOn, endsOn, lead, team, overrides }, w) => ({
    record: w.audit(number),
    params: { days: daySpan(startsOn, endsOn, w.locale) },
    values: [
      w.said('departments', w.list(departments.map((id) => w.department(id) ?? id))),
      w.said('criteria', w.list(criteria.map(w.edition))),
      w.said('lead', lead),
      w.said('team', w.list(team)),
      ...overrides.map((override) => w.said('override', w.reason(override))),
    ],
    hot: overrides.length > 0,
  }),
  'audit.started': ({ number, rows }, w) => ({ record: w.audit(number), params: { rows } }),
  'audit.finished': ({ number, nonconformities }, w) => ({ record: w.audit(number), params: { count: nonconformities.length } }),
  'checklist-item.judged': ({ audit, position, clause, before, after }, w) => ({
    record: w.row(audit, position),
    params: { clause: labelOf(clause, w), judgement: after.judgement === null ? '' : w.judgement(after.judgement) },
    values: [
      before.judgement === null ? null : w.changed('judgement', w.judgement(before.judgement), judgementWord(after.judgement, w)),
      w.changed('record', before.record, after.record),
    ],
    hot: gradeRaised(after.judgement) !== null,
  }),
  'checklist-item.noted': ({ audit, position, clause, before, after }, w) => ({
    record: w.row(audit, position),
    params: { clause: labelOf(clause, w) },
    values: [w.changed('record', before, after)],
  }),
  'checklist-item.file-added': ({ audit, position, name }, w) => ({ record: w.row(audit, position), params: { name } }),
  'checklist.shared-out': ({ number, shares }, w) => ({
    record: w.audit(number),
    values: shares.map(({ name, rows }) => w.named(name, String(rows))),
  }),
  'report.written': ({ number }, w) => ({ record: w.audit(number) }),
  'report.issued': ({ number, papers }, w) => ({ record: w.audit(number), values: papers.map((paper) => w.paper(paper)) }),
  ...NONCONFORMITY_TELLERS,
  'organisation.set-up': ({ name, nameEn }, w) => ({ record: { text: w.locale === 'zh-CN' ? name : nameEn, to: paths.home() } }),
}

function judgementWord(judgement: Judgement | null, words: TrailWords): string | null {
  return judgement === null ? null : words.judgement(judgement)
}

/** 'iso-9001-2015/9.2.2#impartial' → '9.2.2 Q'; a check of the organisation's own list has no clause and keeps its name. */
function labelOf(check: string, { letter }: TrailWords): string {
  const clause = parseClauseRef(check)
  return clause ? printLabel({ number: clause.number, letter: letter(clause.edition) }).trim() : check
}
