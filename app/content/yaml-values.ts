import { boundsOfYaml } from './bounds'
import { plainYaml } from './plain-yaml'
import type { PlaceOf } from './problem'
import { valuesOf, type YamlValues } from './value-tree'

/**
 * Reads the YAML documents use: no anchors, no aliases, no tags, each key once. Offsets are those of `text`, which may be a whole file in
 * which everything else is blanked.
 */
export async function readYaml(text: string, placeOf: PlaceOf): Promise<YamlValues> {
  const bounds = boundsOfYaml(text, placeOf)
  if (bounds.length > 0) return valuesOf(null, bounds, text, placeOf)
  const plain = plainYaml(text)
  if (plain) return valuesOf(plain, [], text, placeOf)
  const { fullYaml } = await import('./full-yaml')
  const { root, findings } = fullYaml(text, placeOf)
  return valuesOf(root, findings, text, placeOf)
}
