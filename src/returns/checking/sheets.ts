import { type Day, dayFrom } from '../../core/day.ts'
import type { Sheet } from './rule.ts'

/** Columns of a table by what stands in them. */
export type Columns = { texts: readonly string[]; days: readonly string[] }

/** A row as it came: a number may stand where the return has text. */
export type GivenRow = Readonly<Record<string, string | number | null>>

type Row = { at: number; CHILD: string | null }

const NO_DAY = Number.NaN as Day
const NONE: readonly Row[] = []

/** Makes rows of a table as rules see them. A column that is not there is empty; one that the table does not have is left out. */
export function sheetOf<R>(table: string, { texts, days }: Columns, given: readonly GivenRow[]): Sheet<R> {
  const rows = given.map((row, at) => {
    const made: Record<string, unknown> = { table, at }
    for (const column of texts) made[column] = textOf(row[column])
    for (const column of days) {
      const text = textOf(row[column])
      made[column] = text === null ? NO_DAY : readDay(text)
      made[`${column}_text`] = text
    }
    return made as unknown as Row
  })
  let byChild: Map<string | null, Row[]> | undefined
  return {
    rows: rows as unknown as R[],
    of(child) {
      byChild ??= grouped(rows)
      return (byChild.get(child) ?? NONE) as unknown as R[]
    },
  }
}

function grouped(rows: readonly Row[]): Map<string | null, Row[]> {
  const found = new Map<string | null, Row[]>()
  for (const row of rows) {
    const group = found.get(row.CHILD)
    if (group) group.push(row)
    else found.set(row.CHILD, [row])
  }
  return found
}

const textOf = (cell: string | number | null | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell)

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const DASHED = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day written 31/03/2027 or, where a test gave a day, 2027-03-31; NaN for anything else. */
export function readDay(text: string): Day {
  const slashed = SLASHED.exec(text)
  if (slashed) return dayFrom(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) ?? NO_DAY
  const dashed = DASHED.exec(text)
  return dashed ? (dayFrom(Number(dashed[1]), Number(dashed[2]), Number(dashed[3])) ?? NO_DAY) : NO_DAY
}
