import { join } from 'node:path'
import { loadLibrary } from '~/content/load-library.server'
import { syncContent } from '~/use-cases/documents/sync-content.server'
import { openOrm } from '~db/orm'

/** What a start spends on documents of which none has changed: read, compare with the tables. The rest of the start is not counted. */
const [shipped = '', dataDir = ''] = process.argv.slice(2)
const orm = await openOrm({ engine: 'sqlite', file: join(dataDir, 'clausebook.db') })
await orm.em.getConnection().execute('select 1')
const began = performance.now()
const { library, parsed } = await loadLibrary({ shipped, own: null, cacheFile: join(dataDir, 'cache', 'library.json') })
const loaded = performance.now()
const { revisions, wordings } = await syncContent(orm.em.fork(), library, { today: '2026-11-23', now: new Date() })
const ms = performance.now() - began
await orm.close(true)
process.stdout.write(JSON.stringify({ ms, load: loaded - began, parsed, revisions, wordings }))
