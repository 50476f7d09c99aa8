import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { Place, PlaceOf } from './problem'

/** Finds again where a value stands, once a schema has something to say about it. */
export interface YamlPlaces {
  /** Where the value at a path of keys stands; its key with `key`; the nearest parent where there is none. */
  placeOf: (path: readonly PropertyKey[], what?: 'key') => Place
  /** What the author typed for a value: `7.10` for the number 7.1. */
  sourceOf: (path: readonly PropertyKey[]) => string
  /** The offset of a value in the file, for a word inside it. */
  offsetOf: (path: readonly PropertyKey[], what?: 'key') => number
}

interface Spot {
  key: ParsedNode | null
  value: ParsedNode | null
}

/** The places in a YAML document read from `text`. */
export function yamlPlaces(root: ParsedNode | null, text: string, placeOf: PlaceOf): YamlPlaces {
  const top = Math.max(0, text.search(/\S/))
  const rangeOf = (path: readonly PropertyKey[], what?: 'key'): readonly [number, number] => {
    let node = root
    let range: readonly [number, number] = [top, top]
    for (const [depth, step] of path.entries()) {
      const spot = spotOf(node, step)
      const isLast = depth === path.length - 1
      const shown = isLast && what === 'key' ? (spot.key ?? spot.value) : (standing(spot.value) ?? spot.key)
      if (!shown) break
      range = [shown.range[0], shown.range[1]]
      node = spot.value
    }
    return range
  }
  return {
    placeOf: (path, what) => placeOf(rangeOf(path, what)[0]),
    sourceOf: (path) => text.slice(...rangeOf(path)),
    offsetOf: (path, what) => rangeOf(path, what)[0],
  }
}

function spotOf(node: ParsedNode | null, step: PropertyKey): Spot {
  if (isSeq(node)) return { key: null, value: (node.items[Number(step)] as ParsedNode | undefined) ?? null }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined
  return { key: (pair?.key as ParsedNode | undefined) ?? null, value: (pair?.value as ParsedNode | undefined) ?? null }
}

/** An empty value has no place of its own; its key has. */
function standing(node: ParsedNode | null): ParsedNode | null {
  return node && node.range[1] > node.range[0] ? node : null
}
