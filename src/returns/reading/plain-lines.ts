import { type BegunLines, separatorIn, separatorOf } from './csv-lines.ts'
import { textOfPlain } from './text-of.ts'

/** Whoever is given the lines of a file: a line as its bytes stand, without its end, and its number from 1. */
export type TakesLine = (line: number, bytes: Uint8Array, from: number, to: number, separator: string) => void

const LF = 10
const CR = 13
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** By byte: 0 what a plain line holds, 1 what it does not, 2 the first half of a line's end. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === CR) return 2
  return byte === 9 || byte === LF || (byte >= 32 && byte < 128 && byte !== 34) ? 0 : 1
})

const NONE = new Uint8Array(0)

/**
 * The lines of a CSV file as long as it is plain: characters of one byte, no quotation mark, no carriage return by itself. Most
 * returns are so to their end, and are cut without a string of every line; the first piece that is not is left, and whatever
 * follows it, to be read as text.
 */
export class PlainLines {
  private readonly take: TakesLine
  private readonly longest: number
  private carry: Uint8Array = NONE
  private line = 1
  private separator: string | undefined
  private read = 0
  private hadMark = false

  /** `longest`: of how many bytes a cell may be. */
  constructor(longest: number, take: TakesLine) {
    this.longest = longest
    this.take = take
  }

  /** Cuts the next piece of the file; false where it is not plain, and nothing of it was taken. */
  add(next: Uint8Array): boolean {
    const isMarked = this.read === 0 && BYTE_ORDER_MARK.every((byte, i) => next[i] === byte)
    const piece = isMarked ? next.subarray(BYTE_ORDER_MARK.length) : next
    if (!this.isPlain(piece)) return false
    this.hadMark ||= isMarked
    this.read += next.length
    this.separator ??= separatorOf(textOfPlain(this.carry) + textOfPlain(piece))
    let start = 0
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, start)) {
      if (this.carry.length === 0) this.one(piece, start, end)
      else {
        const whole = joined(this.carry, piece.subarray(start, end))
        this.carry = NONE
        this.one(whole, 0, whole.length)
      }
      start = end + 1
    }
    this.carry = joined(this.carry, piece.subarray(start))
    return true
  }

  /** Takes the last line, where nothing ends it. */
  end(): void {
    if (this.carry.length > 0) this.one(this.carry, 0, this.carry.length)
  }

  /** Where whoever reads the rest as text begins; undefined where that is the beginning of the file. */
  begun(): BegunLines | undefined {
    const { carry, line, separator, read, hadMark } = this
    return read === 0 ? undefined : { carry: textOfPlain(carry), line, separator, read, onlyAscii: !hadMark }
  }

  private one(bytes: Uint8Array, from: number, to: number): void {
    const end = to > from && bytes[to - 1] === CR ? to - 1 : to
    const line = this.line++
    if (end > from)
      this.take(line, bytes, from, end, this.separator ?? separatorIn(textOfPlain(bytes, from, end)))
  }

  private isPlain(piece: Uint8Array): boolean {
    if (this.carry.length + piece.length > this.longest) return false
    if (this.carry.at(-1) === CR && piece[0] !== LF) return false
    for (let i = 0; i < piece.length; i++) {
      const kind = KINDS[piece[i]!]!
      if (kind === 0) continue
      if (kind === 1 || (i + 1 < piece.length && piece[i + 1] !== LF)) return false
    }
    return true
  }
}

/** Both in memory of their own: what a file is read into is used again. */
function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
