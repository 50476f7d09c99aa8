import type { SourceFile } from '~/content/library'
import { type Live, nothingLive } from '~/content/live'
import { renderDocument } from '~/content/render.server'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { product } from './product.server'

/** A document as HTML with what stands in it of today. */
export function draw(source: SourceFile, { locale, live }: { locale: Locale; live: Live }): Promise<string> {
  const { library, cacheDir } = product()
  return renderDocument(source, { library, locale, live, cacheDir })
}

/** A document as HTML by its path; in Chinese where an own document has no translation. */
export function drawPath(path: string, { locale, today }: { locale: Locale; today: Day }): Promise<string> {
  const { sources } = product().library
  const source = sources.get(path) ?? sources.get(path.replace(/\.en\.mdx$/, '.mdx'))
  return source ? draw(source, { locale, live: nothingLive(today) }) : Promise.resolve('')
}
