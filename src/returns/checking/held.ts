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

/**
 * A row as it stands in a file of which every byte is a character: its bytes and what parts its cells in the file; and among them
 * the id of its child, without spaces around it, in letters of any size.
 */
export type PlainRow = {
  bytes: Uint8Array
  from: number
  to: number
  separator: number
  idFrom: number
  idTo: number
}

/** What parts the cells of a row, as a byte. No cell holds it: reading refuses control characters. */
export const BETWEEN_CELLS = 31
const BETWEEN = String.fromCharCode(BETWEEN_CELLS)

/** Holds rows as they are read. All rows of one child come into one lot, whoever reads them. */
export class Holding {
  private readonly tables: HeldTable[] = []
  private readonly lots: number
  private count = 0
  private used = 0
  private length = 0
  private bytes: Buffer
  private starts = new Uint32Array(shared(4 << 16))
  private places = new Uint32Array(shared(4 << 16))
  private ofTable = new Uint8Array(shared(1 << 16))
  private ofLot = new Uint16Array(shared(2 << 16))

  /** `lots`: into how many lots children are shared out, at most 65,536. `bytes`: how many are likely to be held. */
  constructor(lots: number, bytes = 1 << 20) {
    this.lots = lots
    this.bytes = buffer(bytes)
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

  /** Holds one row as its bytes stand in a file. */
  addPlain(table: number, at: number, { bytes, from, to, separator, idFrom, idTo }: PlainRow): void {
    const own = this.room(to - from)
    let used = own.from
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!
      own.bytes[used++] = byte === separator ? BETWEEN_CELLS : byte
    }
    this.addWritten(table, at, numberOfBytes(bytes, idFrom, idTo) % this.lots, used)
  }

  /** Where the cells of the next row may be written by whoever has their bytes: room for so many. */
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

  /** What is held. */
  end(): Held {
    const { tables, count: rows, bytes, starts, places, ofTable, ofLot } = this
    return { tables, rows, bytes, isAscii: this.used === this.length, starts, places, ofTable, ofLot }
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

  private grow(): void {
    const most = this.starts.length * 2
    this.starts = moved(this.starts, new Uint32Array(shared(4 * most)))
    this.places = moved(this.places, new Uint32Array(shared(4 * most)))
    this.ofTable = moved(this.ofTable, new Uint8Array(shared(most)))
    this.ofLot = moved(this.ofLot, new Uint16Array(shared(2 * most)))
  }
}

/** Rows of one table, in the order of its file: their numbers among those that are held. */
export class TableOfLot {
  readonly table: HeldTable
  readonly held: Held
  readonly nths: Uint32Array
  private made: HeldRow[] | undefined

  constructor(table: HeldTable, held: Held, nths: Uint32Array) {
    this.table = table
    this.held = held
    this.nths = nths
  }

  /** The rows with their cells as texts, made when they are first asked for. */
  get rows(): readonly HeldRow[] {
    this.made ??= rowsOf(this.held, this.nths)
    return this.made
  }
}

/** The rows of one lot, by table. */
export type Lot = readonly TableOfLot[]

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
      return held.tables.map((table, of) => {
        const at = lot * held.tables.length + of
        return new TableOfLot(table, held, order.subarray(begins[at], begins[at + 1]))
      })
    })
  }
}

/** All rows of these tables, from everything that is held. */
export const wholeTables = (all: readonly Held[], isWanted: (table: string) => boolean): Lot =>
  all.flatMap(held =>
    held.tables.flatMap((table, of) =>
      isWanted(table.name)
        ? [
            new TableOfLot(
              table,
              held,
              numbersOf(held, nth => held.ofTable[nth] === of),
            ),
          ]
        : [],
    ),
  )

/** What stands in some rows of a table, by place and column; a place may be asked that nobody holds. */
export function cellsAt(
  all: readonly Held[],
  table: string,
  places: ReadonlySet<number>,
): Map<number, Readonly<Record<string, string>>> {
  const found = new Map<number, Readonly<Record<string, string>>>()
  for (const held of all) {
    for (const [of, { name, columns }] of held.tables.entries()) {
      if (name !== table) continue
      const nths = numbersOf(held, nth => held.ofTable[nth] === of && places.has(held.places[nth]!))
      for (const { at, cells } of rowsOf(held, nths))
        found.set(at, Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])))
    }
  }
  return found
}

function numbersOf({ rows }: Held, isWanted: (nth: number) => boolean): Uint32Array {
  const nths = new Uint32Array(rows)
  let count = 0
  for (let nth = 0; nth < rows; nth++) if (isWanted(nth)) nths[count++] = nth
  return nths.subarray(0, count)
}

/** What is held, as bytes from which texts may be cut. */
export const bytesOf = ({ bytes }: Held): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

function rowsOf(held: Held, nths: Uint32Array): HeldRow[] {
  const { isAscii, starts, places } = held
  const encoding = isAscii ? 'latin1' : 'utf8'
  const text = bytesOf(held)
  const rows: HeldRow[] = []
  for (const nth of nths)
    rows.push({
      at: places[nth]!,
      cells: text.toString(encoding, starts[nth], starts[nth + 1]).split(BETWEEN),
    })
  return rows
}

/**
 * Rows of the tables that are read in the order of their lots, and in each by their tables, and where the rows of each begin:
 * counted, then put in their places.
 */
function byLot(
  { tables, rows, ofLot, ofTable }: Held,
  lots: number,
  isRead: (table: string) => boolean,
): { order: Uint32Array; begins: Uint32Array } {
  const wanted = tables.map(({ name }) => isRead(name))
  const each = tables.length
  const begins = new Uint32Array(lots * each + 1)
  for (let nth = 0; nth < rows; nth++)
    if (wanted[ofTable[nth]!]) begins[ofLot[nth]! * each + ofTable[nth]! + 1]! += 1
  for (let i = 0; i < lots * each; i++) begins[i + 1]! += begins[i]!
  const next = begins.slice()
  const order = new Uint32Array(begins[lots * each]!)
  for (let nth = 0; nth < rows; nth++)
    if (wanted[ofTable[nth]!]) order[next[ofLot[nth]! * each + ofTable[nth]!]!++] = nth
  return { order, begins }
}

/** A number that follows from an id, spread evenly. */
function numberOf(id: string): number {
  let number = 0
  for (let i = 0; i < id.length; i++) number = (Math.imul(number, 31) + id.charCodeAt(i)) | 0
  return spread(number)
}

/** The same of an id whose letters may be small ones. */
function numberOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!
    number = (Math.imul(number, 31) + (byte >= SMALL_A && byte <= SMALL_Z ? byte - 32 : byte)) | 0
  }
  return spread(number)
}

const SMALL_A = 97
const SMALL_Z = 122

const spread = (number: number): number => (number ^ (number >>> 15)) >>> 0

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
