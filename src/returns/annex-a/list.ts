import type { Choice } from './choice.ts'

/** What a column holds. Days are written DD/MM/YYYY. */
export type Holds = { holds: 'text' | 'id' | 'day' | 'count' } | { holds: 'choice'; choice: Choice }

/** A column of a list: Ofsted's heading, and our word by which areas say what stands in it. */
export type ListColumn = Holds & {
  readonly heading: string
  readonly says: string
  readonly mayBeBlank: boolean
  /** What stands in it where nothing is said, by its word. */
  readonly unsaid?: string
}

/** One of the eleven lists. */
export type List = {
  number: number
  name: string
  /** As its sheet is called, and as areas name it: 'List 7'. */
  table: string
  columns: readonly ListColumn[]
  /** The word of the column that, with the child, makes a row this row; no other list has its heading. */
  key: string
  /** How far back it looks from its day, in months; 0 for those of the day itself. */
  months: 0 | 6 | 12
  /** Words that areas say beside those of its columns, from which others are worked out. */
  beside?: readonly string[]
  /** Whose name stands as the worker: whoever had the case first, or has it last. Left out where no worker is asked for. */
  worker?: 'first' | 'last'
  /** The words for the days between which the worker is looked for; the list's day where they say nothing. */
  between?: { from: string; until?: string }
  /** Why it has no row, where more is to be said than that nothing is recorded. */
  whenEmpty?: string
}

type More = { mayBeBlank?: boolean; unsaid?: string }
const column = (heading: string, says: string, holds: Holds, { mayBeBlank = false, unsaid }: More) => ({
  heading,
  says,
  mayBeBlank,
  ...holds,
  ...(unsaid === undefined ? {} : { unsaid }),
})

export const day = (heading: string, says: string, more: More = {}): ListColumn =>
  column(heading, says, { holds: 'day' }, more)
export const count = (heading: string, says: string, more: More = {}): ListColumn =>
  column(heading, says, { holds: 'count' }, more)
export const text = (heading: string, says: string, more: More = {}): ListColumn =>
  column(heading, says, { holds: 'text' }, more)
export const choice = (heading: string, says: string, of: Choice, more: More = {}): ListColumn =>
  column(heading, says, { holds: 'choice', choice: of }, more)

/** For a column that may be left empty. */
export const BLANK: More = { mayBeBlank: true }
