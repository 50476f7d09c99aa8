import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLibrary } from '~/content/load-library.server'
import { dataFolders, readSettings, type Settings } from '~/http/settings.server'
import { syncContent } from '~/use-cases/documents/sync-content.server'
import { FileStore } from '~db/file-store'
import { migrate, openOrm } from '~db/orm'
import { plantDay } from '~db/plant-time'
import { audit202601 } from './audit-2026-01'
import { audit202602 } from './audit-2026-02'
import { audit202603 } from './audit-2026-03'
import { audit202604 } from './audit-2026-04'
import { audit202605 } from './audit-2026-05'
import { evidenceActs } from './evidence'
import { nonconformityActs } from './nonconformities'
import { peopleActs } from './people'
import { reportActs } from './reports'
import { moment, type World } from './world'

/** The documents are in force since the year began: what was asked in May was written before. */
const IN_FORCE = moment('2026-01-05 08:00')

await load(readSettings(process.env, fileURLToPath(new URL('../..', import.meta.url))))

/** Load the demo company into an empty DATA_DIR: every act by its use case, in the order of the year. */
async function load(settings: Settings): Promise<void> {
  const { dataDir, database, contentDir } = settings
  if (!settings.demo) throw new Error('The demo company is loaded with CLAUSEBOOK_DEMO=1 and a folder of its own in DATA_DIR.')
  await mkdir(dataDir, { recursive: true })
  const folders = dataFolders(dataDir)
  // The shipped documents alone: what the demo's people wrote answers these.
  const { library, problems } = await loadLibrary({
    shipped: contentDir,
    own: null,
    cacheFile: join(folders.cache, 'library.json'),
  })
  for (const { path, line, column, message } of problems) console.error(`${path}:${line}:${column} ${message}`)
  if (problems.length > 0) throw new Error(`The documents have ${problems.length} problems.`)

  const orm = await openOrm(database)
  try {
    await migrate(orm)
    // Broken off, it is loaded again from the start: here, and only here, nothing has to survive a power cut.
    if (database.engine === 'sqlite') await orm.em.getConnection().execute('pragma synchronous = off')
    await syncContent(orm.em.fork(), library, { today: plantDay(IN_FORCE), now: IN_FORCE })
    const world: World = { em: () => orm.em.fork(), library, files: new FileStore(folders.files), people: new Map() }
    const audits = [audit202601, audit202602, audit202603, audit202604, audit202605]
    const acts = [
      ...peopleActs(),
      ...evidenceActs(),
      ...nonconformityActs(),
      ...reportActs(),
      ...audits.flatMap((audit) => audit()),
    ]
    for (const act of acts.sort((a, b) => a.at.getTime() - b.at.getTime())) await act.run(world)
  } finally {
    await orm.close(true)
  }
  await writeFile(join(dataDir, 'demo.json'), `${JSON.stringify({ today: settings.fixedToday }, null, 2)}\n`)
}
