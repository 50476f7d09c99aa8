import type { Part } from './reading'
import type { YamlValues } from './value-tree'

/** Keys whose entries a translation gives too, each under the same name. */
const NAMED = ['outline', 'roles', 'columns'] as const

/** The entries of the front matter a translation has to have, with their places. */
export function frontParts(front: unknown, values: YamlValues): Part[] {
  const keys = front as Record<string, unknown>
  const part = (name: string, id: string, path: PropertyKey[]): Part => ({
    name,
    id,
    attributes: {},
    texts: [],
    group: null,
    ...values.placeOf(path, 'key'),
  })
  const entries = NAMED.flatMap((name) => Object.keys(keys[name] ?? {}).map((id) => part(name, id, [name, id])))
  const amendments = (keys.amendments as { name: string }[] | null | undefined) ?? []
  const doubt = typeof keys.doubt === 'string' ? [part('doubt', '', ['doubt'])] : []
  return [...entries, ...amendments.map(({ name }, index) => part('amendments', name, ['amendments', index, 'name'])), ...doubt]
}
