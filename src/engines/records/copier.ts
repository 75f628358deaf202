import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A table that lines are copied into, as SQL names it, and its columns in the order of the lines. */
export type CopyTable = { table: string; columns: readonly string[] }

/** Characters of one table that are sent together: few enough to hold for every table at once. */
const PIECE = 400_000
/** Characters that may be on their way before whoever makes more must wait. */
const MOST = 8_000_000

/**
 * Lines of COPY on their way into many tables over one connection, while more are made. PostgreSQL refuses COPY into
 * a table with row security to all but its owner: see docs/decisions/2026-11-27-an-empty-record-is-filled-by-its-owner.md.
 */
export class Copier {
  private readonly client: pg.ClientBase
  private readonly waiting = new Map<CopyTable, string>()
  private underWay = 0
  private last: Promise<void> = Promise.resolve()
  private failed: Error | undefined

  constructor(client: pg.ClientBase) {
    this.client = client
  }

  /** Adds one line, its cells already COPY text with tabs between. */
  add(into: CopyTable, line: string): void {
    const lines = `${this.waiting.get(into) ?? ''}${line}\n`
    if (lines.length < PIECE) {
      this.waiting.set(into, lines)
      return
    }
    this.waiting.set(into, '')
    this.send(into, lines)
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
    for (const [into, lines] of this.waiting) if (lines !== '') this.send(into, lines)
    this.waiting.clear()
    await this.last
    if (this.failed) throw this.failed
  }

  private send(into: CopyTable, lines: string): void {
    this.underWay += lines.length
    this.last = this.last.then(async () => {
      if (!this.failed)
        await this.copy(into, lines).catch((error: Error) => {
          this.failed = error
        })
      this.underWay -= lines.length
    })
  }

  private async copy({ table, columns }: CopyTable, lines: string): Promise<void> {
    const stream = this.client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
    stream.end(lines)
    await once(stream, 'finish')
  }
}
