import type { Holding } from '../../checking/index.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import { PlainChild } from '../../reading/plain-child.ts'
import { type OfChildren, type PartOfChildren, readChildren } from '../../reading/plain-children.ts'
import { counting } from '../../reading/read-return.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import type { LineAt } from '../../reading/xml-plain.ts'
import { cinHeader } from '../header.ts'
import { CIN_CENSUS_XML } from '../structure.ts'
import { CensusRows } from './census-rows.ts'
import { HELD_TABLES } from './held-tables.ts'

/**
 * Reads a census file, or a part of it, and holds its rows, each with the numbers of its case, assessment and plan. Of a part that
 * is not the last it gives the line at its end, or undefined where no child ends there. Throws UnreadableReturn.
 */
export async function holdCensus(
  source: SourceFile,
  holding: Holding,
  report: (problem: Problem) => void,
  part?: PartOfChildren,
): Promise<LineAt | undefined> {
  const { header } = part?.isFirst === false ? {} : await cinHeader(source, DEFAULT_LIMITS)
  const held = new CensusRows(holding, header)
  const told: OfChildren = {
    plain: (child, bytes) => held.takeChild(child, bytes),
    rows(rows) {
      for (const row of rows) held.take(row)
    },
    report: counting(DEFAULT_LIMITS, report),
  }
  const child = new PlainChild(CIN_CENSUS_XML, HELD_TABLES)
  const at = await readChildren(source, CIN_CENSUS_XML, DEFAULT_LIMITS, child, told, part)
  held.end()
  return at
}
