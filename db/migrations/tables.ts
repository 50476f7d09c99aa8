import { Migration } from '@mikro-orm/migrations'

type Knex = ReturnType<Migration['getKnex']>
export type TableBuilder = Parameters<Parameters<Knex['schema']['createTable']>[1]>[0]

/**
 * What every migration of ours is made of: knex' schema builder, compiled and run inside the migration's transaction.
 * It can create tables, add nullable columns and indexes on both engines, and nothing else (traps.md, "Data loss"):
 * dropping or altering on SQLite rebuilds the table and must be written by hand.
 */
export abstract class TablesMigration extends Migration {
  protected get engine(): 'sqlite' | 'postgresql' {
    return this.getKnex().client.dialect === 'postgresql' ? 'postgresql' : 'sqlite'
  }

  protected createTable(name: string, build: (table: Columns) => void): void {
    const knex = this.getKnex()
    const statements = knex.schema
      .createTable(name, (table: TableBuilder) => build(new Columns(name, table, this.engine, knex.raw.bind(knex))))
      .toSQL()
    for (const { sql } of [statements].flat() as unknown as { sql: string }[]) this.addSql(sql)
  }

  /** A nullable column, the same words on both engines; a reference gets its index. */
  protected addColumn(
    table: string,
    column: string,
    { type = 'text', references }: { type?: string; references?: string },
  ): void {
    const key = references
      ? ` constraint ${table}_${column}_foreign references ${references} (id) on update cascade on delete restrict`
      : ''
    this.addSql(`alter table ${table} add column ${column} ${type} null${key}`)
    if (references) this.addSql(`create index ${table}_${column}_index on ${table} (${column})`)
  }

  /**
   * A table anew, with every row it had: a check that has to change, columns that come. By hand, because an alteration on SQLite
   * rebuilds the table and cascades. Its own constraints and indexes give way first; rows are copied by the columns both know.
   * The insert is the last word: a row that does not fit stops the migration, and with it the transaction.
   * Only for a table that no other refers to.
   */
  protected rebuildTable(name: string, columns: readonly string[], build: (table: Columns) => void): void {
    const before = `${name}_before`
    const kept = columns.join(', ')
    this.addSql(`create table ${before} as select ${kept} from ${name}`)
    this.addSql(`drop table ${name}`)
    this.createTable(name, build)
    this.addSql(`insert into ${name} (${kept}) select ${kept} from ${before}`)
    this.addSql(`drop table ${before}`)
  }
}

/** The column kinds we use, with the type each engine gives them. */
export class Columns {
  constructor(
    private readonly name: string,
    private readonly table: TableBuilder,
    private readonly engine: 'sqlite' | 'postgresql',
    private readonly raw: Knex['raw'],
  ) {}

  record(): void {
    this.machinery()
    this.count('version', 1)
  }

  machinery(): void {
    this.key('id')
    this.instant('created_at').notNullable()
  }

  key(column: string): void {
    this.table.text(column).notNullable().primary(`${this.name}_pkey`)
  }

  text(...columns: string[]): void {
    for (const column of columns) this.table.text(column).notNullable()
  }

  textOrNull(...columns: string[]): void {
    for (const column of columns) this.table.text(column).nullable()
  }

  integer(column: string) {
    return this.table.integer(column).notNullable()
  }

  /** A whole number that starts at `first`; as a literal, because knex would quote it on SQLite. */
  count(column: string, first: number): void {
    this.table
      .integer(column)
      .notNullable()
      .defaultTo(this.raw(String(first)))
  }

  bigInteger(column: string) {
    return this.table.bigInteger(column).notNullable()
  }

  boolean(column: string) {
    return this.table.specificType(column, this.engine === 'sqlite' ? 'integer' : 'boolean').notNullable()
  }

  booleanOrNull(column: string): void {
    this.table.specificType(column, this.engine === 'sqlite' ? 'integer' : 'boolean').nullable()
  }

  instant(column: string) {
    return this.table.specificType(column, this.engine === 'sqlite' ? 'datetime' : 'timestamptz(3)')
  }

  /** A reference: text, indexed, never cascading (children must not vanish with their parent). */
  reference(column: string, to: string, { nullable = false, unique = false, key = 'id' } = {}): void {
    const made = this.table.text(column)
    if (nullable) made.nullable()
    else made.notNullable()
    this.table
      .foreign(column, `${this.name}_${column}_foreign`)
      .references(key)
      .inTable(to)
      .onDelete('restrict')
      .onUpdate('cascade')
    if (unique) this.unique(column)
    else this.index(column)
  }

  index(...columns: string[]): void {
    this.table.index(columns, `${this.name}_${columns.join('_')}_index`)
  }

  unique(...columns: string[]): void {
    this.table.unique(columns, { indexName: `${this.name}_${columns.join('_')}_unique` })
  }

  check(name: string, expression: string): void {
    this.table.check(expression, undefined, name)
  }

  /**
   * A text column holds one of these words. Spelled with OR, not IN: the ORM takes an IN check on PostgreSQL for an enum
   * and would want to change the column.
   */
  oneOf(column: string, words: readonly string[]): void {
    this.check(`${this.name}_${column}_known`, words.map((word) => `${column} = '${word}'`).join(' or '))
  }
}
