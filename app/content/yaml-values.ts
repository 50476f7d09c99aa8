import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLError } from 'yaml'
import { boundsOfYaml } from './bounds'
import type { Finding, PlaceOf } from './problem'
import { type YamlPlaces, yamlPlaces } from './yaml-places'

export interface YamlValues extends YamlPlaces {
  /** Plain texts, numbers, booleans, lists and objects; undefined when it could not be read. */
  value: unknown
  findings: Finding[]
}

/** Keys that would reach the prototype of an object. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** YAML's own codes in the words of somebody who has to mend the file. */
const SAID: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text that contains a colon and a space stands in quotes.',
  BAD_SCALAR_START: 'A text that begins with this sign stands in quotes.',
  MULTILINE_IMPLICIT_KEY: 'After the key come a colon (:) and a space.',
  TAB_AS_INDENT: 'Indent with spaces, not tabs.',
  MULTIPLE_DOCS: 'Only one document stands here: remove the line of ---.',
}

/**
 * Reads the YAML subset documents use: no anchors, no aliases, no tags, no merge keys, each key once. Offsets are those of `text`,
 * which may be a whole file in which everything else is blanked.
 */
export function readYaml(text: string, placeOf: PlaceOf): YamlValues {
  const bounds = boundsOfYaml(text, placeOf)
  if (bounds.length > 0) return { value: undefined, findings: bounds, ...yamlPlaces(null, text, placeOf) }
  // uniqueKeys compares every key with every other; convert() does it with a set.
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const findings = document.errors.map((error) => sayError(error, placeOf))
  if (document.directives?.yaml.explicit)
    findings.push({ ...placeOf(0), message: 'Remove the line that begins with %: YAML directives are not used here.' })
  const value = findings.length > 0 ? undefined : convert(document.contents, { findings, placeOf })
  return { value: findings.length > 0 ? undefined : value, findings, ...yamlPlaces(document.contents, text, placeOf) }
}

function sayError(error: YAMLError, placeOf: PlaceOf): Finding {
  const hint = SAID[error.code]
  return { ...placeOf(error.pos[0]), message: `This is not YAML: ${error.message.trim()}.${hint ? ` ${hint}` : ''}` }
}

interface Conversion {
  findings: Finding[]
  placeOf: PlaceOf
}

function convert(node: ParsedNode | null, conversion: Conversion): unknown {
  if (node === null) return null
  const { findings, placeOf } = conversion
  const refuse = (message: string) => void findings.push({ ...placeOf(node.range[0]), message })
  if (isAlias(node)) return refuse(`Write the value out: \`*${node.source}\` stands for another place and is not read here.`)
  if (node.anchor) refuse(`Remove \`&${node.anchor}\`: anchors are not used here.`)
  if (node.tag) refuse(`Remove the tag (\`!…\`): values are plain texts, numbers, lists and keys.`)
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map((item) => convert(item as ParsedNode, conversion))
  return isMap(node) ? convertMap(node, conversion) : null
}

function convertMap(node: ParsedNode & Document['contents'], conversion: Conversion): Record<string, unknown> {
  const { findings, placeOf } = conversion
  const result: Record<string, unknown> = {}
  if (!isMap(node)) return result
  for (const { key, value } of node.items) {
    const place = placeOf((key as ParsedNode | null)?.range?.[0] ?? node.range?.[0] ?? 0)
    const name = isScalar(key) ? key.value : undefined
    if (typeof name === 'number' && isScalar(key))
      findings.push({ ...place, message: `Put the key in quotes: "${key.source}". Without them YAML reads a number.` })
    else if (typeof name !== 'string' || name === '')
      findings.push({ ...place, message: 'A key is a word, followed by a colon and a space.' })
    else if (FORBIDDEN_KEYS.includes(name)) findings.push({ ...place, message: `\`${name}\` cannot be a key.` })
    else if (Object.hasOwn(result, name)) findings.push({ ...place, message: `\`${name}\` stands here twice. Remove one.` })
    else result[name] = convert(value as ParsedNode | null, conversion)
  }
  return result
}
