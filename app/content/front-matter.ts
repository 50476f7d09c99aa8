import type { Finding, PlaceOf } from './problem'
import type { YamlValues } from './value-tree'
import { readYaml } from './yaml-values'

export interface FrontMatter extends YamlValues {
  /** The document without its front matter. */
  body: string
  /** How many lines of the file stand before the body. */
  above: number
}

/**
 * Reads the front matter of a document: a first line of `---` alone, YAML, a line of `---`.
 *
 * We do it ourselves because gray-matter, inside mdx-bundler, *runs* what stands behind `---js` before any plugin of ours is asked.
 */
export async function readFrontMatter(text: string, placeOf: PlaceOf): Promise<FrontMatter> {
  const block = findBlock(text)
  if (block === null)
    return without(text, {
      ...placeOf(0),
      message: 'Front matter is missing: begin the file with a line of ---, keys such as `title:`, and a line of ---.',
    })
  if (block.closing === null)
    return without('', { ...placeOf(0), message: 'The front matter is not closed: put a line of --- after it.' })

  const body = text.slice(block.end)
  const above = text.slice(0, block.end).split('\n').length - 1
  if (block.language !== '') {
    const message = `Front matter begins with --- alone on its line. "---${block.language.slice(0, 20)}" is refused: such a block could be run as a program.`
    return without(body, { ...placeOf(3), message }, above)
  }
  const values = await readYaml(
    text.slice(0, block.start).replace(/[^\n]/g, ' ') + text.slice(block.start, block.closing),
    placeOf,
  )
  if (values.findings.length === 0 && !isKeys(values.value))
    return without(
      body,
      { ...placeOf(block.start), message: 'Front matter is keys and values, one a line, such as `title: 审核方案`.' },
      above,
    )
  return { ...values, body, above }
}

/** The part of a document that mdx-bundler may see. It never begins with `---`, so nothing in it can pass for front matter. */
export function bodyOf(text: string): string {
  const source = normalise(text)
  return `\n${source.slice(findBlock(source)?.end ?? 0).trimStart()}\n`
}

interface Block {
  /** What follows the three dashes: '' in honest front matter. */
  language: string
  start: number
  closing: number | null
  end: number
}

function findBlock(text: string): Block | null {
  const opening = /^---([^\n]*)(?:\n|$)/.exec(text)
  if (!opening) return null
  const start = opening[0].length
  const closing = /^---[ \t]*$/m.exec(text.slice(start))
  return {
    language: (opening[1] ?? '').trim(),
    start,
    closing: closing ? start + closing.index : null,
    end: closing ? start + closing.index + closing[0].length : text.length,
  }
}

/** Line ends as \n and no byte order mark: columns stay the same, and patterns need to know one line end only. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

function without(body: string, finding: Finding, above = 0): FrontMatter {
  const place = { line: finding.line, column: finding.column }
  return { value: undefined, body, above, findings: [finding], placeOf: () => place, sourceOf: () => '', offsetOf: () => 0 }
}

function isKeys(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
