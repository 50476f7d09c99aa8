import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '~/domain/shared/locale'
import type { ClauseRef } from '~/domain/standards/clause-ref'
import type { Library } from './library'
import type { Live } from './live'

/** What the parts of a document know beside their own attributes. */
export interface DocumentContextValue {
  locale: Locale
  live: Live
  library: Library
  /** Inside the content folder; relative links start from it. */
  path: string
  /** What its checks belong to: 'iso-9001-2015/9.2.2', 'checklists/goods-in'. */
  subject: ClauseRef
}

/** What a component gets: its attributes as the author wrote them. */
export interface PartProps {
  id?: string
  children?: ReactNode
  [attribute: string]: ReactNode
}

const DocumentContext = createContext<DocumentContextValue | null>(null)
export const DocumentProvider = DocumentContext.Provider

/** The document around a part. */
export function useDocument(): DocumentContextValue {
  const value = useContext(DocumentContext)
  if (!value)
    throw new Error('A part of a document was rendered outside renderDocument(), which puts DocumentProvider around it.')
  return value
}

/** The attributes of a part: its own, and in a translation those of the same id in the Chinese file. */
export function useAttributes(props: PartProps): Record<string, string | undefined> {
  const { library, path } = useDocument()
  const original = library.attributes.get(path.replace(/\.en\.mdx$/, '.mdx'))
  const declared = props.id && original && Object.hasOwn(original, props.id) ? original[props.id] : {}
  const own = Object.entries(props).filter(([name, value]) => name !== 'children' && typeof value === 'string')
  return { ...declared, ...Object.fromEntries(own) } as Record<string, string | undefined>
}
