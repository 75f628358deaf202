import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { CopyRows } from './copy-rows.ts'

/** A table that rows are copied into, as SQL names it, and its columns in the order of their cells. */
export type CopyTable = { table: string; columns: readonly string[] }

/** Bytes of one table that are sent together: few enough to hold for every table at once. */
const PIECE = 500_000
/** A table's first piece: many are given only a few lines. */
const FIRST_PIECE = 16_000
/** Bytes that may be on their way before whoever makes more must wait. */
const MOST = 8_000_000

/**
 * Rows of COPY on their way into many tables over one connection, while more are made. PostgreSQL refuses COPY into
 * a table with row security to all but its owner: see docs/decisions/2026-11-27-an-empty-record-is-filled-by-its-owner.md.
 */
export class Copier {
  private readonly client: pg.ClientBase
  private readonly waiting = new Map<CopyTable, CopyRows>()
  private underWay = 0
  private last: Promise<void> = Promise.resolve()
  private failed: Error | undefined

  constructor(client: pg.ClientBase) {
    this.client = client
  }

  /** Begins one row, all of whose cells must be put before the next is begun. */
  row(into: CopyTable): CopyRows {
    // As bytes at once: a million short strings that wait are what the collector of garbage would carry about.
    let rows = this.waiting.get(into)
    if (rows === undefined || rows.isFull) {
      if (rows) this.send(into, rows)
      rows = new CopyRows(rows ? PIECE : FIRST_PIECE)
      this.waiting.set(into, rows)
    }
    rows.begin(into.columns.length)
    return rows
  }

  /** Lets what is under way go on, and waits while too much is. Throws what the server refused. */
  async room(): Promise<void> {
    // The connection writes only while nobody else has the thread.
    await new Promise(done => setImmediate(done))
    if (this.underWay > MOST) await this.last
    if (this.failed) throw this.failed
  }

  /** Sends what is left and waits until all is there. Throws what the server refused. */
  async end(): Promise<void> {
    for (const [into, rows] of this.waiting) this.send(into, rows)
    this.waiting.clear()
    await this.last
    if (this.failed) throw this.failed
  }

  private send(into: CopyTable, rows: CopyRows): void {
    const bytes = rows.ended()
    this.underWay += bytes.length
    this.last = this.last.then(async () => {
      if (!this.failed)
        await this.copy(into, bytes).catch((error: Error) => {
          this.failed = error
        })
      this.underWay -= bytes.length
    })
  }

  private async copy({ table, columns }: CopyTable, rows: Buffer): Promise<void> {
    const stream = this.client.query(
      copyFrom(`copy ${table} (${columns.join(', ')}) from stdin (format binary)`),
    )
    stream.end(rows)
    await once(stream, 'finish')
  }
}
