import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/core'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { migrate, type Orm, openOrm } from '~db/orm'

export interface TestDatabase {
  orm: Orm
  /** A fresh EntityManager: ask again with one of these to see what is really stored. */
  fresh(): EntityManager
}

/**
 * A real, migrated, empty database for the tests of one file, emptied before each test: SQLite in memory,
 * or a database of its own on the PostgreSQL the run was given (project "postgresql").
 */
export function testDatabase(): TestDatabase {
  let opened: Awaited<ReturnType<typeof anEmptyDatabase>> | undefined

  beforeAll(async () => {
    opened = await anEmptyDatabase()
    await migrate(opened.orm)
  })
  beforeEach(async () => {
    if (opened) await empty(opened.orm)
  })
  afterAll(async () => {
    await opened?.discard()
  })

  const theOrm = (): Orm => {
    if (!opened) throw new Error('The test database is opened in beforeAll(); ask for it inside a test.')
    return opened.orm
  }
  return {
    get orm() {
      return theOrm()
    },
    fresh: () => theOrm().em.fork(),
  }
}

/** A database with nothing in it, no table either, on the engine of the project that runs; to be discarded. */
export async function anEmptyDatabase(): Promise<{ orm: Orm; discard(): Promise<void> }> {
  if (process.env.TEST_ENGINE !== 'postgresql') {
    const orm = await openOrm({ engine: 'sqlite', file: ':memory:' })
    return { orm, discard: () => orm.close(true) }
  }
  const { url, discard } = await createDatabase(inject('databaseUrl'))
  const orm = await openOrm({ engine: 'postgresql', url })
  return {
    orm,
    discard: async () => {
      await orm.close(true)
      await discard()
    },
  }
}

/** An empty database of its own on a PostgreSQL server. */
export async function createDatabase(server: string): Promise<{ url: string; discard: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = await openOrm({ engine: 'postgresql', url: server })
  await admin.em.getConnection().execute(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    discard: async () => {
      await admin.em.getConnection().execute(`drop database ${name} with (force)`)
      await admin.close(true)
    },
  }
}

// Children before parents: nothing cascades here.
async function empty(orm: Orm): Promise<void> {
  const tables = [
    ...['trail_entries', 'papers', 'audit_reports', 'deadline_rules', 'nonconformity_files', 'nonconformity_actions'],
    ...['nonconformity_rounds', 'nonconformities', 'item_files', 'checklist_items', 'audit_members', 'audits'],
    ...['submission_files', 'evidence_submissions', 'evidence_assignments', 'stored_files', 'evidence_items'],
    ...['check_wordings', 'document_revisions', 'password_links', 'sessions', 'people', 'number_series', 'organisations'],
  ]
  for (const table of tables) await orm.em.getConnection().execute(`delete from ${table}`)
}
