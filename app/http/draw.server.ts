import type { CheckDoc, SourceFile } from '~/content/library'
import { type Live, nothingLive } from '~/content/live'
import { renderChecks, renderDocument } from '~/content/render.server'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { product } from './product.server'

interface ClauseDocument {
  view: { ref: string }
  source: SourceFile | null
  borrowed: readonly CheckDoc[]
  live: Live
}

/** A clause as HTML: its own document, then the checks it borrows from another, with what stands in them of today. */
export async function drawClause({ view, source, borrowed, live }: ClauseDocument, locale: Locale): Promise<string> {
  const { library } = product()
  const own = source ? await draw(source, { locale, live }) : ''
  return borrowed.length > 0
    ? own + renderChecks(borrowed, source?.path ?? `standards/${view.ref}.mdx`, { library, locale, live })
    : own
}

function draw(source: SourceFile, { locale, live }: { locale: Locale; live: Live }): Promise<string> {
  const { library, cacheDir } = product()
  return renderDocument(source, { library, locale, live, cacheDir })
}

/** A document as HTML by its path; in Chinese where an own document has no translation. */
export function drawPath(path: string, { locale, today }: { locale: Locale; today: Day }): Promise<string> {
  const { sources } = product().library
  const source = sources.get(path) ?? sources.get(path.replace(/\.en\.mdx$/, '.mdx'))
  return source ? draw(source, { locale, live: nothingLive(today) }) : Promise.resolve('')
}
