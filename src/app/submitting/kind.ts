import type { CollectionYear } from '../../core/collection-year.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { RecordRow } from '../../returns/from-record/index.ts'
import type { Check, MadeReturn, RowKeys } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'

/** Last year's return, and in words where it comes from. */
export type LastYear = { says: string; rows: readonly RecordRow[] }

/** A return that can be frozen and signed: all that is different between one and another. */
export type SubmittedKind = {
  /** As it is called on screen, after “the”: 'SSDA903'. */
  called: string
  /** As areas name it in what they contribute. */
  source: string
  /** The first year for which it is made. */
  from: CollectionYear
  /** Makes it from the record as known at the transaction's instant, and holds it to its rules, or to the one of that code. */
  make(ctx: Ctx, found: readonly Found[], year: CollectionYear, rule?: string): Promise<MadeReturn>
  /** Only its rows: for another year, or to be compared. */
  rows(ctx: Ctx, found: readonly Found[], year: CollectionYear): Promise<readonly RecordRow[]>
  keys: RowKeys
  /** Writes its files into a folder and gives their paths. */
  write(made: MadeReturn, form: 'csv' | 'xml', dir: string): Promise<string[]>
  forms: readonly ('csv' | 'xml')[]
  /** Holds it against last year's and against all else that knows the same children, as known at the transaction's instant. */
  reconcile(ctx: Ctx, found: readonly Found[], made: MadeReturn, last: LastYear): Promise<Check[]>
}
