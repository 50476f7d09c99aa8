import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { loadLibrary } from '~/content/load-library.server'
import { syncContent } from '~/use-cases/documents/sync-content.server'
import { NOW, TODAY } from '../factories/time'

let loading: Promise<Library> | undefined

/** The documents as they are shipped, read once for each worker. */
export function theLibrary(): Promise<Library> {
  loading ??= loadLibrary({ shipped: 'content', own: null, cacheFile: 'node_modules/.cache/clausebook/test-library.json' }).then(
    ({ library, problems }) => {
      if (problems.length > 0) throw new Error(`The shipped documents have problems: run "npm run clausebook -- content check".`)
      return library
    },
  )
  return loading
}

/** The library, with its checks and items in the tables. */
export async function aSyncedLibrary(em: EntityManager): Promise<Library> {
  const library = await theLibrary()
  await syncContent(em, library, { today: TODAY, now: NOW })
  return library
}
