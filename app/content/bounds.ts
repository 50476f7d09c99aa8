import type { Finding, PlaceOf } from './problem'

/**
 * What a file may hold before anything parses it. Parsers of Markdown and YAML take time that grows with the square of some
 * constructs, and memory with nesting: a 1 MB nested list blocked the process for 55 seconds, and a line of `- - - …` in YAML
 * ended it. The limits are many times what a real document needs.
 */
export const BOUNDS = {
  bytes: 512 * 1024,
  line: 20_000,
  lines: 10_000,
  indent: 60,
  nesting: 12,
  tags: 20,
  yamlNesting: 20,
}

/** Signs whose number decides how long the parser takes, each with what one paragraph and the whole file may hold. */
const SIGNS: { what: string; match: RegExp; paragraph: number; file: number }[] = [
  { what: 'signs of emphasis (* and _)', match: /[*_]/g, paragraph: 300, file: 5_000 },
  { what: 'square brackets', match: /[[\]]/g, paragraph: 600, file: 5_000 },
  { what: 'backticks', match: /`/g, paragraph: 300, file: 3_000 },
  { what: 'tags', match: /</g, paragraph: 300, file: 3_000 },
  { what: 'braces', match: /\{/g, paragraph: 300, file: 1_000 },
  { what: 'backslashes and ampersands', match: /[\\&]/g, paragraph: 1_000, file: 5_000 },
  {
    what: 'list items and quotation marks at the start of lines',
    match: /^[ \t]*(?:[-*+>]|\d+[.)])/gm,
    paragraph: 1_500,
    file: 1_500,
  },
  { what: 'link definitions', match: /^[ \t]*\[[^\]\n]*\]:/gm, paragraph: 200, file: 200 },
]

/** What can be said of a whole file: its size, its lines, and signs nobody sees. */
export function boundsOfFile(text: string, bytes: number, placeOf: PlaceOf): Finding[] {
  if (bytes > BOUNDS.bytes)
    return [at(placeOf, 0, `This file has ${Math.ceil(bytes / 1024)} KB; at most 512 KB can be read. Split it by subject.`)]
  const lines = text.split('\n')
  if (lines.length > BOUNDS.lines)
    return [at(placeOf, 0, `This file has ${lines.length} lines; at most ${BOUNDS.lines} can be read. Split it by subject.`)]
  const findings: Finding[] = []
  for (const [index, line] of lines.entries()) {
    if (line.length > BOUNDS.line)
      findings.push({
        line: index + 1,
        column: BOUNDS.line + 1,
        message: `This line has ${line.length} characters; at most ${BOUNDS.line} can be read. Break it into paragraphs.`,
      })
  }
  const unseen = firstUnseen(text)
  if (unseen) findings.push(at(placeOf, unseen.offset, unseen.message))
  return findings
}

/** What has to be known before Markdown is parsed. */
export function boundsOfBody(body: string, placeOf: PlaceOf): Finding[] {
  const many = SIGNS.flatMap((sign) => tooMany(sign, body, placeOf))
  // Looking for the end of each tag is quadratic too, unless there are few.
  return many.length > 0 ? many : [...deepLines(body, placeOf), ...deepTags(body, placeOf)]
}

/** What has to be known before YAML is parsed. */
export function boundsOfYaml(yaml: string, placeOf: PlaceOf): Finding[] {
  const message = 'This is nested too deep to be read. Front matter is a plain list of keys and values.'
  let offset = 0
  let open = 0
  for (const line of yaml.split('\n')) {
    const indent = line.length - line.trimStart().length
    const steps = line.match(/[-?:][ \t]/g)?.length ?? 0
    open += (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0)
    if (indent > BOUNDS.indent || steps > 2 * BOUNDS.yamlNesting || open > BOUNDS.yamlNesting)
      return [at(placeOf, offset + indent, message)]
    offset += line.length + 1
  }
  return []
}

/** Lists and quotations nest by what stands at the start of a line. */
function deepLines(body: string, placeOf: PlaceOf): Finding[] {
  let offset = 0
  for (const line of body.split('\n')) {
    const start = /^(?:[ \t]*(?:[-*+](?=[ \t])|>|\d+[.)](?=[ \t])))*/.exec(line)?.[0] ?? ''
    const markers = start.match(/[-*+>]|\d+[.)]/g)?.length ?? 0
    const indent = line.trim() === '' ? 0 : line.length - line.trimStart().length
    if (markers > BOUNDS.nesting || indent > BOUNDS.indent)
      return [at(placeOf, offset, 'Lists and quotations are nested too deep here. Use headings, or fewer levels.')]
    offset += line.length + 1
  }
  return []
}

function deepTags(body: string, placeOf: PlaceOf): Finding[] {
  let open = 0
  for (const tag of body.matchAll(/<(\/?)[A-Za-z>]/g)) {
    open = tag[1] ? Math.max(0, open - 1) : open + (isSelfClosing(body, tag.index) ? 0 : 1)
    if (open > BOUNDS.tags) return [at(placeOf, tag.index, 'Tags are nested too deep here, or many were not closed.')]
  }
  return []
}

function isSelfClosing(body: string, start: number): boolean {
  const end = body.indexOf('>', start)
  return end > 0 && body[end - 1] === '/'
}

function tooMany({ what, match, paragraph, file }: (typeof SIGNS)[number], body: string, placeOf: PlaceOf): Finding[] {
  const count = body.match(match)?.length ?? 0
  if (count > file) return [at(placeOf, 0, `This file holds ${count} ${what}; at most ${file} can be read. Split it by subject.`)]
  if (count <= paragraph) return []
  let offset = 0
  for (const block of body.split(/(\n[ \t]*\n)/)) {
    if ((block.match(match)?.length ?? 0) > paragraph)
      return [
        at(placeOf, offset + block.search(/\S/), `This paragraph holds more than ${paragraph} ${what}. Break it into several.`),
      ]
    offset += block.length
  }
  return []
}

/** Control characters, signs that turn the reading direction, and what was no UTF-8: nobody sees in review what they do. */
function firstUnseen(text: string): { offset: number; message: string } | null {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    const isControl = (code < 0x20 && code !== 0x0a && code !== 0x09) || code === 0x7f
    const isTurn = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
    if (code === 0xfffd) return { offset, message: 'Here stands something that is not UTF-8. Save the file as UTF-8.' }
    if (isControl || isTurn)
      return {
        offset,
        message: `Here stands an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}). Remove it.`,
      }
  }
  return null
}

function at(placeOf: PlaceOf, offset: number, message: string): Finding {
  return { ...placeOf(offset), message }
}
