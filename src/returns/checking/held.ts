/** A table that is held: its name as rules know it, and its columns in the order of the cells. */
export type HeldTable = { name: string; columns: readonly string[] }

/** A row that was held: its place in the file's table, from 0, and its cells. */
export type HeldRow = { at: number; cells: readonly string[] }

/**
 * Rows of a return as little as they can be held in, in memory that threads share: a row is its cells as bytes until rules
 * look at its child. A return of a hundred thousand children with two years' rows is two million rows.
 */
export type Held = {
  tables: readonly HeldTable[]
  rows: number
  bytes: Uint8Array
  /** Whether every byte is a character, which is read twice as quickly. */
  isAscii: boolean
  /** By row: where its bytes begin (and, after the last, end), its place in its table, its table, and its lot. */
  starts: Uint32Array
  places: Uint32Array
  ofTable: Uint8Array
  ofLot: Uint16Array
}

/** Between the cells of a row. No cell holds it: reading refuses control characters. */
export const BETWEEN = '\u001F'

/** Holds rows as they are read. All rows of one child come into one lot, whoever reads them. */
export class Holding {
  private readonly tables: HeldTable[] = []
  private readonly lots: number
  private count = 0
  private used = 0
  private length = 0
  private bytes = buffer(1 << 20)
  private starts = new Uint32Array(shared(4 << 16))
  private places = new Uint32Array(shared(4 << 16))
  private ofTable = new Uint8Array(shared(1 << 16))
  private ofLot = new Uint16Array(shared(2 << 16))

  /** `lots`: into how many lots children are shared out, at most 65,536. */
  constructor(lots: number) {
    this.lots = lots
  }

  /** Says a table whose rows come next; gives its number. */
  begin(table: HeldTable): number {
    return this.tables.push(table) - 1
  }

  /** Holds one row. `child` is '' where the row does not say whom it is about. */
  add(table: number, at: number, child: string, cells: readonly string[]): void {
    const text = cells.join(BETWEEN)
    const { bytes, from } = this.room(text.length * 3)
    this.length += text.length
    this.put(table, at, this.lotOf(child), from + bytes.write(text, from))
  }

  /** Where the cells of the next row may be written by whoever has their bytes. */
  room(most: number): { bytes: Buffer; from: number } {
    if (this.used + most > this.bytes.length)
      this.bytes = grown(this.bytes, Math.max(this.bytes.length * 2, this.used + most))
    return { bytes: this.bytes, from: this.used }
  }

  /** Holds the row that was written there, up to a place, in bytes that are characters each. */
  addWritten(table: number, at: number, lot: number, to: number): void {
    this.length += to - this.used
    this.put(table, at, lot, to)
  }

  /** The lot of a child. */
  lotOf(child: string): number {
    return numberOf(child) % this.lots
  }

  private put(table: number, at: number, lot: number, to: number): void {
    const nth = this.count++
    if (nth + 1 >= this.starts.length) this.grow()
    this.used = to
    this.starts[nth + 1] = to
    this.places[nth] = at
    this.ofTable[nth] = table
    this.ofLot[nth] = lot
  }

  /** What is held. */
  end(): Held {
    const { tables, count: rows, bytes, starts, places, ofTable, ofLot } = this
    return { tables, rows, bytes, isAscii: this.used === this.length, starts, places, ofTable, ofLot }
  }

  private grow(): void {
    const most = this.starts.length * 2
    this.starts = moved(this.starts, new Uint32Array(shared(4 * most)))
    this.places = moved(this.places, new Uint32Array(shared(4 * most)))
    this.ofTable = moved(this.ofTable, new Uint8Array(shared(most)))
    this.ofLot = moved(this.ofLot, new Uint16Array(shared(2 * most)))
  }
}

/** The rows of one lot, by table, each table's in the order of its file. */
export type Lot = { table: HeldTable; rows: HeldRow[] }[]

/** The rows of each of these lots, from everything that is held; a table that nobody looks at comes without its rows. */
export function* lotsOf(
  all: readonly Held[],
  lots: number,
  isMine: (lot: number) => boolean,
  isRead: (table: string) => boolean = () => true,
): Generator<Lot> {
  const sorted = all.map(held => byLot(held, lots, isRead))
  for (let lot = 0; lot < lots; lot++) {
    if (!isMine(lot)) continue
    yield all.flatMap((held, nth) => {
      const { order, begins } = sorted[nth]!
      return tablesOf(held, order.subarray(begins[lot], begins[lot + 1]))
    })
  }
}

/** All rows of these tables, from everything that is held. */
export function wholeTables(all: readonly Held[], isWanted: (table: string) => boolean): Lot {
  return all.flatMap(held => {
    const wanted = held.tables.map(({ name }) => isWanted(name))
    const rows = Uint32Array.from({ length: held.rows }, (_, nth) => nth)
    return tablesOf(
      held,
      rows.filter(nth => wanted[held.ofTable[nth]!]),
    ).filter((_, nth) => wanted[nth])
  })
}

/** What stands in some rows of a table, by place and column; a place may be asked that nobody holds. */
export function cellsAt(
  all: readonly Held[],
  table: string,
  places: ReadonlySet<number>,
): Map<number, Readonly<Record<string, string>>> {
  const found = new Map<number, Readonly<Record<string, string>>>()
  for (const held of all) {
    const wanted = held.tables.map(({ name }) => name === table)
    const nths: number[] = []
    for (let nth = 0; nth < held.rows; nth++)
      if (wanted[held.ofTable[nth]!] && places.has(held.places[nth]!)) nths.push(nth)
    for (const { table, rows } of tablesOf(held, Uint32Array.from(nths)))
      for (const { at, cells } of rows)
        found.set(at, Object.fromEntries(table.columns.map((column, i) => [column, cells[i] ?? ''])))
  }
  return found
}

function tablesOf(held: Held, nths: Uint32Array): Lot {
  const { tables, bytes, isAscii, starts, places, ofTable } = held
  const encoding = isAscii ? 'latin1' : 'utf8'
  const found: Lot = tables.map(table => ({ table, rows: [] }))
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (const nth of nths)
    found[ofTable[nth]!]!.rows.push({
      at: places[nth]!,
      cells: text.toString(encoding, starts[nth], starts[nth + 1]).split(BETWEEN),
    })
  return found
}

/** Rows of the tables that are read in the order of their lots, and where each lot begins: counted, then put in their places. */
function byLot(
  { tables, rows, ofLot, ofTable }: Held,
  lots: number,
  isRead: (table: string) => boolean,
): { order: Uint32Array; begins: Uint32Array } {
  const wanted = tables.map(({ name }) => isRead(name))
  const begins = new Uint32Array(lots + 1)
  for (let nth = 0; nth < rows; nth++) if (wanted[ofTable[nth]!]) begins[ofLot[nth]! + 1]! += 1
  for (let lot = 0; lot < lots; lot++) begins[lot + 1]! += begins[lot]!
  const next = begins.slice()
  const order = new Uint32Array(begins[lots]!)
  for (let nth = 0; nth < rows; nth++) if (wanted[ofTable[nth]!]) order[next[ofLot[nth]!]!++] = nth
  return { order, begins }
}

/** A number that follows from an id, spread evenly. */
function numberOf(id: string): number {
  let number = 0
  for (let i = 0; i < id.length; i++) number = (Math.imul(number, 31) + id.charCodeAt(i)) | 0
  return (number ^ (number >>> 15)) >>> 0
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes)
const buffer = (bytes: number): Buffer => Buffer.from(shared(bytes))

function moved<A extends Uint8Array | Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

function grown(from: Buffer, bytes: number): Buffer {
  const to = buffer(bytes)
  to.set(from)
  return to
}
