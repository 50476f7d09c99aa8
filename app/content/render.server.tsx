import { getMDXComponent } from 'mdx-bundler/client'
import type { AnchorHTMLAttributes, FunctionComponent, ImgHTMLAttributes, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '~/domain/shared/locale'
import { TranslateProvider } from '~/i18n/use-translate'
import { Kpis, Steps } from './block-parts'
import { Checks, IndexedCheck } from './check'
import { compile } from './compile.server'
import { pageOf } from './content-path'
import { DocumentProvider, useDocument } from './document-context'
import { EvidenceList } from './evidence'
import type { CheckDoc, Library, SourceFile } from './library'
import { hrefOf } from './links'
import type { Live } from './live'
import { VOCABULARY } from './vocabulary'

export interface Rendering {
  library: Library
  locale: Locale
  live: Live
}

const COMPONENTS = {
  ...Object.fromEntries(Object.entries(VOCABULARY).map(([name, { component }]) => [name, component])),
  Checks,
  EvidenceList,
  Steps,
  Kpis,
  a: Anchor,
  h2: Heading,
  img: Picture,
}

/**
 * A document as HTML, with the state of today in it. The document must have passed the gate. It is compiled once for each text, run here
 * on the server and nowhere else: no script of a document ever reaches the browser.
 */
export async function renderDocument(
  source: Pick<SourceFile, 'path' | 'text'>,
  { cacheDir, ...rendering }: Rendering & { cacheDir: string },
): Promise<string> {
  const Document = getMDXComponent(await compile(source, cacheDir)) as FunctionComponent<{ components: object }>
  return toHtml(<Document components={COMPONENTS} />, source.path, rendering)
}

/** Checks of the index as HTML, for a clause that borrows them (`checksOf`). `path` is the document they are shown in. */
export function renderChecks(checks: readonly CheckDoc[], path: string, rendering: Rendering): string {
  const rows = checks.map((check, index) => (
    <IndexedCheck key={check.ref} check={check} position={index + 1} locale={rendering.locale} />
  ))
  return toHtml(<Checks count={String(checks.length)}>{rows}</Checks>, path, rendering)
}

/** The source of a document in the language of the reader, or in Chinese where nobody translated it. */
export function sourceFor(library: Library, paths: Record<Locale, string>, locale: Locale): SourceFile | null {
  return library.sources.get(paths[locale]) ?? library.sources.get(paths['zh-CN']) ?? null
}

function toHtml(content: ReactNode, path: string, { library, locale, live }: Rendering): string {
  const subject = pageOf(path).replace(/^\/(?:standards\/)?/, '')
  return renderToStaticMarkup(
    <TranslateProvider locale={locale}>
      <DocumentProvider value={{ library, locale, live, path, subject }}>{content}</DocumentProvider>
    </TranslateProvider>,
  )
}

/** Links as they stand in the address bar. One that leaves the site tells the other site nothing of ours. */
function Anchor({ href = '', title, children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { path } = useDocument()
  const outside = /^[a-z]+:/i.test(href)
  return (
    <a href={hrefOf(href, path)} title={title} rel={outside ? 'noopener noreferrer' : undefined}>
      {children}
    </a>
  )
}

/** A heading as every section of a page has it. */
function Heading({ children }: { children?: ReactNode }) {
  return (
    <div className="sec sec-h">
      <h2>{children}</h2>
    </div>
  )
}

function Picture({ src = '', alt = '' }: ImgHTMLAttributes<HTMLImageElement>) {
  const { path } = useDocument()
  return <img src={hrefOf(src, path)} alt={alt} loading="lazy" />
}
