import type { CollectionYear } from '../../core/collection-year.ts'
import type { Instant } from '../../core/instant.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { RecordRow } from '../../returns/from-record/index.ts'
import type { Check, MadeReturn, RowTelling, Standing } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import type { KindName } from '../validating/kind-of.ts'
import type { AskedRules } from '../validating/live.ts'

/** Who returns it, by their name, and the moment at which it is made. */
export type WrittenBy = { council: string; at: Instant }

/** Gives a return of a year as it stands: the one that was signed, else the newest that was frozen, else what the record makes. */
export type StandingOf = (name: KindName, year: CollectionYear) => Promise<Standing>

/** A return that can be frozen and signed: all that is different between one and another. */
export type SubmittedKind = RowTelling & {
  /** As it is called on screen, after “the”: 'SSDA903'. */
  called: string
  /** As areas name it in what they contribute. */
  source: string
  /** The first year for which it is made. */
  from: CollectionYear
  /** Makes it from the record as known at the transaction's instant, and holds it to its rules, or to those that are asked. */
  make(ctx: Ctx, found: readonly Found[], year: CollectionYear, asked?: AskedRules): Promise<MadeReturn>
  /** Only its rows: for another year, or to be compared. */
  rows(ctx: Ctx, found: readonly Found[], year: CollectionYear): Promise<readonly RecordRow[]>
  /** Writes its files into a folder and gives their paths. */
  write(made: MadeReturn, form: 'csv' | 'xml', dir: string, by: WrittenBy): Promise<string[]>
  /** What its files will lack, as a sentence, where a council of that name returns it. */
  lacks?(council: string): string | undefined
  /** A file without the moment at which it says that it was made, where its files say one. */
  withoutMoment?(file: Buffer): string
  forms: readonly ('csv' | 'xml')[]
  /** Holds its rows against last year's and against all else that knows the same children, as known at the transaction's instant. */
  reconcile(
    ctx: Ctx,
    found: readonly Found[],
    year: CollectionYear,
    rows: readonly RecordRow[],
    standing: StandingOf,
  ): Promise<Check[]>
}
