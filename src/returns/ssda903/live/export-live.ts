import type { Records } from '../../../engines/records/index.ts'
import {
  type LiveExport,
  type LiveReturn,
  type LiveSummary,
  placesOf,
  type WrittenReturn,
  writeLive,
} from '../../from-record/index.ts'
import type { SourceRow } from '../../reading/source-row.ts'
import { writeSsda903 } from '../write.ts'
import { liveReturn, SOURCE } from './live-return.ts'

const WRITTEN: WrittenReturn = {
  name: SOURCE,
  make: liveReturn,
  write: (made, { form, dir }) => writeSsda903([sourceRows(made)], form, dir),
}

/** Writes the SSDA903 of a year from the record, as CSV or XML, and what was written. */
export const exportLive = (records: Records, asked: LiveExport): Promise<LiveSummary> =>
  writeLive(records, WRITTEN, asked)

/** All rows, child by child, as they are written. */
function sourceRows({ tables, numbers }: LiveReturn): SourceRow[] {
  const places = placesOf(numbers)
  return tables
    .flatMap(({ rows }) => rows)
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
