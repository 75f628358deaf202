import { type Table, text } from '../reading/column.ts'
import type { CsvReturn } from '../reading/recognise.ts'
import type { SsdTable } from './table.ts'
import { SSD_TABLES } from './tables/index.ts'

/** Another name that a column goes by: the specification's, where the SQL of the same version has its own. */
const ALIASES: Readonly<Record<string, string>> = { pers_common_child_id: 'pers_single_unique_id' }

const asTable = ({ name, key, person, columns }: SsdTable): Table => ({
  name,
  file: `${name}.csv`,
  columns: Object.keys(columns).map(column => text(column)),
  rows: key === person ? 'one' : 'many',
})

/** Tables of which nearly every column has a name of its own need not have them all; two have plain names such as 'id'. */
const PLAINLY_NAMED = ['ssd_version_log', 'ssd_api_data_staging']

/** The dataset's tables as files: told by their columns, of which an older or newer version may lack some. */
export const SSD_CSV: CsvReturn = {
  kind: 'ssd',
  tables: SSD_TABLES.map(asTable),
  idColumn: table => SSD_TABLES.find(({ name }) => name === table.name)?.person,
  required(table) {
    if (PLAINLY_NAMED.includes(table.name)) return table.columns.map(({ name }) => name)
    const { key, person } = SSD_TABLES.find(({ name }) => name === table.name)!
    return [...new Set([key, ...(person ? [person] : [])])]
  },
  fold(name) {
    const folded = name.trim().toLowerCase()
    return ALIASES[folded] ?? folded
  },
}
