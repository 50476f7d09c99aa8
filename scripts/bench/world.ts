import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { EntityManager } from '@mikro-orm/core'
import { createCookie } from '@remix-run/node'
import { loadLibrary } from '~/content/load-library.server'
import { syncContent } from '~/use-cases/documents/sync-content.server'
import { openSession } from '~/use-cases/people/open-session.server'
import { type IPerson, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { migrate, openOrm } from '~db/orm'
import { inRoot } from '../setup/places.mjs'
import { makeBigAudit } from './big-audit'
import { copyAudits } from './earlier-audits'
import { fillNonconformities } from './earlier-nonconformities'
import { sqlOf } from './sql'

/** The business day everything happens on. */
export const TODAY = '2026-11-23'

/** A populated database, and somebody who is signed in to it. */
export interface World {
  dataDir: string
  realFile: string
  /** The same database once more, for the floors to read and to write. */
  floorFile: string
  audit: { id: string; number: string }
  /** The lead of the audit: name, and what their browser sends along. */
  lead: { id: string; name: string; title: string | null }
  cookie: string
  /** The quality manager's, who sees everything. */
  managerCookie: string
  /** Twenty people of the team, the lead among them. */
  auditorCookies: string[]
}

export const BENCH = inRoot('data', 'bench')

/** Make the database anew: documents, people, an audit of 200 rows under way, a hundred earlier ones. */
export async function makeWorld(): Promise<World> {
  const dataDir = join(BENCH, 'world')
  await rm(dataDir, { recursive: true, force: true })
  await mkdir(join(dataDir, 'cache'), { recursive: true })
  const realFile = join(dataDir, 'clausebook.db')
  const orm = await openOrm({ engine: 'sqlite', file: realFile })
  try {
    await migrate(orm)
    const content = { shipped: inRoot('content'), own: null, cacheFile: join(dataDir, 'cache', 'library.json') }
    const { library, problems } = await loadLibrary(content)
    if (problems.length > 0) throw new Error('The documents have problems: run "npm run clausebook -- content check".')
    const em = () => orm.em.fork()
    const sql = sqlOf(orm)
    const now = new Date()
    await syncContent(em(), library, { today: TODAY, now })
    await sql('insert into organisations (id, created_at, version, name, name_en) values (?, ?, 1, ?, ?)', [
      newId(),
      now.getTime(),
      '启明精密',
      'Qiming Precision',
    ])
    const { id, number, lead, auditors, manager } = await makeBigAudit({ em, sql, library })
    await copyAudits(sql, id, lead.id)
    await fillNonconformities(sql, lead.id)
    const managerCookie = await signIn(em(), manager, now)
    const auditorCookies = await Promise.all(auditors.map((auditor) => signIn(em(), auditor, now)))
    const cookie = await signIn(em(), lead, now)
    const floorFile = join(dataDir, 'floor.db')
    await sql('vacuum into ?', [floorFile])
    return {
      dataDir,
      realFile,
      floorFile,
      audit: { id, number },
      lead: { id: lead.id, name: lead.name, title: lead.title ?? null },
      cookie,
      managerCookie,
      auditorCookies,
    }
  } finally {
    await orm.close(true)
  }
}

async function signIn(em: EntityManager, { id }: { id: string }, clock: Date): Promise<string> {
  const { token } = await openSession(em, (await em.findOneOrFail(Person, { id })) as IPerson, { clock })
  return cookieOf(token)
}

/** What the browser of a session sends along; the name of app/http/session.server.ts on plain http. */
export async function cookieOf(token: string): Promise<string> {
  const line = await createCookie('clausebook').serialize(token)
  return line.split(';', 1)[0] ?? ''
}

/** The environment of a server on this world. */
export function environmentOf({ dataDir }: Pick<World, 'dataDir'>): Record<string, string | undefined> {
  return {
    DATA_DIR: dataDir,
    CLAUSEBOOK_TODAY: TODAY,
    DATABASE_URL: undefined,
    CONTENT_DIR: undefined,
    CLAUSEBOOK_DEMO: undefined,
    LOG_LEVEL: undefined,
  }
}
