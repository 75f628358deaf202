import { join } from 'node:path'
import type { Records } from '../../../engines/records/index.ts'
import {
  type LiveExport,
  type LiveReturn,
  type LiveSummary,
  type WrittenReturn,
  writeLive,
} from '../../from-record/index.ts'
import type { SourceRow } from '../../reading/source-row.ts'
import { writeCinCensus } from '../write.ts'
import { liveHeader } from './header.ts'
import { liveCensus, SOURCE } from './live-census.ts'
import { writtenRows } from './source-rows.ts'

const WRITTEN: WrittenReturn = {
  name: SOURCE,
  make: liveCensus,
  async write(made, { dir, authority }, at) {
    const file = join(dir, 'cin-census.xml')
    const { leftOut } = await writeCinCensus(liveHeader(made.year, authority, at), sourceRows(made), file)
    return { files: [file], leftOut }
  },
}

/** Writes the children in need census of a year from the record as XML, child by child, and what was written. */
export const exportLiveCensus = (records: Records, asked: LiveExport): Promise<LiveSummary> =>
  writeLive(records, WRITTEN, asked)

function* sourceRows(made: LiveReturn): Generator<SourceRow[]> {
  for (const rows of writtenRows(made)) yield rows.map(({ source }) => source)
}
