import type { Holding } from '../../checking/index.ts'
import { csvTable } from '../../reading/csv-table.ts'
import { CSV_RETURNS } from '../../reading/formats.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import type { FileOfReturn, Problem } from '../../reading/source-row.ts'
import { holdXml } from './hold-xml.ts'
import { DayMending } from './mend-days.ts'

/** Reads one file and holds its rows. Throws UnreadableReturn where it cannot be read to its end. */
export async function holdFile(
  file: FileOfReturn,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  if (file.form === 'xml') await holdXml(file.source, file.suffix, holding, report)
  else await holdCsv(file, holding, report)
}

const CSV = CSV_RETURNS.find(({ kind }) => kind === 'ssda903')!

async function holdCsv(
  { source, suffix }: FileOfReturn,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  let table: number | undefined
  let days: DayMending | undefined
  for await (const { heading, lines } of csvTable(source, CSV, DEFAULT_LIMITS, report)) {
    table ??= holding.begin({ name: `${heading.table.name}${suffix}`, columns: heading.names })
    days ??= new DayMending(heading)
    for (const { at, cells } of lines) holding.add(table, at, idIn(cells[heading.idAt]), days.mended(cells))
  }
  days?.end(source.name, report)
}

/** One child is one child, however their id was typed. */
const idIn = (cell: string | undefined): string => (cell ?? '').trim().toUpperCase()
