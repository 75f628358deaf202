import { join } from 'node:path'
import type { CollectionYear } from '../../../core/collection-year.ts'
import type { Instant } from '../../../core/instant.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { writeCinCensus } from '../write.ts'
import { cinCensusTables } from '../years.ts'
import { liveHeader } from './header.ts'
import { writtenRows } from './source-rows.ts'

/** A census of a year in rows, and the number by which it knows each person, in the order of the numbers. */
export type CensusInRows = {
  year: CollectionYear
  rows: readonly RecordRow[]
  numbers: ReadonlyMap<string, string>
}

/** Writes a census into a folder as it is submitted: by which authority, by its DfE number where it is known, and when. Gives the paths. */
export async function writeLiveCensus(
  { year, rows, numbers }: CensusInRows,
  dir: string,
  { authority, at }: { authority: string | undefined; at: Instant },
): Promise<string[]> {
  const tables = cinCensusTables(year).map(table => ({
    table,
    rows: rows.filter(row => row.table === table.name),
  }))
  const file = join(dir, 'cin-census.xml')
  const children = function* () {
    for (const written of writtenRows({ tables, numbers })) yield written.map(({ source }) => source)
  }
  await writeCinCensus(liveHeader(year, authority, at), children(), file)
  return [file]
}
