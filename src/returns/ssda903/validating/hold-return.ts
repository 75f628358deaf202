import type { Holding, PlainRow } from '../../checking/index.ts'
import type { Heading } from '../../reading/csv-table.ts'
import { CSV_RETURNS } from '../../reading/formats.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import { readTable, type TakesRows } from '../../reading/plain-table.ts'
import type { FileOfReturn, Problem } from '../../reading/source-row.ts'
import { holdXml } from './hold-xml.ts'
import { DayMending } from './mend-days.ts'

/** Reads one file and holds its rows. Throws UnreadableReturn where it cannot be read to its end. */
export async function holdFile(
  file: FileOfReturn,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  if (file.form === 'xml') await holdXml(file.source, file.suffix, holding, report)
  else await holdCsv(file, holding, report)
}

const CSV = CSV_RETURNS.find(({ kind }) => kind === 'ssda903')!

async function holdCsv(
  { source, suffix }: FileOfReturn,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  const file = new HeldCsv(holding, suffix)
  await readTable(source, CSV, DEFAULT_LIMITS, report, file)
  file.days?.end(source.name, report)
}

/** Holds the rows of one file. */
class HeldCsv implements TakesRows {
  days: DayMending | undefined
  private readonly holding: Holding
  private readonly suffix: string
  private table = -1
  private idAt = -1
  private width = 0
  private readonly row: PlainRow = {
    bytes: new Uint8Array(0),
    from: 0,
    to: 0,
    separator: 0,
    idFrom: 0,
    idTo: 0,
  }

  constructor(holding: Holding, suffix: string) {
    this.holding = holding
    this.suffix = suffix
  }

  begin(heading: Heading): void {
    const { table, names, idAt } = heading
    this.table = this.holding.begin({ name: `${table.name}${this.suffix}`, columns: names })
    this.idAt = idAt
    this.width = names.length
    this.days = new DayMending(heading)
  }

  take(at: number, cells: readonly string[]): void {
    this.holding.add(this.table, at, idIn(cells[this.idAt]), this.days!.mended(cells))
  }

  takeWhole(at: number, bytes: Uint8Array, from: number, to: number, separator: number): boolean {
    const { row, width, idAt, days } = this
    row.idTo = 0
    let column = 0
    let start = from
    for (let i = from; i <= to; i++) {
      if (i < to && bytes[i] !== separator) continue
      if (column === width || days!.mayMend(column, bytes, start, i)) return false
      if (column === idAt) {
        row.idFrom = start
        row.idTo = i
      }
      column += 1
      start = i + 1
    }
    if (column < width) return false
    while (row.idFrom < row.idTo && isSpace(bytes[row.idFrom]!)) row.idFrom += 1
    while (row.idFrom < row.idTo && isSpace(bytes[row.idTo - 1]!)) row.idTo -= 1
    if (row.idTo <= row.idFrom) return false
    row.bytes = bytes
    row.from = from
    row.to = to
    row.separator = separator
    this.holding.addPlain(this.table, at, row)
    return true
  }
}

const isSpace = (byte: number): boolean => byte === 32 || byte === 9

/** One child is one child, however their id was typed. */
const idIn = (cell: string | undefined): string => (cell ?? '').trim().toUpperCase()
