import type { Day } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { RecordRow } from '../../../returns/from-record/index.ts'
import type {
  FileToFreeze,
  Found as FoundThings,
  FrozenSummary,
  RowTelling,
  TableCount,
} from '../../../returns/submitting/index.ts'
import type { Found } from '../../discover.ts'

/** An export of a day, opened: its tables, and its rows a table at a time, read in the transaction that is handed in. */
export type OpenedExport = {
  tables: readonly Omit<TableCount, 'rows'>[]
  rows(ctx: Ctx, table: string): Promise<readonly RecordRow[]>
  /** Its files, as they go out. */
  files(ctx: Ctx): Promise<FileToFreeze[]>
  /** What does not agree in it, and by which number each child is known; left out where it is held against nothing. */
  differences?(ctx: Ctx): Promise<Differences>
}

/** What does not agree in an export, of whom. */
export type Differences = { found: readonly FoundThings[]; numbers: ReadonlyMap<string, string> }

/** An export that is no return of a year: it is frozen and compared all the same. */
export type FrozenExport = RowTelling & {
  /** As it is called on screen: 'Ofsted’s lists (Annex A)'. */
  called: string
  /** As areas name it in what they contribute. */
  source: string
  form: FrozenSummary['form']
  /** Whether somebody signs it before it goes. */
  isSigned: boolean
  /** Whether it is held against something, so that each difference is answered before it is signed. */
  isAnswered: boolean
  /**
   * Whether it is frozen and compared on a page. One that takes long, or whose rows name others beside their child, is so by
   * the command line alone, and a page says what was frozen in numbers.
   */
  isOnPages: boolean
  /** Where it stands among pages. */
  home: { text: string; href: string }
  /** Makes it of a day, as known at the transaction's instant, of everybody whom it may see. */
  open(ctx: Ctx, found: readonly Found[], on: Day): Promise<OpenedExport>
}
