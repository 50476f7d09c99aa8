import { describe, expect, it } from 'vitest'
import { Person } from '~db/entities/people'
import { TrailEntry } from '~db/entities/trail'
import { ENTITIES } from '~db/entity-list'
import { MACHINERY, RECORDS } from '~db/machinery'
import { aPerson } from '../../tests/factories/people'
import { testDatabase } from '../../tests/support/database'

const database = testDatabase()

describe('the schema', () => {
  it('is after the migrations what the entities say: columns, nullability, indexes and foreign keys', async () => {
    const { schema } = database.orm as unknown as { schema: { getUpdateSchemaSQL(): Promise<string> } }
    const difference = (await schema.getUpdateSchemaSQL())
      .split('\n')
      // Checks are written in the migrations alone (see tables.ts); what they hold is tested below.
      .filter((line) => line.trim() !== '' && !/^set names|drop constraint \w+_known;|drop constraint judged_whole;/.test(line))
    expect(difference).toEqual([])
  })

  it('counts every table as a record or as machinery, and none twice', () => {
    const named = [...RECORDS, ...MACHINERY, 'TrailEntry']
    expect([...named].sort()).toEqual(ENTITIES.map((entity) => entity.meta.className).sort())
    expect(new Set(named).size).toBe(named.length)
  })

  it('refuses a state that is no word of ours, whatever writes it', async () => {
    const sql =
      "insert into audits (id, created_at, version, number, kind, status, departments, criteria, starts_on, ends_on, lead_id) values ('a', ?, 1, 'IA-1', 'internal', 'lost', '', '', '', '', ?)"
    const person = await aPerson(database.fresh())
    await expect(database.orm.em.getConnection().execute(sql, [new Date(0), person.id])).rejects.toThrow(/check/i)
  })

  it('keeps a person that records point at', async () => {
    const em = database.fresh()
    const person = await aPerson(em)
    await em
      .getConnection()
      .execute("insert into sessions (id, created_at, token_hash, person_id, last_seen_at) values ('s', ?, 'h', ?, ?)", [
        new Date(0),
        person.id,
        new Date(0),
      ])
    await expect(em.getConnection().execute('delete from people where id = ?', [person.id])).rejects.toThrow(
      /foreign key|restrict/i,
    )
  })
})

describe('NoSilentChange', () => {
  it('refuses to save a changed record that no trail entry of the same flush names', async () => {
    const em = database.fresh()
    const person = await aPerson(em)
    person.name = 'Somebody else'
    await expect(em.flush()).rejects.toThrow(/without a trail entry/)
    expect((await database.fresh().findOneOrFail(Person, { id: person.id })).name).not.toBe('Somebody else')
  })

  it('refuses to change an entry of the trail', async () => {
    const em = database.fresh()
    await aPerson(em)
    const entry = await em.findOneOrFail(TrailEntry, { event: 'person.added' })
    entry.actorName = 'Nobody'
    await expect(em.flush()).rejects.toThrow(/append-only/)
  })
})
