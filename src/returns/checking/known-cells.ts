import type { Day } from '../../core/day.ts'
import { NO_DAY, readDay } from './read-day.ts'

/** What stands in a cell: byte for byte, as rules read it, and the day that it says, NaN where it says none. */
export type KnownCell = { raw: string; text: string | null; day: Day | null }

/** Bytes of rows that are held, and whether every one of them is a character. */
export type Bytes = { bytes: Buffer; isAscii: boolean }

/**
 * Cells that were met before, found again by their bytes: millions of cells hold one of a few thousand texts, and a text that is
 * made once is also compared, counted and looked up in a fraction of the time. It forgets those that others take the place of,
 * so that it stays small whatever the cells hold.
 */
export class KnownCells {
  private readonly known: (KnownCell | undefined)[]
  private readonly isOfDays: boolean

  /** `places`: for how many cells, a power of two. */
  constructor(places: number, isOfDays: boolean) {
    this.known = new Array(places).fill(undefined)
    this.isOfDays = isOfDays
  }

  /** The cell of these bytes, of which `hash` follows from each byte. */
  find(of: Bytes, from: number, to: number, hash: number): KnownCell {
    const place = (hash ^ (hash >>> 15)) & (this.known.length - 1)
    const known = this.known[place]
    if (known !== undefined && isOf(known.raw, of.bytes, from, to)) return known
    const made = this.made(of, from, to)
    this.known[place] = made
    return made
  }

  private made({ bytes, isAscii }: Bytes, from: number, to: number): KnownCell {
    const raw = bytes.toString('latin1', from, to)
    const text = read(isAscii ? raw : bytes.toString('utf8', from, to))
    const made: KnownCell = { raw, text: text && onlyCopy(text), day: null }
    if (this.isOfDays) made.day = text === null ? NO_DAY : readDay(text)
    return made
  }
}

function isOf(raw: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (raw.length !== to - from) return false
  for (let i = from; i < to; i++) if (raw.charCodeAt(i - from) !== bytes[i]) return false
  return true
}

// Read in capitals, without spaces around it, as the return's own collection reads it.
const read = (cell: string): string | null => cell.trim().toUpperCase() || null

/** Longer texts are written by hand, and each of them is in few cells. */
const SHORT = 6

/** The copy of a text that the engine itself keeps: it tells two of them apart by where they are, not letter by letter. */
const onlyCopy = (text: string): string => (text.length > SHORT ? text : Object.keys({ [text]: 0 })[0]!)

/** How many cells are remembered of a column of texts, and of all columns of days together. */
const TEXTS = 4096
const DAYS = 32_768

/** The cells that are known while the rows of one return are looked at, by their columns. */
export class KnownColumns {
  /** Days are alike in all columns. */
  readonly days = new KnownCells(DAYS, true)
  private readonly texts = new Map<string, KnownCells>()

  textsOf(column: string): KnownCells {
    const known = this.texts.get(column) ?? new KnownCells(TEXTS, false)
    this.texts.set(column, known)
    return known
  }
}
