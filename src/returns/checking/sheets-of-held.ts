import { BETWEEN_CELLS, bytesOf, type TableOfLot } from './held.ts'
import type { KnownCells, KnownColumns } from './known-cells.ts'
import { NO_DAY } from './read-day.ts'
import { rowMaker } from './row-maker.ts'
import type { Sheet } from './rule.ts'
import { type Columns, ofChild, ownText, type Row, sheetBy } from './sheets.ts'

/** Where what stands in a column of the file goes among a row's values: nowhere where `place` is 0. */
type Reading = { place: number; isDay: boolean; known: KnownCells }

/**
 * Makes rows of a table whose files name the columns in this order, from the bytes that are held. What stands in them is read in
 * capitals, without spaces around it, as the return's own collection reads it. A column that is not there is empty; one that the
 * table does not have is left out.
 */
export function sheetOfHeld<R>(
  { texts, days }: Columns,
  names: readonly string[],
  { table: { name: table }, held, nths }: TableOfLot,
  known: KnownColumns,
): Sheet<R> {
  // First its table and its place in it, then its columns, each day with what stood there.
  const columns = ['table', 'at', ...texts, ...days.flatMap(column => [column, ownText(column)])]
  const make = rowMaker(columns)
  const readings = names.map(name => {
    const isDay = days.includes(name)
    const place = isDay || texts.includes(name) ? columns.indexOf(name) : 0
    return { place, isDay, known: isDay ? known.days : known.textsOf(name) }
  })
  const values: unknown[] = columns.map(column => (days.includes(column) ? NO_DAY : null))
  values[0] = table
  const cut = new RowCutting(values, readings, { bytes: bytesOf(held), isAscii: held.isAscii })
  const rows: unknown[] = []
  for (const nth of nths) {
    values[1] = held.places[nth]
    cut.row(held.starts[nth]!, held.starts[nth + 1]!)
    rows.push(make(values))
  }
  return sheetBy(rows as (Row & R)[], new Set(names), ofChild)
}

/** Cuts rows into the values of their cells. */
class RowCutting {
  private readonly values: unknown[]
  private readonly readings: readonly Reading[]
  private readonly of: { bytes: Buffer; isAscii: boolean }

  constructor(values: unknown[], readings: readonly Reading[], of: { bytes: Buffer; isAscii: boolean }) {
    this.values = values
    this.readings = readings
    this.of = of
  }

  /** Puts what the row from one byte to another holds among the values. */
  row(from: number, to: number): void {
    const { readings } = this
    const { bytes } = this.of
    let column = 0
    let start = from
    let hash = 0
    for (let i = from; i <= to && column < readings.length; i++) {
      const byte = i < to ? bytes[i]! : BETWEEN_CELLS
      if (byte !== BETWEEN_CELLS) {
        hash = (Math.imul(hash, 31) + byte) | 0
        continue
      }
      this.put(readings[column]!, start, i, hash)
      column += 1
      start = i + 1
      hash = 0
    }
    for (; column < readings.length; column++) this.put(readings[column]!, to, to, 0)
  }

  private put({ place, isDay, known }: Reading, from: number, to: number, hash: number): void {
    if (place === 0) return
    const { values } = this
    if (from === to) {
      values[place] = isDay ? NO_DAY : null
      if (isDay) values[place + 1] = null
      return
    }
    const { text, day } = known.find(this.of, from, to, hash)
    values[place] = isDay ? day : text
    if (isDay) values[place + 1] = text
  }
}
