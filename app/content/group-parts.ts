import type { Nodes, Root, RootContent } from 'mdast'
import { type Element, isElement } from './element'
import { wordNamed } from './grammar'

/** Which parts stand together under one head, and the name of the component that holds them. Authors cannot write these names. */
const GROUPS: Readonly<Record<string, string>> = { Check: 'Checks', Evidence: 'EvidenceList', Step: 'Steps', Kpi: 'Kpis' }

/** For the compiler: neighbours of one kind become a list, each with its number, and the first paragraph is the lead. */
export function groupParts() {
  return (tree: Root): void => {
    tree.children = grouped(tree.children)
    const [first] = tree.children
    if (first?.type === 'paragraph') first.data = { ...first.data, hProperties: { className: 'lead' } }
    // Numbers of steps and checks run through the document, also where a heading stands between.
    const counts = new Map<string, number>()
    for (const list of tree.children) if (isElement(list) && Object.values(GROUPS).includes(list.name ?? '')) number(list, counts)
  }
}

function grouped(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const node of nodes) {
    const group = groupOf(node)
    const last = result.at(-1)
    if (!group || !isElement(node)) result.push(node)
    else if (last && isElement(last) && last.name === group) join(last, node)
    else result.push(opened(group, node))
  }
  return result
}

function groupOf(node: RootContent): string | null {
  const name = isElement(node) && node.children.length > 0 ? (node.name ?? '') : ''
  return Object.hasOwn(GROUPS, name) ? (GROUPS[name] ?? null) : null
}

/**
 * For the compiler, before anything else: throws when a program slipped past the gate. The gate tells authors what to mend; this stands
 * where the text becomes code, and holds even for a source nobody put through the gate.
 */
export function refusePrograms() {
  return (tree: Root): void => refuseIn(tree)
}

const PROGRAMS = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']

function refuseIn(node: Nodes): void {
  if (PROGRAMS.includes(node.type)) throw notGated(node.type)
  if (isElement(node) && !wordNamed(node.name ?? '')) throw notGated(`<${node.name}>`)
  if (isElement(node) && node.attributes.some(isProgram)) throw notGated('an attribute in braces')
  if ('children' in node) for (const child of node.children) refuseIn(child)
}

function isProgram({ type, value }: Element['attributes'][number]): boolean {
  return type !== 'mdxJsxAttribute' || (value !== null && typeof value === 'object')
}

function notGated(what: string): Error {
  return new Error(`A document with ${what} reached the compiler. Only documents that passed the gate are rendered.`)
}

function opened(name: string, first: Element): RootContent {
  const list: RootContent = { type: 'mdxJsxFlowElement', name, attributes: [], children: [] }
  join(list, first)
  return list
}

function join(list: Element, part: Element): void {
  list.children = [...list.children, part] as typeof list.children
}

function number(list: Element, counts: Map<string, number>): void {
  const before = counts.get(list.name ?? '') ?? 0
  const parts = list.children.filter((node) => isElement(node))
  for (const [index, part] of parts.entries())
    part.attributes.push({ type: 'mdxJsxAttribute', name: 'position', value: String(before + index + 1) })
  list.attributes.push({ type: 'mdxJsxAttribute', name: 'count', value: String(parts.length) })
  counts.set(list.name ?? '', before + parts.length)
}
