import type { Nodes, RootContentMap } from 'mdast'
import type {} from 'remark-mdx'
import type { DocumentKind } from './content-path'
import type { Word } from './grammar'

/** A tag of the document, alone between paragraphs or inside a sentence. */
export type Element = RootContentMap['mdxJsxFlowElement'] | RootContentMap['mdxJsxTextElement']
export type Attribute = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The attributes whose values are texts, by name; the gate has refused every other. */
export function textAttributes(element: Element): Record<string, string> {
  const entries = element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  )
  return Object.fromEntries(entries)
}

/** Does it only point at something declared elsewhere? It says nothing itself then, and has no attribute but the id. */
export function isPointer(element: Element, word: Word, kind: DocumentKind): boolean {
  if (!word.pointer || element.children.length > 0) return false
  const { id, ...others } = textAttributes(element)
  if (Object.keys(others).length > 0) return false
  // In its home, <Evidence id="gauge-register"></Evidence> is an item whose words were forgotten; another department's has a slash.
  return !word.home?.includes(kind) || word.pointer.safeParse({ id }).success
}

/** Does it give its id to something: an anchor, a record's reference? */
export function isDeclaration(element: Element, word: Word, kind: DocumentKind): boolean {
  return word.stands === 'block' && 'id' in word.attributes.shape && !isPointer(element, word, kind)
}

/** A paragraph that holds nothing but tags: Markdown wraps `<Step>…</Step>` on a line of its own into one. */
export function holdsOnlyElements(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''))
  )
}

/** The text of a node without its markup, on one line. */
export function plainText(node: Nodes): string {
  return gatherText(node)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

function gatherText(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return node.alt ?? ''
  return 'children' in node ? node.children.map((child) => gatherText(child)).join('') : ''
}
