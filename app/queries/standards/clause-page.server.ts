import type { EntityManager } from '@mikro-orm/core'
import { checksOf } from '~/content/checks-of'
import type { CheckDoc, EditionDoc, Library, SourceFile } from '~/content/library'
import type { Live } from '~/content/live'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { clauseOfCheck, clauseRef, isInside } from '~/domain/standards/clause-ref'
import { editionStanding } from '~/domain/standards/edition'
import { DocumentRevision } from '~db/entities/documents'
import { evidenceReach } from '../evidence/evidence-reach.server'
import { evidenceRows } from '../evidence/evidence-rows.server'
import { clauseHistory, openNonconformities } from './clause-history.server'
import type { ClausePageView } from './clause-page.view'
import { elsewhere, lineage, serves, surroundings, titleOf } from './clause-relations'
import { editionName } from './edition-list'

interface Reader {
  library: Library
  locale: Locale
  today: Day
}

export interface ClausePage {
  view: ClausePageView
  /** The document to draw; null when the clause has no file of its own. */
  source: SourceFile | null
  /** Checks of another clause that this one shows. */
  borrowed: CheckDoc[]
  /** What stands in either of today. */
  live: Live
}

/** One clause with everything that hangs on it; null when its edition's outline does not list it. */
export async function clausePage(
  em: EntityManager,
  actor: Actor,
  which: { edition: string; number: string },
  reader: Reader,
): Promise<ClausePage | null> {
  const { library, locale, today } = reader
  const edition = library.editions.get(which.edition)
  const title = titleOf(edition, which.number, locale)
  if (!edition || title === null) return null
  const ref = clauseRef(edition.id, which.number)
  const clause = library.clauses.get(ref) ?? null
  const checks = checksOf(library, ref)
  const { judgements, history } = await clauseHistory(em, actor, library, checks)
  const chapter = which.number.split('.')[0] as string
  const borrowed = clause && clause.checks.length > 0 ? [] : checks
  const lender = borrowed[0] ? clauseOfCheck(borrowed[0].ref) : null
  const below = edition.outline.filter((entry) => isInside(entry.number, which.number)).map((entry) => clauseRef(edition.id, entry.number))
  const source = (clause && (library.sources.get(clause.paths[locale]) ?? library.sources.get(clause.paths['zh-CN']))) ?? null
  const view = {
    ref,
    number: which.number,
    title,
    edition: editionFacts(edition, today),
    chapter: chapter === which.number ? null : { number: chapter, title: titleOf(edition, chapter, locale) ?? '' },
    star: clause?.star ?? false,
    potential: clause?.potential ?? false,
    verified: clause?.verified ?? true,
    doubt: clause?.doubt?.[locale] ?? null,
    written: clause !== null,
    checks: checks.length,
    borrowedFrom: lender ? { ref: lender, name: nameOf(library, lender, locale) } : null,
    evidence: await evidenceOf(em, actor, edition, which.number, reader),
    elsewhere: elsewhere(library, edition, which.number, locale),
    ...lineage(library, edition, which.number, locale),
    ...surroundings(edition, which.number, locale),
    duties: dutiesOf(library, edition, which.number, locale),
    history,
    open: await openNonconformities(em, actor, { library, refs: below, locale }),
    revision: clause ? await revisionOf(em, clause.paths[locale]) : null,
  }
  return { view, source, borrowed, live: { today, judgements, evidence: new Map() } }
}

async function evidenceOf(em: EntityManager, actor: Actor, edition: EditionDoc, number: string, { library, locale, today }: Reader): Promise<ClausePageView['evidence']> {
  const items = [...library.evidence.values()].filter((item) => item.clauses.some((target) => serves(library, target, edition, number)))
  if (items.length === 0) return []
  const reach = await evidenceReach(em, actor)
  const rows = await evidenceRows(em, items, { library, locale, today, reach })
  const duties = new Map(dutiesOf(library, edition, number, locale).map((duty) => [duty.department.id, duty.part]))
  const groups = new Map<string, ClausePageView['evidence'][number]>()
  for (const [index, item] of items.entries()) {
    const row = rows[index]
    if (!row) continue
    const department = { id: item.department, title: library.departments.get(item.department)?.title[locale] ?? item.department }
    const group = groups.get(item.department) ?? { department, part: duties.get(item.department) ?? null, rows: [] }
    group.rows.push(row)
    groups.set(item.department, group)
  }
  return [...groups.values()].sort((a, b) => partRank(a.part) - partRank(b.part))
}

function dutiesOf(library: Library, edition: EditionDoc, number: string, locale: Locale): ClausePageView['duties'] {
  const touches = (numbers: readonly string[] | undefined) => (numbers ?? []).some((own) => isInside(own, number) || isInside(number, own))
  return [...library.departments.values()]
    .flatMap(({ id, title, leads, supports }) => {
      const part = touches(leads[edition.id]) ? ('leads' as const) : touches(supports[edition.id]) ? ('supports' as const) : null
      return part ? [{ department: { id, title: title[locale] }, part }] : []
    })
    .sort((a, b) => partRank(a.part) - partRank(b.part))
}

function partRank(part: 'leads' | 'supports' | null): number {
  return part === 'leads' ? 0 : part === 'supports' ? 1 : 2
}

function editionFacts(edition: EditionDoc, today: Day): ClausePageView['edition'] {
  return {
    id: edition.id,
    name: edition.international,
    twin: edition.national,
    letter: edition.letter,
    standing: editionStanding(edition, today),
    verified: edition.verified,
  }
}

function nameOf(library: Library, ref: string, locale: Locale): string {
  const [id = '', number = ''] = ref.split('/')
  const edition = library.editions.get(id)
  return edition ? `${editionName(edition, locale)} ${number}` : ref
}

async function revisionOf(em: EntityManager, path: string): Promise<ClausePageView['revision']> {
  const revision = await em.findOne(DocumentRevision, { path, current: true }, { fields: ['number', 'effectiveFrom', 'sha256'] })
  return revision && { number: revision.number, effectiveFrom: revision.effectiveFrom, sha256: revision.sha256 }
}
