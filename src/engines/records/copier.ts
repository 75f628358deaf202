import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A table that lines are copied into, as SQL names it, and its columns in the order of the lines. */
export type CopyTable = { table: string; columns: readonly string[] }

/** Bytes of one table that are sent together: few enough to hold for every table at once. */
const PIECE = 500_000
/** A table's first piece: many are given only a few lines. */
const FIRST_PIECE = 16_000
/** Bytes that may be on their way before whoever makes more must wait. */
const MOST = 8_000_000

/** What waits to be sent to one table. */
type Waiting = { bytes: Buffer; used: number }

/**
 * Lines of COPY on their way into many tables over one connection, while more are made. PostgreSQL refuses COPY into
 * a table with row security to all but its owner: see docs/decisions/2026-11-27-an-empty-record-is-filled-by-its-owner.md.
 */
export class Copier {
  private readonly client: pg.ClientBase
  private readonly waiting = new Map<CopyTable, Waiting>()
  private underWay = 0
  private last: Promise<void> = Promise.resolve()
  private failed: Error | undefined

  constructor(client: pg.ClientBase) {
    this.client = client
  }

  /** Adds one line, its cells already COPY text with tabs between. */
  add(into: CopyTable, line: string): void {
    // As bytes at once: a million short strings that wait are what the collector of garbage would carry about.
    const most = 3 * line.length + 1
    let waiting = this.waiting.get(into) ?? empty(FIRST_PIECE)
    if (waiting.used + most > waiting.bytes.length) {
      this.send(into, waiting)
      waiting = empty(Math.max(PIECE, most))
    }
    this.waiting.set(into, waiting)
    waiting.used += waiting.bytes.write(line, waiting.used)
    waiting.bytes[waiting.used++] = NEW_LINE
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
    for (const [into, waiting] of this.waiting) this.send(into, waiting)
    this.waiting.clear()
    await this.last
    if (this.failed) throw this.failed
  }

  private send(into: CopyTable, { bytes, used }: Waiting): void {
    if (used === 0) return
    this.underWay += used
    this.last = this.last.then(async () => {
      if (!this.failed)
        await this.copy(into, bytes.subarray(0, used)).catch((error: Error) => {
          this.failed = error
        })
      this.underWay -= used
    })
  }

  private async copy({ table, columns }: CopyTable, lines: Buffer): Promise<void> {
    const stream = this.client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
    stream.end(lines)
    await once(stream, 'finish')
  }
}

const NEW_LINE = 10

const empty = (size: number): Waiting => ({ bytes: Buffer.allocUnsafeSlow(size), used: 0 })
