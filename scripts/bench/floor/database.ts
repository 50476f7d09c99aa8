import sqlite3 from 'sqlite3'

export type Row = Record<string, string | number | null>

/** SQLite through the product's own driver and nothing above it. */
export class Database {
  private constructor(private readonly driver: sqlite3.Database) {}

  static open(file: string): Promise<Database> {
    return new Promise((resolve, reject) => {
      const driver = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(new Database(driver))))
    })
  }

  all(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.driver.all(sql, [...values], (error: Error | null, rows: Row[]) => (error ? reject(error) : resolve(rows)))
    })
  }

  run(sql: string, values: readonly unknown[] = []): Promise<void> {
    return new Promise((resolve, reject) => {
      this.driver.run(sql, [...values], (error: Error | null) => (error ? reject(error) : resolve()))
    })
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.driver.close((error) => (error ? reject(error) : resolve()))
    })
  }
}
