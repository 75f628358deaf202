import type { Day } from '../../core/day.ts'

/**
 * A row as a rule sees it. A text is null where the cell is empty. A day is NaN where the cell is empty or no day, so that
 * no comparison with it is ever true; what stood there is under the column's name with `_text`.
 */
export type RowOf<Texts extends string, Days extends string> = { readonly at: number } & {
  readonly [column in Texts]: string | null
} & { readonly [column in Days]: Day } & { readonly [column in `${Days}_text`]: string | null }

/** A table's rows in their order, and those of one child. */
export type Sheet<Row> = { rows: readonly Row[]; of(child: string | null): readonly Row[] }

/** What a rule knows beside the tables: the collection year's first and last day, and the codes in force in it. */
export type Collection = {
  start: Day
  end: Day
  /** The codes of a column that the year accepts. */
  codes(column: string): ReadonlySet<string>
}

/** A worked case: rows as they stand in a file, and the places of those that the rule finds, by table. */
export type Case = {
  tables: Readonly<Record<string, readonly Readonly<Record<string, string | null>>[]>>
  finds: Readonly<Record<string, readonly number[]>>
}

/** One rule of a return, over tables of the shapes `T`. */
export type Rule<T, Name extends keyof T = keyof T> = {
  /** As the DfE counts them. */
  code: string
  /** The DfE's words. */
  says: string
  /** What is wrong, and how whoever wrote it mends it. */
  mend: string
  fields: readonly string[]
  /** It runs only where all of these are there. */
  reads: readonly Name[]
  finds(tables: { [N in Name]: Sheet<T[N]> }, collection: Collection): Iterable<T[Name]>
  cases: readonly Case[]
}

/** Whether two cells hold one day, or none. */
export const isSameDay = (a: Day, b: Day): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b))

/** Whether there is a day in a cell. */
export const isDay = (day: Day): boolean => !Number.isNaN(day)
