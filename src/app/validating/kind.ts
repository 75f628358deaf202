import type { CollectionYear } from '../../core/collection-year.ts'
import type { Collection, Counted, Held, Missing, Part, PartChecked } from '../../returns/checking/index.ts'
import type { PartHeld } from '../../returns/cin-census/validating/parts.ts'
import type { DetectedReturn, FileOfReturn, Problem, SourceFile } from '../../returns/reading/index.ts'
import type { PartOfChildren } from '../../returns/reading/plain-children.ts'
import type { Beside } from '../../returns/ssda903/beside/known.ts'

/** Of which year the rules are, in which form the return is, and what else is asked: as a thread may be told. */
export type YearAsked = Pick<Collection, 'form'> & {
  year: CollectionYear
  /** Whether rules that are only drafted are asked too. */
  drafts?: boolean
  /** What stands beside the return, where any does. */
  beside?: Beside
}

/** What a report says of a rule, and the fields at which it found something. */
export type Told = {
  code: string
  says: string
  mend: string
  /** How it is put right on the record, where that is said in other words. */
  onRecord?: string
  /** The table that may lack a row, because of which the rule finds one of another. */
  missing?: string
  /** What the rule finds although nothing is wrong, as it cannot tell. */
  falseAlarm?: string
  fields: readonly string[]
}

/** A year, and what should be known of why it is that one. */
export type YearToAsk = { year: CollectionYear; doubts: Problem[] }

/** What was read: rows, and what is out of place. */
export type Read = { held: Held[]; problems: Problem[] }

/** How a file is read in two halves: where it is parted, how each is read by itself, and both as one. Undefined where one cannot. */
export type Halves = {
  of(source: SourceFile): Promise<readonly PartOfChildren[] | undefined>
  hold(source: SourceFile, half: PartOfChildren, lots: number): Promise<PartHeld | undefined>
  joined(halves: readonly (PartHeld | undefined)[]): Read | undefined
}

/** A return that can be held to its rules: all that is different between one and another. */
export type Kind = {
  /** 'SSDA903 return' */
  called: string
  /** Why the rules of a year cannot be asked, if they cannot. */
  refusesYear(year: CollectionYear): string | undefined
  /** The year whose rules a return is held to: the one asked or the one it speaks for, else the newest; doubts say what was not plain. */
  yearToAsk(asked: CollectionYear | undefined, found: DetectedReturn): YearToAsk
  /** In which column a row says whom it is about. */
  childColumn: string
  /** Every name under which rows are found. */
  tables: readonly string[]
  /** Reads files and holds their rows. Throws UnreadableReturn. */
  hold(files: readonly FileOfReturn[], lots: number): Promise<{ held: Held; problems: Problem[] }>
  /** How one large file is read by two threads at once, where it can be. */
  halves?: Halves
  check(held: readonly Held[], asked: YearAsked, part: Part): PartChecked
  /** How to tell what a rule found, by its place among the rules about rows. */
  telling(asked: YearAsked): (rule: number, table: string, atFirst: boolean) => Told
  /** The rules about rows that did not run over what is held, each with what it misses. */
  notRun(held: readonly Held[], asked: YearAsked): { code: string; missing: Missing }[]
  /** The rules about the whole return that are broken, given what was counted in all its parts. */
  broken(asked: YearAsked, counted: Counted): Told[]
}
