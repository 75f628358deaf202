import { type CollectionYear, firstYear } from '../../core/collection-year.ts'
import type { Column, Table } from '../reading/column.ts'
import { changedCodes, type YearChanges } from '../reading/years.ts'
import { ALL_TABLES } from './tables.ts'

/** What each collection year changed from the year before. Years that are not here changed nothing. */
const CHANGES: YearChanges = {
  '2023-24': {
    tables: ['SWEpisodes'],
    // Supported accommodation came under Ofsted from 28 October 2023.
    codes: { PLACE: { added: ['K3'] } },
  },
  '2024-25': { codes: { SEX: { added: ['M', 'F', 'U'], withdrawn: ['1', '2'] } } },
  '2025-26': {
    codes: { PLACE: { added: ['Z11', 'Z12', 'Z13', 'Z14'], withdrawn: ['H5', 'P2', 'Z1'] } },
  },
  '2026-27': { tables: ['DoLo'] },
}

/** Codes that the areas know for older records, and that no year since 2016-17 accepts (rule 132). */
const RETIRED: Readonly<Record<string, readonly string[]>> = { ACTIV: ['F3', 'P3'] }

/** The tables of one collection year, with the codes of that year. A year before 2016-17 is read as 2016-17. */
export function ssda903Tables(year: CollectionYear): Table[] {
  const first = firstYear(year)
  const later = new Set(
    Object.entries(CHANGES)
      .filter(([changed]) => firstYear(changed as CollectionYear) > first)
      .flatMap(([, change]) => change.tables ?? []),
  )
  return ALL_TABLES.filter(table => !later.has(table.name)).map((table: Table) => ({
    ...table,
    columns: table.columns.map(column => inYear(column, first)),
  }))
}

function inYear(column: Column, first: number): Column {
  return column.type === 'code'
    ? { ...column, codes: changedCodes(column.codes, column.name, CHANGES, RETIRED, first) }
    : column
}
