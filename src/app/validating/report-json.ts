import type { Checked } from './check.ts'

/** Bytes a write. */
const PIECE = 262_144

const ZERO = 48
/** Digits of the largest row. */
const MOST_DIGITS = 10

type Told = Pick<Checked, 'children' | 'faults' | 'notRun'> & { year: string; seconds: number }

/** A report as JSON, in pieces. Millions of faults are written as bytes: what stands between two rows is the same for all of a rule. */
export function* reportJson({ year, children, faults, notRun, seconds }: Told): Generator<Uint8Array> {
  yield Buffer.from(`{"year":${JSON.stringify(year)},"children":${children},"faults":[`)
  let piece = Buffer.allocUnsafe(PIECE)
  let used = 0
  let before = ''
  for (const { rule, table, rows } of faults.runs()) {
    const { code, fields, falseAlarm } = rule
    const begins = `\n${JSON.stringify({ code, table }).slice(0, -1)},"row":`
    const ends = `,"fields":${JSON.stringify(fields)}${falseAlarm === undefined ? '' : ',"mayBeFalseAlarm":true'}}`
    const first = Buffer.from(before + begins)
    const between = Buffer.from(`${ends},${begins}`)
    const last = Buffer.from(rows === null ? `null${ends}` : ends)
    const most = first.length + between.length + last.length + MOST_DIGITS
    before = ','
    for (let nth = 0; nth <= (rows?.length ?? 0); nth++) {
      if (used + most > piece.length) {
        yield piece.subarray(0, used)
        piece = Buffer.allocUnsafe(Math.max(PIECE, most))
        used = 0
      }
      if (nth === 0) used = put(first, piece, used)
      if (rows === null || nth === rows.length) used = put(last, piece, used)
      else {
        if (nth > 0) used = put(between, piece, used)
        used = putNumber(rows[nth]!, piece, used)
      }
    }
  }
  yield piece.subarray(0, used)
  yield Buffer.from(`\n],"notRun":${JSON.stringify(notRun)},"seconds":${seconds}}\n`)
}

/** Both give the place after what they wrote. */
function put(bytes: Uint8Array, into: Uint8Array, at: number): number {
  // Quicker than a call of the engine for so few.
  for (let i = 0; i < bytes.length; i++) into[at + i] = bytes[i]!
  return at + bytes.length
}

function putNumber(number: number, into: Uint8Array, at: number): number {
  let end = at + 1
  for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) end += 1
  let rest = number
  for (let i = end - 1; i >= at; i--) {
    const tens = Math.floor(rest / 10)
    into[i] = ZERO + rest - tens * 10
    rest = tens
  }
  return end
}
