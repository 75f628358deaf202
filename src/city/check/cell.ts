import { type Day, day, isoDay, partsOf } from '../../core/day.ts'

/** A document that published figures, by the first three digits of its file. */
export type Document = '000' | '001' | '003' | '004'

/** The last day that each document looked at its record: a figure is what was known then. */
export const TAKEN_ON: Record<Document, Day> = {
  '004': day('2011-06-17'),
  '001': day('2017-07-31'),
  '000': day('2019-10-31'),
  '003': day('2023-03-31'),
}

export type Unit = 'count' | 'rate' | 'percent' | 'days' | 'average'

/** What of a period the number is: a month of it on average, or its fullest or emptiest month. */
export type Per = 'month' | 'highest-month' | 'lowest-month'

/** How our record is asked: by an indicator, by a question of the check's own, or not yet. */
export type Ask =
  | { by: 'indicator'; id: string }
  | { by: 'reading'; id: string }
  /** One part of a count: the number in it, or for a percentage its share of those recorded. */
  | { by: 'part'; id: string; split: string; part: string }
  | null

/** One number that was published. */
export type Cell = {
  /** The row and the last day: 'cla-number 2017-03-31'. */
  id: string
  row: string
  /** What the published figure is called in the list of indicators. */
  figure: string
  /** In our words. */
  means: string
  ask: Ask
  from: Day
  to: Day
  /** A count, a rate for every 10,000 children, a percentage, days, or an average in its own unit. */
  value: number
  unit: Unit
  per: Per | null
  /** What the document says of the number: provisional, derived, about. */
  qualifier: string | null
  /** The number is a limit: more, or less, says the same. */
  bound: 'at-least' | 'at-most' | null
  document: Document
  /** Which part of a whole it is, where the document breaks it down. */
  part: string | null
  /** The number of a contradiction in the list of known ones. */
  contradiction: number | null
  /** Which reading was chosen, and why. */
  note: string | null
  /** Whether it is a point of the row's trend. */
  inTrend: boolean
}

type More = Partial<Pick<Cell, 'qualifier' | 'bound' | 'contradiction' | 'note' | 'inTrend' | 'ask'>>

/** A number of a row before it is a cell. */
export type Point = { from: Day; to: Day; value: number; document: Document; more: More }

/** A number of a day. */
export const on = (iso: string, value: number, document: Document, more: More = {}): Point => ({
  from: day(iso),
  to: day(iso),
  value,
  document,
  more,
})

/** A number of a period, both days included. */
export const over = (
  from: string,
  to: string,
  value: number,
  document: Document,
  more: More = {},
): Point => ({ from: day(from), to: day(to), value, document, more })

type About = Pick<Cell, 'means' | 'unit' | 'ask'> &
  Partial<Pick<Cell, 'figure' | 'per' | 'part' | 'contradiction' | 'note' | 'inTrend'>>

/** The cells of one row of the table of headline figures, in order of time. `figure` is the row's own name if left out. */
export function row(id: string, about: About, points: readonly Point[]): Cell[] {
  const common = { per: null, part: null, contradiction: null, note: null, inTrend: true, figure: id }
  return points.map(({ from, to, value, document, more }) => ({
    row: id,
    qualifier: null,
    bound: null,
    ...common,
    ...about,
    ...more,
    id: `${id} ${isoDay(to)}`,
    from,
    to,
    value,
    document,
  }))
}

export const byIndicator = (id: string): Ask => ({ by: 'indicator', id })
export const byReading = (id: string): Ask => ({ by: 'reading', id })
export const byPart = (id: string, split: string, part: string): Ask => ({ by: 'part', id, split, part })

/** Calendar months from the first day to the last, both months included. */
export function monthsOf({ from, to }: Pick<Cell, 'from' | 'to'>): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  return 12 * (b.year - a.year) + b.month - a.month + 1
}
