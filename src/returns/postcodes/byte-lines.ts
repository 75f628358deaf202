import type { Limits } from '../reading/limits.ts'
import type { SourceFile } from '../reading/source-row.ts'
import { unreadable } from '../reading/unreadable.ts'

/** A line in the bytes that hold it: the byte after its end is a line end, or another line's. */
export type ByteLine = (bytes: Buffer, from: number, to: number) => void

const NOTHING: Buffer = Buffer.alloc(0)
const LINE_FEED = 10
const RETURN = 13

/**
 * Tells the lines of a file as bytes, without making texts of them: a directory of postcodes has a gigabyte of cells, of which
 * a tenth is read. A line break inside quotation marks ends the line all the same. Throws UnreadableReturn.
 */
export async function byteLines(
  source: SourceFile,
  { fileBytes, cell }: Pick<Limits, 'fileBytes' | 'cell'>,
  tell: ByteLine,
): Promise<void> {
  let carry: Buffer = NOTHING
  let read = 0
  const end = (bytes: Buffer, from: number, to: number) => {
    const last = to > from && bytes[to - 1] === RETURN ? to - 1 : to
    if (last > from) tell(bytes, from, last)
  }
  for await (const piece of source.openInPlace?.() ?? source.open()) {
    read += piece.length
    if (read > fileBytes) throw unreadable(source.name, 'is too large.')
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    let from = 0
    let to = bytes.indexOf(LINE_FEED)
    if (to >= 0 && carry.length > 0) {
      // The line that began in the pieces before, alone: a piece that is copied for it would be copied a thousand times.
      const line = Buffer.concat([carry, bytes.subarray(0, to)])
      end(line, 0, line.length)
      carry = NOTHING
      from = to + 1
      to = bytes.indexOf(LINE_FEED, from)
    }
    for (; to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      end(bytes, from, to)
      from = to + 1
    }
    // Kept apart: the piece's memory is the next one's.
    if (from < bytes.length) carry = Buffer.concat([carry, bytes.subarray(from)])
    if (carry.length > cell) throw unreadable(source.name, 'has a line that is too long.')
  }
  end(carry, 0, carry.length)
}

const COMMA = 44
const QUOTE = 34

/**
 * Finds some cells of a line: `ends[2n]` and `ends[2n + 1]` become where the nth of `wanted` begins and ends, without the quotation
 * marks around it; both 0 where the line is shorter. `wanted` ascends.
 */
export function findCells(
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: readonly number[],
  ends: Uint32Array,
): void {
  ends.fill(0)
  let at = from
  let column = 0
  for (let nth = 0; nth < wanted.length; nth++) {
    for (; column < wanted[nth]! && at <= to; column++) at = afterCell(bytes, at, to) + 1
    if (at > to) return
    const end = afterCell(bytes, at, to)
    const isQuoted = bytes[at] === QUOTE && end - at >= 2 && bytes[end - 1] === QUOTE
    ends[2 * nth] = isQuoted ? at + 1 : at
    ends[2 * nth + 1] = isQuoted ? end - 1 : end
    at = end + 1
    column += 1
  }
}

/** Where the comma stands that ends a cell, or the end of the line. */
function afterCell(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  if (bytes[at] === QUOTE) {
    at += 1
    while (at < to && bytes[at] !== QUOTE) at += 1
  }
  while (at < to && bytes[at] !== COMMA) at += 1
  return Math.min(at, to)
}
