import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLError, type YAMLMap } from 'yaml'
import type { Finding, PlaceOf } from './problem'
import { FORBIDDEN_KEYS, type ValueNode } from './value-tree'

/** YAML's own codes in the words of somebody who has to mend the file. */
const SAID: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text that contains a colon and a space stands in quotes.',
  BAD_SCALAR_START: 'A text that begins with this sign stands in quotes.',
  MULTILINE_IMPLICIT_KEY: 'After the key come a colon (:) and a space.',
  TAB_AS_INDENT: 'Indent with spaces, not tabs.',
  MULTIPLE_DOCS: 'Only one document stands here: remove the line of ---.',
}

/** Reads YAML of every form, and refuses what documents do not use: anchors, aliases, tags, directives, a key twice. */
export function fullYaml(text: string, placeOf: PlaceOf): { root: ValueNode | null; findings: Finding[] } {
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    // It compares every key with every other; keysOf() does it with a map.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const findings = document.errors.map((error) => sayError(error, placeOf))
  if (document.directives?.yaml.explicit)
    findings.push({ ...placeOf(0), message: 'Remove the line that begins with %: YAML directives are not used here.' })
  return { root: findings.length > 0 ? null : treeOf(document.contents, { findings, placeOf }), findings }
}

function sayError(error: YAMLError, placeOf: PlaceOf): Finding {
  const hint = SAID[error.code]
  return { ...placeOf(error.pos[0]), message: `This is not YAML: ${error.message.trim()}.${hint ? ` ${hint}` : ''}` }
}

interface Conversion {
  findings: Finding[]
  placeOf: PlaceOf
}

function treeOf(node: ParsedNode | null, conversion: Conversion): ValueNode | null {
  if (node === null) return null
  const [start, end] = node.range
  const refuse = (message: string) => conversion.findings.push({ ...conversion.placeOf(start), message })
  if (isAlias(node)) {
    refuse(`Write the value out: \`*${node.source}\` stands for another place and is not read here.`)
    return { start, end }
  }
  if (node.anchor) refuse(`Remove \`&${node.anchor}\`: anchors are not used here.`)
  if (node.tag) refuse('Remove the tag (`!…`): values are plain texts, numbers, lists and keys.')
  if (isScalar(node)) return { start, end, scalar: node.value }
  if (isSeq(node))
    return { start, end, items: node.items.map((item) => treeOf(item as ParsedNode, conversion) ?? { start: end, end }) }
  return isMap(node) ? { start, end, keys: keysOf(node, conversion) } : { start, end }
}

function keysOf(node: YAMLMap, conversion: Conversion): NonNullable<ValueNode['keys']> {
  const keys: NonNullable<ValueNode['keys']> = new Map()
  for (const pair of node.items) {
    const key = pair.key as ParsedNode | null
    const [start, end] = key?.range ?? [node.range?.[0] ?? 0, node.range?.[0] ?? 0]
    const refuse = (message: string) => conversion.findings.push({ ...conversion.placeOf(start), message })
    const name = isScalar(key) ? key.value : undefined
    if (typeof name === 'number' && isScalar(key))
      refuse(`Put the key in quotes: "${key.source}". Without them YAML reads a number.`)
    else if (typeof name !== 'string' || name === '') refuse('A key is a word, followed by a colon and a space.')
    else if (FORBIDDEN_KEYS.includes(name)) refuse(`\`${name}\` cannot be a key.`)
    else if (keys.has(name)) refuse(`\`${name}\` stands here twice. Remove one.`)
    else keys.set(name, { start, end, value: treeOf(pair.value as ParsedNode | null, conversion) ?? { start: end, end } })
  }
  return keys
}
