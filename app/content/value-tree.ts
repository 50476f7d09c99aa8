import type { Finding, Place, PlaceOf } from './problem'

/** A value of a YAML text and where it stands: a scalar, a list, or keys. */
export interface ValueNode {
  start: number
  end: number
  scalar?: unknown
  items?: ValueNode[]
  keys?: Map<string, KeyedNode>
}

export interface KeyedNode {
  start: number
  end: number
  value: ValueNode
}

/** The values of a YAML text, and how to find again where one stands, once a schema has something to say about it. */
export interface YamlValues {
  /** Plain texts, numbers, booleans, lists and objects; undefined when it could not be read. */
  value: unknown
  findings: Finding[]
  /** Where the value at a path of keys stands; its key with `key`; the nearest parent where there is none. */
  placeOf: (path: readonly PropertyKey[], what?: 'key') => Place
  /** What the author typed for a value: `7.10` for the number 7.1. */
  sourceOf: (path: readonly PropertyKey[]) => string
  /** The offset of a value in the file, for a word inside it. */
  offsetOf: (path: readonly PropertyKey[], what?: 'key') => number
}

/** Keys that would reach the prototype of an object. */
export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** The values of the tree that was read from `text`. */
export function valuesOf(root: ValueNode | null, findings: Finding[], text: string, placeOf: PlaceOf): YamlValues {
  const top = Math.max(0, text.search(/\S/))
  const rangeOf = (path: readonly PropertyKey[], what?: 'key'): readonly [number, number] => {
    let node = root
    let range: readonly [number, number] = [top, top]
    for (const [depth, step] of path.entries()) {
      const key = node?.keys?.get(String(step))
      const value = key?.value ?? node?.items?.[Number(step)] ?? null
      const isLast = depth === path.length - 1
      // An empty value has no place of its own; its key has.
      const shown = key && ((isLast && what === 'key') || !value || value.end <= value.start) ? key : value
      if (!shown) break
      range = [shown.start, shown.end]
      node = value
    }
    return range
  }
  return {
    value: findings.length > 0 ? undefined : plain(root),
    findings,
    placeOf: (path, what) => placeOf(rangeOf(path, what)[0]),
    sourceOf: (path) => text.slice(...rangeOf(path)),
    offsetOf: (path, what) => rangeOf(path, what)[0],
  }
}

function plain(node: ValueNode | null): unknown {
  if (node?.items) return node.items.map((item) => plain(item))
  if (!node?.keys) return node?.scalar ?? null
  const result: Record<string, unknown> = {}
  for (const [key, { value }] of node.keys) result[key] = plain(value)
  return result
}
