import type { Day } from '../../core/day.ts'

/** Where a row stands: its table's name, and its place in the file's table, from 0. */
export type Place = {
  readonly table: string
  readonly at: number
  /** It is found at the first of the fields that its rule names in that table, and at no other. */
  readonly atFirst?: true
}

/** A row as found at the first of its rule’s fields alone: a plan that begins within another is wrong at its beginning only. */
export const atFirst = ({ table, at }: Place): Place => ({ table, at, atFirst: true })

/** What a rule finds: a row, or several that are wrong together. */
export type Finds = Iterable<Place | readonly Place[]>

/**
 * A row as a rule sees it. A text is null where the cell is empty. A day is NaN where the cell is empty or no day, so that
 * no comparison with it is ever true; what stood there is under the column's name with `_text`.
 */
export type RowOf<Texts extends string, Days extends string> = Place & {
  readonly [column in Texts]: string | null
} & { readonly [column in Days]: Day } & { readonly [column in `${Days}_text`]: string | null }

/** A table's rows in their order. */
export type Sheet<Row> = {
  rows: readonly Row[]
  /** Those of one child, the same list each time they are asked for; none of no child. */
  of(child: string | null): readonly Row[]
  /** Those of each child, in the order of each child's first row. */
  children(): readonly (readonly Row[])[]
  /** Whether a column stands in the table, however many of its cells are empty. */
  has(column: string): boolean
}

/** What a rule knows beside the tables. */
export type Collection = {
  /** The first and last day of the collection year. */
  start: Day
  end: Day
  /** The codes of a column that the year accepts. */
  codes(column: string): ReadonlySet<string>
  /** How the return is written; `xml` where it is written so, for rules that are asked of that form alone. */
  form: 'csv' | 'xml'
  xml?: true | undefined
  /** The authority that returns it, as its postcode directory names authorities. */
  authority?: string | undefined
  /** Ofsted's list of providers, by number; a provider may stand in it several times. */
  providers?: ReadonlyMap<string, readonly Provider[]> | undefined
  /** A directory of postcodes. */
  postcodes?: Postcodes | undefined
}

/** One line of Ofsted's list. What it does not say is null, and a day that is none is NaN. */
export type Provider = {
  /** The codes of placements that it may offer, and of providers that it may be. */
  placements: readonly string[] | null
  providers: readonly string[] | null
  /** Without spaces. */
  postcode: string | null
  authority: string | null
  /** The last day of its registration. */
  until: Day
}

/** What of a directory of postcodes is asked; a postcode is written in any way. */
export type Postcodes = { has(postcode: string): boolean }

/** A worked case: rows as they stand in a file, and the places of those that the rule finds, by table. */
export type Case = {
  tables: Readonly<Record<string, readonly Readonly<Record<string, string | null>>[]>>
  /** What is known beside the tables, where the rule needs it. */
  beside?: Pick<Collection, 'authority' | 'providers' | 'postcodes'> & Partial<Pick<Collection, 'form'>>
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
  /** How a worker puts it right on the record, in the record’s words, where `mend` speaks in codes of the return. */
  onRecord?: string
  /** The table that may lack a row because of which it finds one of another: what is missing is begun, and not put right. */
  missing?: keyof T & string
  /** What it finds although nothing is wrong, as it cannot tell: a known false alarm, which is set aside and not mended. */
  falseAlarm?: string
  fields: readonly string[]
  /** It runs only where all of these tables are there. */
  reads: readonly Name[]
  /** It runs only where these columns stand in the first of its tables: they are worked out from a directory that may not be there. */
  columns?: readonly string[]
  /** It runs only where this is known beside the tables. */
  needs?: readonly ('authority' | 'providers' | 'postcodes' | 'xml')[]
  /** It compares children with one another: it is given whole tables, where others may be given some children at a time. */
  across?: true
  finds(tables: { [N in Name]: Sheet<T[N]> }, collection: Collection): Iterable<T[Name]>
  cases: readonly Case[]
}

/** How what a rule finds is mended, and where it may be a false alarm, why. */
export const mendInFull = ({
  mend,
  falseAlarm,
}: {
  mend: string
  falseAlarm?: string | undefined
}): string => (falseAlarm === undefined ? mend : `${mend} May be a false alarm: ${falseAlarm}`)

/** A rule over whichever tables, as lists hold it and as it is run. */
export type AnyRule<T> = Omit<Rule<T, never>, 'reads' | 'finds'> & {
  reads: readonly (keyof T & string)[]
  // A method, so that a rule over its own tables fits where any is asked for.
  finds(tables: never, collection: Collection): Iterable<unknown>
}

/** What running asks of a rule, whichever return it is of. `K` is what its rules know beside the tables. */
export type RunRule<K> = {
  reads: readonly string[]
  columns?: readonly string[]
  needs?: readonly (keyof K & string)[]
  across?: true
  finds(tables: never, knows: K): Iterable<unknown>
}

/** Tables by name, as they are handed to rules. */
export type Sheets = Readonly<Record<string, Sheet<unknown>>>

/** Whether two cells hold one day, or none. */
export const isSameDay = (a: Day, b: Day): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b))

/** Whether there is a day in a cell. */
export const isDay = (day: Day): boolean => !Number.isNaN(day)
