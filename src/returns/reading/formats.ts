import { ANNEX_RETURN } from '../annex-a/tables.ts'
import { CIN_CENSUS_XML } from '../cin-census/structure.ts'
import { PEOPLE_REQUIRED, PEOPLE_TABLES } from '../people-file/tables.ts'
import { SSD_CSV } from '../ssd/csv.ts'
import { ALL_TABLES } from '../ssda903/tables.ts'
import { SSDA903_XML } from '../ssda903/xml.ts'
import type { CsvReturn } from './recognise.ts'
import type { ReturnKind } from './source-row.ts'
import type { XmlReturn } from './xml-shape.ts'

/** The returns that come as CSV. */
export const CSV_RETURNS: readonly CsvReturn[] = [
  {
    kind: 'ssda903',
    tables: ALL_TABLES,
    idColumn: 'CHILD',
    required: table => table.columns.map(column => column.name),
    // Spreadsheets and people write PL_POST as “Pl Post”.
    fold: name => name.toUpperCase().replace(/[\s_-]+/g, ''),
  },
  {
    kind: 'people',
    tables: PEOPLE_TABLES,
    idColumn: 'id',
    required: table => PEOPLE_REQUIRED[table.name] ?? [],
    fold: name =>
      name
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
  },
  SSD_CSV,
  ANNEX_RETURN,
]

/** The returns that come as XML, by the name of their root. */
export const XML_RETURNS: Readonly<Record<string, { kind: ReturnKind; xml: XmlReturn }>> = {
  EXPSSDA903: { kind: 'ssda903', xml: SSDA903_XML },
  Message: { kind: 'cin-census', xml: CIN_CENSUS_XML },
}
