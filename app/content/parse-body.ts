import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Finding, placesIn } from './problem'

/** What micromark throws: a message with its rule and, mostly, its place. */
interface SyntaxTrouble {
  reason: string
  ruleId?: string
  source?: string
  place?: { offset?: number } | { start: { offset?: number } }
}

const processor = unified().use(remarkParse).use(remarkMdx).freeze()

/** A sign that means nothing, to put in the place of one that stops the parser. */
const HARMLESS = '\u2022'
const NOTHING: Root = { type: 'root', children: [] }
const ATTEMPTS = 25
/** Signs parsed again and again before we stop: a small file is searched to its end, a large one cannot hold up the process. */
const EFFORT = 400_000

/**
 * Parses a document without its front matter, of which `above` lines stand before it: findings are at the lines of the file, the tree
 * counts from its own first line. The parser stops at the first mistake in a tag or brace; to show the author every one, the sign that
 * stopped it is put out of action and the rest is parsed again.
 */
export function parseBody(body: string, above = 0): { tree: Root; findings: Finding[] } {
  const placeOf = placesIn(body, above)
  const findings: Finding[] = []
  /** Tags put out of action: their closing tags would be reported a second time. */
  const orphans: string[] = []
  let source = body
  for (let attempt = 0; attempt < ATTEMPTS && attempt * body.length <= EFFORT; attempt++) {
    try {
      return { tree: processor.parse(source), findings }
    } catch (error) {
      if (!isTrouble(error))
        return {
          tree: NOTHING,
          findings: [{ ...placeOf(0), message: `This text cannot be parsed (${String(error)}). Make it simpler.` }],
        }
      const mistake = findMistake(source, error)
      const name = tagName(source, mistake.offset)
      const orphan = source[mistake.offset + 1] === '/' ? orphans.indexOf(name) : -1
      if (orphan === -1) findings.push({ ...placeOf(mistake.offset), message: mistake.message })
      else orphans.splice(orphan, 1)
      if (source[mistake.offset] === '<' && source[mistake.offset + 1] !== '/') orphans.push(name)
      source = source.slice(0, mistake.offset) + HARMLESS + source.slice(mistake.offset + 1)
    }
  }
  const { line, column } = findings.at(-1) ?? { line: 1, column: 1 }
  findings.push({ line, column, message: 'Reading stopped here after many mistakes; there may be more. Mend these first.' })
  return { tree: NOTHING, findings }
}

function isTrouble(error: unknown): error is SyntaxTrouble {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string'
}

interface Mistake {
  offset: number
  message: string
}

/** Where the sign stands that stopped the parser, and what the author can do about it. */
function findMistake(source: string, error: SyntaxTrouble): Mistake {
  const offset = culprit(source, error)
  const sign = source[offset]
  const tag = `<${tagName(source, offset)}>`
  const rule = error.ruleId ?? ''
  if (sign === '{')
    return { offset, message: 'Text in braces { } would be run as a program and is refused. Write \\{ for the sign itself.' }
  if (sign !== '<')
    return {
      offset,
      message:
        'A line may not begin with the word import or export: it would be run as a program. Begin the sentence with another word.',
    }
  if (source.startsWith('<!--', offset))
    return { offset, message: 'HTML comments are not allowed. Put remarks into the front matter, behind #.' }
  if (/^<(?:https?|mailto):/.test(source.slice(offset, offset + 9)))
    return { offset, message: 'Write a link as [text](https://…), not in < >.' }
  if (source[offset + 1] === '/')
    return { offset, message: `${tag.replace('<', '</')} closes nothing that is open here. Remove it, or write the opening tag.` }
  if (rule === 'end-tag-mismatch')
    return {
      offset,
      message: `${tag} is not closed where it began. Write </${tag.slice(1)} after it, with empty lines around both, or end the tag with />.`,
    }
  if (rule === 'unexpected-eof')
    return { offset, message: `${tag === '<>' ? 'The sign <' : tag} does not end. Is a quotation mark or the > missing?` }
  if (/^<[A-Za-z]/.test(source.slice(offset, offset + 2)))
    return { offset, message: `${tag} is written wrongly: ${firstSentence(error.reason)}. Attributes look like id="…".` }
  return { offset, message: 'The sign < begins a tag. For "less than" write &lt; or put a space after it.' }
}

/** The `<`, `{`, `import` or `export` that cannot stand. */
function culprit(source: string, error: SyntaxTrouble): number {
  // A tag left open is named in the message: `Expected a closing tag for `<Note>` (3:1-3:7) …`.
  const opening = error.ruleId === 'end-tag-mismatch' ? /\((\d+):(\d+)-/.exec(error.reason) : null
  if (opening) return offsetAt(source, Number(opening[1]), Number(opening[2]))
  const { place } = error
  const point = place && 'start' in place ? place.start : place
  const reached = point?.offset ?? source.length
  if (error.source === 'micromark-extension-mdxjs-esm') return lastProgramLine(source, reached)
  if (error.ruleId === 'unexpected-eof') return lastOpening(source, error.reason.includes('brace') ? /\{/g : /<(?!\/)/g)
  const found = Math.max(source.lastIndexOf('<', reached), source.lastIndexOf('{', reached))
  return found === -1 ? Math.min(reached, source.length - 1) : found
}

function lastProgramLine(source: string, reached: number): number {
  const lines = [...source.matchAll(/^(?:import|export) /gm)].map((line) => line.index)
  return lines.findLast((offset) => offset <= reached) ?? lines[0] ?? 0
}

function lastOpening(source: string, opening: RegExp): number {
  return [...source.matchAll(opening)].at(-1)?.index ?? source.length - 1
}

function offsetAt(source: string, line: number, column: number): number {
  let start = 0
  for (let current = 1; current < line; current++) start = source.indexOf('\n', start) + 1
  return start + column - 1
}

function tagName(source: string, offset: number): string {
  return /^<\/?([\w.:-]*)/.exec(source.slice(offset, offset + 60))?.[1] ?? ''
}

function firstSentence(reason: string): string {
  return (reason.split(',')[0] ?? reason).replace(/^U/, 'u')
}
