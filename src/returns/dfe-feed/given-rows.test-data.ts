import fc from 'fast-check'
import type { RecordRow } from '../from-record/index.ts'
import type { FeedRows } from './read.ts'
import { FEED_TABLES, type FeedTable } from './tables.ts'

/** The one child of rows made here. */
export const PERSON = '11111111-2222-4333-8444-555555555555'

const DAY = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-28'), noInvalidDate: true })
  .map(one => one.toISOString().slice(0, 10))
const optional = (words: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), words)
/** Few, so that what one draw has another has too, and says otherwise. */
const IDS = Array.from({ length: 6 }, (_, nth) => `${nth}0000000-2222-4333-8444-555555555555`)
const ID = fc.constantFrom(...IDS)

/** What a record can hold in a column: days, codes and ids as areas give them. */
const CELLS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  unique_pupil_number: fc.constantFrom('', 'A123456789012'),
  former_unique_pupil_number: fc.constantFrom('', 'B123456789012'),
  unique_pupil_number_unknown_reason: fc.constantFrom('', 'UN1', 'UN7'),
  first_name: fc.string(),
  surname: fc.string(),
  sex: fc.constantFrom('', 'M', 'F', 'U'),
  ethnicity: fc.constantFrom('', 'WBRI', 'NOBT'),
  postcode: fc.constantFrom('', 'ZZ1 1AA', 'ZZ10 1AA'),
  score: fc.integer({ min: 0, max: 40 }).map(String),
  year: fc.constantFrom('2023-24', '2024-25', '2025-26'),
  referral_source: fc.constantFrom('', '1A', '10'),
  referral_no_further_action_flag: fc.constantFrom('', 'true', 'false'),
  icpc_required_flag: fc.constantFrom('', 'true', 'false'),
  closure_reason: fc.constantFrom('', 'RC1', 'RC9'),
  worker_id: fc.constantFrom('SW1234567', 'GT0123456789'),
  start_reason: fc.constantFrom('', 'S', 'U'),
  placement_type: fc.constantFrom('', 'U6', 'Z14', 'H5'),
  end_reason: fc.constantFrom('', 'X1', 'E4A'),
  change_reason: fc.constantFrom('', 'CUSTOD'),
  activity: fc.constantFrom('', 'F1', 'G6'),
  accommodation: fc.constantFrom('', 'B', 'Z'),
  period: optional(ID),
}
const ofCode = (table: FeedTable) =>
  table === 'factors' ? fc.constantFrom('1A', '24A', '21') : fc.constantFrom('NONE', 'MOB', 'DDA')

/** Rows as areas may give them about one child, in any number and on any days. */
export const feedRows: fc.Arbitrary<FeedRows> = fc
  .record(
    Object.fromEntries(Object.keys(FEED_TABLES).map(table => [table, rowsOf(table as FeedTable)])) as Record<
      FeedTable,
      fc.Arbitrary<RecordRow[]>
    >,
  )
  .map(
    tables =>
      new Map(Object.entries(tables).map(([table, rows]) => [table as FeedTable, new Map([[PERSON, rows]])])),
  )

/** An item names a referral that is there, one that is not, or none. */
function rowsOf(table: FeedTable): fc.Arbitrary<RecordRow[]> {
  const cells = FEED_TABLES[table].map((column): [string, fc.Arbitrary<string>] => [
    column,
    column === 'code'
      ? ofCode(table)
      : column.endsWith('_id') && column !== 'worker_id'
        ? fc.constantFrom('', ...IDS)
        : (CELLS[column] ?? optional(DAY)),
  ])
  const row = fc.record({ id: ID, cells: fc.record(Object.fromEntries(cells)) }).map(({ id, cells }) => ({
    table,
    kind: table,
    id,
    person: PERSON,
    cells: cells as Record<string, string>,
  }))
  return fc.uniqueArray(row, { maxLength: table === 'child_details' ? 1 : 3, selector: ({ id }) => id })
}
