import { BETWEEN_CELLS, bytesOf, type HeldTable, type TableOfLot } from './held.ts'
import { type Bytes, KnownCells } from './known-cells.ts'
import { NO_DAY } from './read-day.ts'
import { type RowMaker, rowMaker } from './row-maker.ts'
import type { Sheet } from './rule.ts'
import { type Columns, ofChild, ownText, type Row, sheetBy } from './sheets.ts'

/** Where what stands in a column of the file goes among a row's values: nowhere where `place` is 0. */
type Reading = { place: number; isDay: boolean; known: KnownCells }

/** How rows of one table are made of those that are held. */
type Plan = {
  columns: ReadonlySet<string>
  make: RowMaker
  readings: readonly Reading[]
  /** What a row holds: first its table and its place in it. */
  values: unknown[]
}

/** How many cells are remembered of a column of texts, and of all columns of days together: powers of two. */
const TEXTS = 12
const DAYS = 15

/** Makes the sheets of one return, some children at a time; what stood in cells of the first is known in those of the next. */
export class SheetsOfHeld {
  private readonly plans = new Map<HeldTable, Plan>()
  private readonly texts = new Map<string, KnownCells>()
  // Days are alike in all columns.
  private readonly days = new KnownCells(DAYS, true)

  /**
   * Rows of a table whose files name the columns in this order. What stands in them is read in capitals, without spaces around it,
   * as the return's own collection reads it. A column that is not there is empty; one that the table does not have is left out.
   */
  sheet<R>(known: Columns, names: readonly string[], { table, held, nths }: TableOfLot): Sheet<R> {
    const plan = this.plans.get(table) ?? this.planned(table, known, names)
    const { columns, make, values } = plan
    const of = { bytes: bytesOf(held), isAscii: held.isAscii }
    const { starts, places } = held
    const rows: unknown[] = []
    for (const nth of nths) {
      values[1] = places[nth]
      cut(plan, of, starts[nth]!, starts[nth + 1]!)
      rows.push(make(values))
    }
    return sheetBy(rows as (Row & R)[], columns, ofChild)
  }

  private planned(table: HeldTable, { texts, days }: Columns, names: readonly string[]): Plan {
    const columns = ['table', 'at', ...texts, ...days.flatMap(column => [column, ownText(column)])]
    const plan = {
      columns: new Set(names),
      make: rowMaker(columns),
      readings: names.map(name => {
        const isDay = days.includes(name)
        const place = isDay || texts.includes(name) ? columns.indexOf(name) : 0
        return { place, isDay, known: isDay ? this.days : this.textsOf(name) }
      }),
      values: columns.map(column => (days.includes(column) ? NO_DAY : null)) as unknown[],
    }
    plan.values[0] = table.name
    this.plans.set(table, plan)
    return plan
  }

  private textsOf(column: string): KnownCells {
    const known = this.texts.get(column) ?? new KnownCells(TEXTS, false)
    this.texts.set(column, known)
    return known
  }
}

/** Puts what the row from one byte to another holds among the values. */
function cut(plan: Plan, of: Bytes, from: number, to: number): void {
  const { readings } = plan
  const { bytes } = of
  let column = 0
  let start = from
  // The last twelve bytes of the cell, four in each.
  let a = 0
  let b = 0
  let c = 0
  for (let i = from; i <= to && column < readings.length; i++) {
    const byte = i < to ? bytes[i]! : BETWEEN_CELLS
    if (byte !== BETWEEN_CELLS) {
      c = (c << 8) | (b >>> 24)
      b = (b << 8) | (a >>> 24)
      a = (a << 8) | byte
      continue
    }
    const { place, isDay, known } = readings[column]!
    if (start === i) empty(plan, column)
    else if (place > 0) {
      const { text, day } = known.find(of, start, i, a, b, c)
      plan.values[place] = isDay ? day : text
      if (isDay) plan.values[place + 1] = text
    }
    column += 1
    start = i + 1
    a = 0
    b = 0
    c = 0
  }
  for (; column < readings.length; column++) empty(plan, column)
}

function empty({ readings, values }: Plan, column: number): void {
  const { place, isDay } = readings[column]!
  if (place === 0) return
  values[place] = isDay ? NO_DAY : null
  if (isDay) values[place + 1] = null
}
