import type { Holding } from '../../checking/index.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import { PlainChild } from '../../reading/plain-child.ts'
import { readChildren } from '../../reading/plain-children.ts'
import { counting } from '../../reading/read-return.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { cinHeader } from '../header.ts'
import { CIN_CENSUS_XML } from '../structure.ts'
import { CensusRows } from './census-rows.ts'
import { HELD_TABLES } from './held-tables.ts'

/** Reads a census file and holds its rows, each with the numbers of its case, assessment and plan. Throws UnreadableReturn. */
export async function holdCensus(
  source: SourceFile,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  const { header } = await cinHeader(source, DEFAULT_LIMITS)
  const held = new CensusRows(holding, header)
  await readChildren(source, CIN_CENSUS_XML, DEFAULT_LIMITS, new PlainChild(CIN_CENSUS_XML, HELD_TABLES), {
    plain: (child, bytes) => held.takeChild(child, bytes),
    rows(rows) {
      for (const row of rows) held.take(row)
    },
    report: counting(DEFAULT_LIMITS, report),
  })
  held.end()
}
