import type { Nodes, Root } from 'mdast'
import type { ContentPath } from './content-path'
import { type Element, holdsOnlyElements, isDeclaration, isElement, isPointer, textAttributes } from './element'
import { attributeFindings } from './gate-attributes'
import { WORD_NAMES, type Word, wordNamed } from './grammar'
import { linkTrouble } from './links'
import { didYouMean } from './nearest'
import type { Finding } from './problem'

/** What stands around a node. */
interface Around {
  /** The word it stands in, by name; null in the document itself. */
  inside: string | null
  /** Between paragraphs, not in a sentence, a list or a quotation. */
  alone: boolean
  inLink: boolean
}

interface Visit {
  file: ContentPath
  /** Lines of the file that stand above the tree's first. */
  above: number
  findings: Finding[]
  /** Ids given so far, with their lines. */
  ids: Map<string, number>
}

/**
 * The gate: everything an author may not write, each with its place and what to do instead. It stands before mdx-bundler, whose own
 * plugins add exports, and it says everything at once: nobody likes to be told about one mistake a run.
 */
export function gate(tree: Root, file: ContentPath, above = 0): Finding[] {
  const visit: Visit = { file, above, findings: [], ids: new Map() }
  visitAll(tree.children, { inside: null, alone: true, inLink: false }, visit)
  return above === 0 ? visit.findings : visit.findings.map((finding) => ({ ...finding, line: finding.line + above }))
}

function visitAll(nodes: readonly Nodes[], around: Around, visit: Visit): void {
  for (const node of nodes) visitNode(node, around, visit)
}

function visitNode(node: Nodes, around: Around, visit: Visit): void {
  if (isElement(node)) {
    visitElement(node, around, visit)
    return
  }
  const trouble = troubleWith(node)
  if (trouble) refuse(node, visit, trouble)
  if (!('children' in node)) return
  const alone = around.alone && holdsOnlyElements(node)
  const inLink = around.inLink || node.type === 'link' || node.type === 'linkReference'
  visitAll(node.children, { ...around, alone, inLink }, visit)
}

/** What cannot stand in a document wherever it stands. */
function troubleWith(node: Nodes): string | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'import and export are refused: a document is no program. Begin the sentence with another word.'
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `{${shorten(node.value)}} would be run as a program and is refused. Write the text itself, or \\{ for the sign.`
    case 'html':
      return 'HTML is refused. Write Markdown.'
    case 'link':
    case 'image':
    case 'definition':
      return linkTrouble(node.url)
    default:
      return null
  }
}

function visitElement(node: Element, around: Around, visit: Visit): void {
  const name = node.name ?? ''
  const word = wordNamed(name)
  if (!word) refuse(node, visit, unknown(name))
  else {
    visit.findings.push(...attributeFindings(node, name, word, visit.file))
    checkPlace(node, name, word, around, visit)
    checkWords(node, name, word, visit)
    checkId(node, name, word, visit)
  }
  visitAll(node.children, { inside: name, alone: node.type === 'mdxJsxFlowElement', inLink: around.inLink }, visit)
}

function unknown(name: string): string {
  if (name === '') return '<> is refused. Write the text alone.'
  const near = didYouMean(name, WORD_NAMES, (word) => `<${word}>`)
  const isHtml = /^[a-z]/.test(name) && near === ''
  return isHtml
    ? `<${name}> is HTML and is refused. Write Markdown, or one of ${WORD_NAMES.map((word) => `<${word}>`).join(' ')}.`
    : `<${name}> is not known here.${near}`
}

function checkPlace(node: Element, name: string, word: Word, around: Around, visit: Visit): void {
  const { kind } = visit.file
  const pointer = isPointer(node, word, kind)
  if (around.inLink && name !== 'Lang') refuse(node, visit, `<${name}> cannot stand inside a link.`)
  if (word.stands === 'sentence' || pointer) {
    const outer = around.inside === null ? null : wordNamed(around.inside)
    if (outer?.stands === 'sentence' && name !== 'Lang')
      refuse(node, visit, `<${name}> cannot stand inside <${around.inside}>. Put it behind.`)
    return
  }
  if (word.home && !word.home.includes(kind))
    refuse(
      node,
      visit,
      `<${name}> with words of its own belongs in ${homes(word)}.${word.pointer ? ` To point at one, write <${name} id="…"/>.` : ''}`,
    )
  const mayBeInside = around.inside === null || (name === 'Note' && around.inside === 'Step')
  if (!mayBeInside) refuse(node, visit, `<${name}> cannot stand inside <${around.inside}>. Close <${around.inside}> first.`)
  else if (!around.alone)
    refuse(
      node,
      visit,
      `<${name}> stands alone, with an empty line before and after it, not in a sentence, a list or a quotation.`,
    )
}

function checkWords(node: Element, name: string, word: Word, visit: Visit): void {
  if (isPointer(node, word, visit.file.kind)) return
  const inBlocks = node.children.some(({ type }) => type === 'paragraph' || type === 'list' || type === 'heading')
  if (word.paragraphs) checkParagraphs(node, name, word.paragraphs, visit)
  else if (word.stands === 'sentence' && inBlocks)
    refuse(node, visit, `<${name}> stands in one line with its text: <${name} …>text</${name}>.`)
}

function checkParagraphs(node: Element, name: string, wanted: readonly string[], visit: Visit): void {
  const others = node.children.filter((child) => child.type !== 'paragraph')
  const found = node.children.length - others.length
  if (others.length === 0 && found === wanted.length) return
  const number = ['no', 'one', 'two', 'three'][wanted.length] ?? wanted.length
  const here = `Here ${found === 1 ? 'is 1' : `are ${found}`}${others.length > 0 ? ', and something that is no paragraph' : ''}.`
  refuse(
    node,
    visit,
    `<${name}> takes exactly ${number} paragraphs with an empty line between them: ${wanted.join('; ')}. ${here}`,
  )
}

function checkId(node: Element, name: string, word: Word, visit: Visit): void {
  const { id } = textAttributes(node)
  if (id === undefined || !isDeclaration(node, word, visit.file.kind)) return
  const line = visit.ids.get(id)
  if (line !== undefined)
    refuse(
      node,
      visit,
      `The id ${id} of <${name}> is used twice; it stands in line ${line} already. Ids are references: give this one another name.`,
    )
  else visit.ids.set(id, visit.above + (node.position?.start.line ?? 1))
}

function homes(word: Word): string {
  const places: Partial<Record<string, string>> = {
    clause: 'a clause',
    question: 'a VDA 6.3 question',
    checklist: 'a checklist',
    evidence: "a department's evidence.mdx",
    process: 'a process',
  }
  return (word.home ?? []).map((kind) => places[kind] ?? kind).join(' or ')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

function refuse(node: Nodes, visit: Visit, message: string): void {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  visit.findings.push({ line, column, message })
}
