import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntityManager } from '@mikro-orm/core'
import { inject } from 'vitest'
import { dataFolders } from '~/http/settings.server'
import { openSession } from '~/use-cases/people/open-session.server'
import { Organisation } from '~db/entities/organisation'
import { type IPerson, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { type DatabaseLocation, migrate, type Orm, openOrm } from '~db/orm'
import { leaveTrail } from '~db/trail'
import { type ChildServer, startChild } from '../../scripts/bench/child-server'
import { cookieOf } from '../../scripts/bench/world'
import { anAudit, anAuditWorld } from '../factories/audits'
import { NOW, TODAY } from '../factories/time'
import { createDatabase } from './database'

export type Engine = 'sqlite' | 'postgresql'

/** A company of its own on one of the engines, with an audit under way and its two auditors signed in; its server is a process of ours. */
export interface Plant {
  /** The number of its audit, and how many rows the sheet has. */
  audit: string
  rows: number
  lead: { name: string; cookie: string }
  other: { name: string; cookie: string }
  serve(): Promise<ChildServer>
  /** Ask the database itself. */
  look<T>(question: (em: EntityManager) => Promise<T>): Promise<T>
  discard(): Promise<void>
}

/** Make a plant; it has to be discarded. */
export async function aPlant(engine: Engine): Promise<Plant> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clausebook-plant-'))
  const postgres = engine === 'postgresql' ? await createDatabase(inject('databaseUrl')) : null
  const database: DatabaseLocation = postgres
    ? { engine: 'postgresql', url: postgres.url }
    : { engine: 'sqlite', file: join(dataDir, 'clausebook.db') }
  dataFolders(dataDir)
  const look = async <T>(question: (em: EntityManager) => Promise<T>): Promise<T> => {
    const orm = await openOrm(database)
    try {
      return await question(orm.em.fork())
    } finally {
      await orm.close(true)
    }
  }
  const made = await furnish(await openOrm(database))
  return {
    ...made,
    serve: () =>
      startChild(['scripts/serve.mjs'], {
        DATA_DIR: dataDir,
        CLAUSEBOOK_TODAY: TODAY,
        DATABASE_URL: postgres?.url,
        CLAUSEBOOK_DEMO: undefined,
        CONTENT_DIR: undefined,
      }),
    look,
    discard: async () => {
      await postgres?.discard()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function furnish(orm: Orm): Promise<Pick<Plant, 'audit' | 'rows' | 'lead' | 'other'>> {
  try {
    await migrate(orm)
    const fresh = () => orm.em.fork()
    const world = await anAuditWorld(fresh())
    await name(fresh(), world.manager)
    const audit = await anAudit(fresh, world)
    return {
      audit: audit.number,
      rows: await fresh().count('ChecklistItem', { audit: audit.id }),
      lead: await signedIn(fresh(), world.lead),
      other: await signedIn(fresh(), world.other),
    }
  } finally {
    await orm.close(true)
  }
}

async function name(em: EntityManager, by: IPerson): Promise<void> {
  const company = em.create(Organisation, { id: newId(), name: '启明精密', nameEn: 'Qiming Precision', createdAt: NOW })
  em.persist(company)
  leaveTrail(em, by, 'organisation.set-up', company, { name: company.name, nameEn: company.nameEn }, { now: NOW })
  await em.flush()
}

async function signedIn(em: EntityManager, { id }: IPerson) {
  const person = (await em.findOneOrFail(Person, { id })) as IPerson
  // Sessions live by the real clock, whatever day the plant is at.
  const { token } = await openSession(em, person, { clock: new Date() })
  return { name: person.name, cookie: await cookieOf(token) }
}
