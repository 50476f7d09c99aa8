import { join } from 'node:path'
import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { loadLibrary } from '~/content/load-library.server'
import { syncContent } from '~/use-cases/documents/sync-content.server'
import { FileStore } from '~db/file-store'
import { migrate, type Orm, openOrm } from '~db/orm'
import { type Clock, clockOf } from './clock.server'
import { dataFolders, type Settings } from './settings.server'

/** Everything a running product holds. */
export interface Product {
  settings: Settings
  orm: Orm
  library: Library
  files: FileStore
  clock: Clock
  cacheDir: string
}

// On globalThis: the dev server evaluates modules again on every edit, the database stays open.
const holder = globalThis as { clausebook?: Product }

/** The running product; throws when it has not been opened, which is a mistake of ours. */
export function product(): Product {
  if (!holder.clausebook) throw new Error('product() was asked before openProduct() was done.')
  return holder.clausebook
}

/** A fresh EntityManager: one for each request, never shared. */
export function freshManager(): EntityManager {
  return product().orm.em.fork()
}

/**
 * Open the database, bring it up to date, read the documents. Throws with the problems of the documents when there are any:
 * a library with holes is not served.
 */
export async function openProduct(settings: Settings): Promise<Product> {
  const folders = dataFolders(settings.dataDir)
  const clock = clockOf(settings.fixedToday)
  const orm = await openOrm(settings.database)
  await migrate(orm)
  const { library, problems } = await loadLibrary({
    shipped: settings.contentDir,
    own: settings.ownContentDir,
    cacheFile: join(folders.cache, 'library.json'),
  })
  if (problems.length > 0) {
    await orm.close(true)
    const lines = problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)
    throw new Error(`The documents have ${problems.length} problems:\n${lines.join('\n')}`)
  }
  await syncContent(orm.em.fork(), library, { today: clock.today(), now: clock.now() })
  const files = new FileStore(folders.files)
  await files.sweep(clock.real().getTime())
  holder.clausebook = { settings, orm, library, files, clock, cacheDir: folders.cache }
  return holder.clausebook
}

/** Close the database and forget the product. */
export async function closeProduct(): Promise<void> {
  const open = holder.clausebook
  delete holder.clausebook
  await open?.orm.close(true)
}
