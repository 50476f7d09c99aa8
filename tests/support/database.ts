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
  let orm: Orm | undefined
  let drop: (() => Promise<void>) | undefined

  beforeAll(async () => {
    if (process.env.TEST_ENGINE === 'postgresql') {
      const { url, discard } = await createDatabase(inject('databaseUrl'))
      orm = await openOrm({ engine: 'postgresql', url })
      drop = discard
    } else {
      orm = await openOrm({ engine: 'sqlite', file: ':memory:' })
    }
    await migrate(orm)
  })
  beforeEach(async () => {
    if (orm) await empty(orm)
  })
  afterAll(async () => {
    await orm?.close(true)
    await drop?.()
  })

  const opened = (): Orm => {
    if (!orm) throw new Error('The test database is opened in beforeAll(); ask for it inside a test.')
    return orm
  }
  return {
    get orm() {
      return opened()
    },
    fresh: () => opened().em.fork(),
  }
}

async function createDatabase(server: string): Promise<{ url: string; discard: () => Promise<void> }> {
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
