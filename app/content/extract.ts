import type { Nodes, Root } from 'mdast'
import { clauseRef } from '~/domain/standards/clause-ref'
import type { ContentPath } from './content-path'
import { type Element, isDeclaration, isElement, isPointer, plainText, textAttributes } from './element'
import { wordNamed } from './grammar'
import { sitePage } from './links'
import type { PlaceOf } from './problem'
import type { Part, Reference, ReferenceKind } from './reading'

/** What the tags and links of a document say: the parts it declares, and everything it refers to. `placeOf` knows the offsets of `text`. */
export function extract(
  tree: Root,
  file: ContentPath,
  text: string,
  placeOf: PlaceOf,
): { parts: Part[]; references: Reference[] } {
  const parts: Part[] = []
  const references: Reference[] = []
  let group: string | null = null
  for (const node of tree.children) {
    if (node.type === 'heading') group = plainText(node)
    const elements = isElement(node) ? [node] : node.type === 'paragraph' ? node.children.filter((child) => isElement(child)) : []
    parts.push(...elements.flatMap((element) => partOf(element, file, group, placeOf)))
  }
  gather(tree, { file, text, placeOf, references })
  return { parts, references }
}

function partOf(element: Element, file: ContentPath, group: string | null, placeOf: PlaceOf): Part[] {
  const name = element.name ?? ''
  const word = wordNamed(name)
  const { id, ...attributes } = textAttributes(element)
  if (!word || id === undefined || !isDeclaration(element, word, file.kind)) return []
  const texts = element.children.filter((child) => child.type === 'paragraph').map((child) => plainText(child))
  return [{ name, id, attributes, texts, group, ...placeOf(offsetOf(element)) }]
}

interface Gathering {
  file: ContentPath
  text: string
  placeOf: PlaceOf
  references: Reference[]
}

function gather(node: Nodes, gathering: Gathering): void {
  const { file, references, placeOf } = gathering
  if (isElement(node)) gatherElement(node, gathering)
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const target = sitePage(node.url, file.path)
    if (target)
      references.push({
        kind: 'page',
        to: target.fragment ? `${target.page}#${target.fragment}` : target.page,
        as: node.url,
        ...placeOf(offsetOf(node)),
      })
  }
  if ('children' in node) for (const child of node.children) gather(child, gathering)
}

/** Which attributes refer to what; several values stand with spaces between them. */
const REFERRING: Record<string, Record<string, ReferenceKind>> = {
  Check: { also: 'check', theme: 'theme', clause: 'clause' },
  Evidence: { owner: 'owner', form: 'form', clauses: 'clause' },
  Step: { role: 'role', form: 'form' },
  Clause: { id: 'clause' },
  Role: { id: 'role' },
  Form: { id: 'form' },
  Register: { id: 'register' },
  Pareto: { department: 'department' },
}
const POINTING: Record<string, ReferenceKind> = { Evidence: 'evidence', Kpi: 'kpi' }

function gatherElement(element: Element, { file, text, placeOf, references }: Gathering): void {
  const name = element.name ?? ''
  const word = wordNamed(name)
  if (!word) return
  const pointing = isPointer(element, word, file.kind) ? POINTING[name] : undefined
  const referring: Record<string, ReferenceKind> = pointing ? { id: pointing } : (REFERRING[name] ?? {})
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
    const kind = Object.hasOwn(referring, attribute.name) ? referring[attribute.name] : undefined
    if (!kind) continue
    let offset = attribute.position?.start.offset ?? 0
    for (const value of attribute.value.split(/\s+/).filter(Boolean)) {
      offset = Math.max(offset, text.indexOf(value, offset))
      references.push({ kind, to: kind === 'clause' ? wholeRef(value, file) : value, ...placeOf(offset) })
      offset += value.length
    }
  }
}

/** A clause number alone is one of the edition the file stands in. */
function wholeRef(value: string, file: ContentPath): string {
  return value.includes('/') ? value : clauseRef(file.name, value)
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}
