import type { Records } from '../../../engines/records/index.ts'
import {
  type LiveExport,
  type LiveSummary,
  placesOf,
  type RecordRow,
  type WrittenReturn,
  writeLive,
} from '../../from-record/index.ts'
import type { SourceRow } from '../../reading/source-row.ts'
import { writeSsda903 } from '../write.ts'
import { liveReturn, SOURCE } from './live-return.ts'

const WRITTEN: WrittenReturn = {
  name: SOURCE,
  make: liveReturn,
  write({ tables, numbers }, { form, dir }) {
    const rows = tables.flatMap(table => table.rows)
    return writeSsda903([sourceRows(rows, numbers)], form, dir)
  },
}

/** Writes the SSDA903 of a year from the record, as CSV or XML, and what was written. */
export const exportLive = (records: Records, asked: LiveExport): Promise<LiveSummary> =>
  writeLive(records, WRITTEN, asked)

/** All rows, child by child, as they are written. */
export function sourceRows(rows: readonly RecordRow[], numbers: ReadonlyMap<string, string>): SourceRow[] {
  const places = placesOf(numbers)
  return [...rows]
    .sort((a, b) => places.get(a.person)! - places.get(b.person)!)
    .map(({ table, person, cells }, at) => ({
      file: '',
      line: 0,
      table,
      position: at + 1,
      cells,
      child: numbers.get(person)!,
    }))
}
