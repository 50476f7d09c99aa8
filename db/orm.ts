import type { MikroORM, Options } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM as PostgresORM } from '@mikro-orm/postgresql'
import { MikroORM as SqliteORM } from '@mikro-orm/sqlite'
import { ENTITIES } from './entity-list'
import { MIGRATIONS } from './migration-list'
import { NoSilentChange } from './subscribers/no-silent-change'

export type Orm = MikroORM

/** Where the records live: a SQLite file (or ':memory:'), or a PostgreSQL server. */
export type DatabaseLocation = { engine: 'sqlite'; file: string } | { engine: 'postgresql'; url: string }

// SQLite 3.7.0–3.51.2 can corrupt a database when the WAL is reset under load (traps.md); sqlite3 6.0.1 brings 3.52.
const SQLITE_FLOOR = [3, 51, 3] as const

/**
 * Open the database. Nothing is created or migrated here: see migrate().
 * Throws with one clear sentence when SQLite is too old to be trusted or the file is damaged.
 */
export async function openOrm(location: DatabaseLocation): Promise<Orm> {
  return location.engine === 'sqlite' ? openSqlite(location.file) : openPostgres(location.url)
}

/** Bring the schema up to date; answers the names of the migrations that ran. */
export async function migrate(orm: Orm): Promise<string[]> {
  const ran = await orm.migrator.up()
  return ran.map((migration) => migration.name)
}

const common = {
  entities: ENTITIES,
  extensions: [Migrator],
  subscribers: [new NoSilentChange()],
  allowGlobalContext: false,
  // Two acts at once on one record must collide at the version, not merge in memory.
  forceUtcTimezone: true,
  migrations: { migrationsList: MIGRATIONS, transactional: true, allOrNothing: true, snapshot: false, silent: true },
} satisfies Options

async function openSqlite(file: string): Promise<Orm> {
  // The first statement reads the file: a damaged one is refused here, and never replaced by an empty one.
  const orm = await reached(
    SqliteORM.init({ ...common, dbName: file, pool: { min: 1, max: 1, afterCreate: setPragmas } }),
    'select count(*) from sqlite_master',
    `The database ${file} cannot be read. Restore it from a backup, or move it away to begin anew.`,
  )
  const [{ version }] = (await orm.em.getConnection().execute('select sqlite_version() as version')) as [{ version: string }]
  if (isBelowFloor(version)) {
    await orm.close(true)
    throw new Error(
      `SQLite ${version} can lose data under load; ${SQLITE_FLOOR.join('.')} or newer is needed. Run "npm ci" again.`,
    )
  }
  return orm as unknown as Orm
}

async function openPostgres(url: string): Promise<Orm> {
  const orm = await reached(
    PostgresORM.init({ ...common, clientUrl: url, pool: { min: 0, max: 10 } }),
    'select 1',
    `PostgreSQL at ${new URL(url).host} does not answer; check DATABASE_URL.`,
  )
  return orm as unknown as Orm
}

/** A database that answers a first question; otherwise the sentence its operator reads, with the reason behind it. */
async function reached<T extends SqliteORM | PostgresORM>(opening: Promise<T>, question: string, sentence: string): Promise<T> {
  let orm: T | undefined
  try {
    orm = await opening
    await orm.em.getConnection().execute(question)
    return orm
  } catch (error) {
    await orm?.close(true)
    throw new Error(`${sentence} (${error instanceof Error ? error.message : String(error)})`, { cause: error })
  }
}

interface RawConnection {
  exec(sql: string, done: (error: Error | null) => void): void
}

// For each new connection, not once at start: a pragma belongs to its connection.
function setPragmas(connection: RawConnection, done: (error: Error | null, connection: RawConnection) => void): void {
  connection.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000;',
    (error) => done(error, connection),
  )
}

function isBelowFloor(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of SQLITE_FLOOR.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part < least
  }
  return false
}
