import type { Day } from '../../core/day.ts'
import { NO_DAY, readDay } from './read-day.ts'

/** What stands in a cell as rules read it, and the day that it says, NaN where it says none. */
export type KnownCell = { text: string | null; day: Day | null }

/** What is known of a cell by its last bytes: those of a short one are all of it, and a longer one is told by its bytes as text. */
type Known = KnownCell & { a: number; b: number; c: number; length: number; raw: string }

/** Bytes of rows that are held, and whether every one of them is a character. */
export type Bytes = { bytes: Buffer; isAscii: boolean }

/** So many bytes are told by three numbers. */
const SHORT = 12

/**
 * Cells that were met before, found again by their bytes: millions of cells hold one of a few thousand texts, and a text that is
 * made once is also compared, counted and looked up in a fraction of the time. It forgets those that others take the place of,
 * so that it stays small whatever the cells hold.
 */
export class KnownCells {
  private readonly known: (Known | undefined)[]
  private readonly shift: number
  private readonly isOfDays: boolean

  /** For how many cells: two to the power of `bits`. */
  constructor(bits: number, isOfDays: boolean) {
    this.known = new Array(2 ** bits).fill(undefined)
    this.shift = 32 - bits
    this.isOfDays = isOfDays
  }

  /** The cell from one byte to another, whose last twelve bytes are the numbers `c`, `b` and `a`, four in each. */
  find(of: Bytes, from: number, to: number, a: number, b: number, c: number): KnownCell {
    const place = Math.imul(a ^ Math.imul(b, 31) ^ Math.imul(c, 961), 0x9e3779b1) >>> this.shift
    const known = this.known[place]
    if (
      known !== undefined &&
      known.a === a &&
      known.b === b &&
      known.c === c &&
      known.length === to - from &&
      (known.length <= SHORT || isOf(known.raw, of.bytes, from))
    )
      return known
    const { raw, text, day } = this.made(of, from, to)
    const made = { a, b, c, length: to - from, raw, text, day }
    this.known[place] = made
    return made
  }

  private made({ bytes, isAscii }: Bytes, from: number, to: number): KnownCell & { raw: string } {
    const raw = bytes.toString('latin1', from, to)
    const text = read(isAscii ? raw : bytes.toString('utf8', from, to))
    const day = !this.isOfDays ? null : text === null ? NO_DAY : readDay(text)
    return { raw, text: text && onlyCopy(text), day }
  }
}

function isOf(raw: string, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== bytes[from + i]) return false
  return true
}

// Read in capitals, without spaces around it, as the return's own collection reads it.
const read = (cell: string): string | null => cell.trim().toUpperCase() || null

/** Of what is longer, each is in few cells. */
const CODE = 6

/** The copy of a text that the engine itself keeps: it tells two of them apart by where they are, not letter by letter. */
const onlyCopy = (text: string): string => (text.length > CODE ? text : Object.keys({ [text]: 0 })[0]!)
