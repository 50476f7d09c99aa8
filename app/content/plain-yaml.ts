import { FORBIDDEN_KEYS, type ValueNode } from './value-tree'

interface Line {
  indent: number
  /** Of the first sign behind the indent. */
  offset: number
  text: string
}

const ENTRY = /^([A-Za-z_][\w.-]*|"[^"\\]+"):(?: +(\S.*))?$/
const QUOTED = /^"[^"\\]*"$/
const WORD_IN_LIST = /\s*("[^"\\]*"|[\w./-]+)\s*(,|$)/y

/** Thrown where the text is more than plain; the full reader says what it means, or what is wrong with it. */
const NOT_PLAIN = new Error('This YAML is not plain.')

/**
 * Reads the YAML nearly every document is written in: keys, indented keys, lists with dashes, lists of words in brackets, texts in double
 * quotes or none. Null where anything else stands: then the full reader decides. It never reads what that one would read differently
 * (the test compares them); it is here because that one, on a cold start, takes as long for the front matter as all Markdown together.
 */
export function plainYaml(text: string): ValueNode | null {
  try {
    const lines = linesOf(text)
    if (lines.length === 0) return null
    const reader = { lines, next: 0 }
    const root = readBlock(reader, lines[0]?.indent ?? 0)
    return reader.next === lines.length && root.keys ? root : null
  } catch (error) {
    if (error === NOT_PLAIN) return null
    throw error
  }
}

interface Reader {
  lines: Line[]
  next: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const content = line.trim()
    const indent = line.length - line.trimStart().length
    if (content !== '' && !content.startsWith('#')) {
      // Blanks of other kinds are part of a text for YAML and not for trim().
      if (/[^\S ]/.test(line)) throw NOT_PLAIN
      lines.push({ indent, offset: offset + indent, text: content })
    }
    offset += line.length + 1
  }
  return lines
}

function readBlock(reader: Reader, indent: number): ValueNode {
  return reader.lines[reader.next]?.text.startsWith('- ') ? readList(reader, indent) : readKeys(reader, indent)
}

function readKeys(reader: Reader, indent: number): ValueNode {
  const first = reader.lines[reader.next] as Line
  const keys: NonNullable<ValueNode['keys']> = new Map()
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    const entry = ENTRY.exec(line.text)
    if (!entry?.[1]) throw NOT_PLAIN
    const name = entry[1].replaceAll('"', '')
    if (keys.has(name) || FORBIDDEN_KEYS.includes(name) || (name === entry[1] && typeof word(name) !== 'string')) throw NOT_PLAIN
    const end = line.offset + entry[1].length
    reader.next += 1
    keys.set(name, {
      start: line.offset,
      end,
      value: readValue(reader, indent, entry[2], line.offset + line.text.length - (entry[2]?.length ?? 0)),
    })
  }
  refuseDeeper(reader, indent)
  return { start: first.offset, end: endOf(reader), keys }
}

function readList(reader: Reader, indent: number): ValueNode {
  const start = (reader.lines[reader.next] as Line).offset
  const items: ValueNode[] = []
  for (
    let line = reader.lines[reader.next];
    line?.indent === indent && line.text.startsWith('- ');
    line = reader.lines[reader.next]
  ) {
    const text = line.text.slice(2)
    if (/^[\s-]/.test(text)) throw NOT_PLAIN
    if (ENTRY.test(text)) {
      // The rest of the line is the first key of a block that begins two columns further.
      reader.lines[reader.next] = { indent: indent + 2, offset: line.offset + 2, text }
      items.push(readKeys(reader, indent + 2))
    } else {
      reader.next += 1
      items.push(readValue(reader, indent, text, line.offset + 2))
    }
  }
  return { start, end: endOf(reader), items }
}

function readValue(reader: Reader, indent: number, text: string | undefined, offset: number): ValueNode {
  const next = reader.lines[reader.next]
  if (text !== undefined) {
    refuseDeeper(reader, indent)
    return readLine(text, offset)
  }
  if (next && next.indent > indent) return readBlock(reader, next.indent)
  if (next && next.indent === indent && next.text.startsWith('- ')) return readList(reader, indent)
  return { start: offset, end: offset, scalar: null }
}

/** A line further in than it can be continues a text, or is a mistake. */
function refuseDeeper(reader: Reader, indent: number): void {
  if ((reader.lines[reader.next]?.indent ?? 0) > indent) throw NOT_PLAIN
}

function readLine(text: string, offset: number): ValueNode {
  const [start, end] = [offset, offset + text.length]
  if (text === '{}') return { start, end, keys: new Map() }
  if (text.startsWith('[')) return { start, end, items: readWords(text, offset) }
  return { start, end, scalar: QUOTED.test(text) ? text.slice(1, -1) : word(text) }
}

function readWords(text: string, offset: number): ValueNode[] {
  const inside = text.slice(1, -1)
  if (!text.endsWith(']')) throw NOT_PLAIN
  if (inside.trim() === '') return []
  const items: ValueNode[] = []
  let last = ','
  for (WORD_IN_LIST.lastIndex = 0; last === ','; ) {
    const match = WORD_IN_LIST.exec(inside)
    if (!match?.[1]) throw NOT_PLAIN
    const start = offset + 1 + match.index + match[0].indexOf(match[1])
    items.push({ start, end: start + match[1].length, scalar: QUOTED.test(match[1]) ? match[1].slice(1, -1) : word(match[1]) })
    last = match[2] ?? ''
  }
  return items
}

/** A text without quotes as YAML 1.2 reads it; what could be a number of some form is left to the full reader. */
function word(text: string): unknown {
  if (/^(?:null|Null|NULL)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text
  const mayBeNumber = /^[.+]/.test(text) || /^\d[\d.+\-_a-fxoA-FXO:]*$/.test(text)
  const isMoreThanText = /^[\s\-?:,[\]{}#&*!|>'"%@`~]/.test(text) || /: |:$| #/.test(text)
  if (mayBeNumber || isMoreThanText) throw NOT_PLAIN
  return text
}

function endOf(reader: Reader): number {
  const last = reader.lines[reader.next - 1]
  return last ? last.offset + last.text.length : 0
}
