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
import { clauseDuties, clauseEvidence } from './clause-evidence.server'
import { clauseHistory, openNonconformities } from './clause-history.server'
import type { ClausePageView } from './clause-page.view'
import { elsewhere, lineage, surroundings, titleOf } from './clause-relations'
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
  const borrowed = checks.filter((check) => clauseOfCheck(check.ref) !== ref)
  const lender = borrowed[0] ? clauseOfCheck(borrowed[0].ref) : null
  const below = edition.outline
    .filter((entry) => isInside(entry.number, which.number))
    .map((entry) => clauseRef(edition.id, entry.number))
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
    evidence: await clauseEvidence(em, actor, edition, which.number, reader),
    elsewhere: elsewhere(library, edition, which.number, locale),
    ...lineage(library, edition, which.number, locale),
    ...surroundings(edition, which.number, locale),
    duties: clauseDuties(library, edition, which.number, locale),
    history,
    open: await openNonconformities(em, actor, { library, refs: below, locale }),
    revision: clause ? await revisionOf(em, clause.paths[locale]) : null,
  }
  return { view, source, borrowed, live: { today, judgements, evidence: new Map() } }
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
