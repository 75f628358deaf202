import type { CollectionYear } from '../../../core/collection-year.ts'
import type { Day } from '../../../core/day.ts'
import type { Finds } from '../../checking/index.ts'
import type { Sheet } from './sheets.ts'
import type { ColumnOf, TableName, Tables } from './tables.ts'

/** What a rule knows beside the tables. */
export type Census = {
  year: CollectionYear
  /** The first day of the census year, and its last, the reference date: both are in it. */
  start: Day
  end: Day
  /** The codes that the year accepts. */
  codes(column: CodeColumn): ReadonlySet<string>
}

/** The columns that hold codes. */
export type CodeColumn =
  | 'UPNunknown'
  | 'GenderCurrent'
  | 'Sex'
  | 'Ethnicity'
  | 'Disability'
  | 'ReferralSource'
  | 'PrimaryNeedCode'
  | 'ReasonForClosure'
  | 'AssessmentFactor'
  | 'InitialCategoryOfAbuse'
  | 'LatestCategoryOfAbuse'
  | 'PPOutcome'

/** What every rule says of itself. */
type Said = {
  /** As the DfE counts them. */
  code: string
  /** An error must be mended; a query may be answered by a reason. */
  severity: 'error' | 'query'
  /** The DfE's words. */
  says: string
  /** What is wrong, and how whoever wrote it mends it. */
  mend: string
  /** How a worker puts it right on the record, in the record’s words, where `mend` speaks in codes of the return. */
  onRecord?: string
  /** What it finds although nothing is wrong, as it cannot tell: a known false alarm, which is set aside and not mended. */
  falseAlarm?: string
}

/** The rows of a worked case as they stand in a file, days as 2026-03-31; a cell that is not named is empty. */
export type CaseTables = {
  readonly [N in TableName]?: readonly Readonly<
    Partial<Record<ColumnOf<N>, string | null | readonly string[]>>
  >[]
}

/** A worked case: the places of the rows that the rule finds, by table. It is of 2025-26. */
export type Case = {
  tables: CaseTables
  finds: { readonly [N in TableName]?: readonly number[] }
  /** Those of them that it finds only at the first of its fields. */
  atFirst?: { readonly [N in TableName]?: readonly number[] }
}

/** A rule about rows of the census. `Name` are the tables that it looks at; one that a return does not have is empty. */
export type RowRule<Name extends TableName = TableName> = Said & {
  /** The fields at which it finds rows, by table. */
  fields: { readonly [N in Name]?: readonly ColumnOf<N>[] }
  reads: readonly Name[]
  /** It compares children with one another: it is given whole tables, where others are given some children at a time. */
  across?: true
  /** Each row that is wrong, or rows that are wrong together. */
  finds(tables: { readonly [N in Name]: Sheet<Tables[N]> }, census: Census): Finds
  cases: readonly Case[]
}

/** A rule about the return as a whole, which no row answers for: it counts some children at a time, and judges the sums. */
export type WholeRule<Name extends TableName = TableName, Number extends string = string> = Said & {
  /** The fields that it looks at. */
  fields: readonly ColumnOf<Name>[]
  reads: readonly Name[]
  counts(tables: { readonly [N in Name]: Sheet<Tables[N]> }, census: Census): Readonly<Record<Number, number>>
  isWrong(sums: Readonly<Record<Number, number>>): boolean
  cases: readonly { tables: CaseTables; isWrong: boolean }[]
}

/** A rule about rows, over whichever tables. */
export type AnyRowRule = Omit<RowRule<never>, 'fields' | 'reads' | 'finds'> & {
  fields: { readonly [N in TableName]?: readonly string[] }
  reads: readonly TableName[]
  // A method, so that a rule over its own tables fits where any is asked for.
  finds(tables: never, census: Census): Finds
}

/** A rule about the return as a whole, over whichever tables. */
export type AnyWholeRule = Omit<WholeRule<never>, 'fields' | 'reads' | 'counts' | 'isWrong'> & {
  fields: readonly string[]
  reads: readonly TableName[]
  counts(tables: never, census: Census): Readonly<Record<string, number>>
  isWrong(sums: never): boolean
}

/** A rule of the census. */
export type AnyRule = AnyRowRule | AnyWholeRule

/** Says a rule about rows: a file of its own in this folder, named by its code. */
export const rule = <Name extends TableName>(said: RowRule<Name>): RowRule<Name> => said

/** Says a rule about the return as a whole: a file of its own in this folder, named by its code. */
export const wholeRule = <Name extends TableName, Number extends string>(
  said: WholeRule<Name, Number>,
): WholeRule<Name, Number> => said

/** Whether a rule is about rows. */
export const isAboutRows = (one: AnyRule): one is AnyRowRule => 'finds' in one
