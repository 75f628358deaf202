import type { RowBatches } from '../reading/source-row.ts'
import { type WrittenXml, writeXml } from '../reading/write-xml.ts'
import { CIN_CENSUS_XML } from './structure.ts'

/**
 * Writes a children in need census to a file: the header by column name, and the rows in the standard's order,
 * each under its `parent`. The rows of one child must come together.
 */
export const writeCinCensus = (
  header: Record<string, string>,
  rows: RowBatches,
  file: string,
): Promise<WrittenXml> => writeXml(CIN_CENSUS_XML, header, rows, file)
