import type { CollectionYear } from '../../core/collection-year.ts'
import type { Ctx, Records } from '../../engines/records/index.ts'
import { exportLiveCensus } from '../../returns/cin-census/live/index.ts'
import { ruledAs, rulesIn } from '../../returns/cin-census/rules/index.ts'
import { isAboutRows } from '../../returns/cin-census/rules/rule.ts'
import type { TableName } from '../../returns/cin-census/rules/tables.ts'
import type { LiveExport, LiveFault, LiveSummary } from '../../returns/from-record/index.ts'
import { exportLive } from '../../returns/ssda903/live/index.ts'
import { rulesOfYear } from '../../returns/ssda903/rules/index.ts'
import type { Found } from '../discover.ts'
import type { KindName } from './kind-of.ts'
import { type AskedRules, type CheckedRecord, checkRecord, isOfYearEnd, rulesYearOf } from './live.ts'
import { checkCensusOfRecord } from './live-census.ts'
import type { RuleInWords } from './rows-by-rule.ts'

/** A return that is made from the record: all that is different between one and another. */
export type LiveKind = {
  /** 'SSDA903', as it stands in “The SSDA903 for 2022-23”. */
  called: string
  /** What it is called where it stands among others. */
  title: string
  /** Holds it to its rules as the record stands. */
  check(ctx: Ctx, found: readonly Found[], year: CollectionYear, asked?: AskedRules): Promise<CheckedRecord>
  /** The rules that a year is held to, in their order, and whose they are. */
  rulesOf(year: CollectionYear): { rules: readonly RuleInWords[]; rulesYear: CollectionYear }
  /** The columns at which a rule of a year finds something: of one table, or of all where none is given. */
  columnsOf(year: CollectionYear, rule: string, table?: string): readonly string[]
  /** Whether a fault makes sense only once the year is over. */
  isOfYearEnd(fault: LiveFault): boolean
  /** The forms in which it is written, the usual one first. */
  forms: readonly ('csv' | 'xml')[]
  /** Writes it, and what was written. */
  write(records: Records, asked: LiveExport): Promise<LiveSummary>
}

/** The returns that are made from the record, by the word that asks for each. */
export const LIVE_KINDS: Readonly<Record<KindName, LiveKind>> = {
  ssda903: {
    called: 'SSDA903',
    title: 'The SSDA903, on children looked after',
    check: checkRecord,
    rulesOf: year => ({ rules: rulesOfYear(rulesYearOf(year)), rulesYear: rulesYearOf(year) }),
    columnsOf: (year, rule) => rulesOfYear(rulesYearOf(year)).find(({ code }) => code === rule)?.fields ?? [],
    isOfYearEnd,
    forms: ['csv', 'xml'],
    write: exportLive,
  },
  'cin-census': {
    called: 'children in need census',
    title: 'The children in need census',
    check: checkCensusOfRecord,
    rulesOf: year => ({ rules: rulesIn(year), rulesYear: ruledAs(year) }),
    columnsOf(year, rule, table) {
      const found = rulesIn(year).find(({ code }) => code === rule)
      if (!found || !isAboutRows(found)) return []
      return table === undefined
        ? Object.values(found.fields).flat()
        : (found.fields[table as TableName] ?? [])
    },
    isOfYearEnd: () => false,
    forms: ['xml'],
    write: exportLiveCensus,
  },
}

/** The words, in the order in which they are listed. */
export const LIVE_NAMES = Object.keys(LIVE_KINDS) as KindName[]
