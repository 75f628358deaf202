import { type CollectionYear, firstYear } from '../../core/collection-year.ts'
import type { Column, Table } from '../reading/column.ts'
import { childrenOf, type Shape } from '../reading/xml-shape.ts'
import { changedCodes, type YearChanges } from '../reading/years.ts'
import { CIN_CENSUS_XML } from './structure.ts'

/** What each collection year changed from the year before. Years that are not here changed no code. */
const CHANGES: YearChanges = {
  // Neither is in the schema of 2021-22.
  '2022-23': { codes: { ReferralSource: { added: ['5D'] }, ReasonForClosure: { added: ['RC9'] } } },
}

/** Elements that came or went: the collection year that first has them, and the last. All others are in every year. */
export const CIN_SINCE: Readonly<Record<string, { since?: CollectionYear; until?: CollectionYear }>> = {
  CBDSLevel: { until: '2020-21' as CollectionYear },
  GenderCurrent: { until: '2023-24' as CollectionYear },
  Sex: { since: '2024-25' as CollectionYear },
  PreProceedings: { since: '2026-27' as CollectionYear },
}

/** The tables of one collection year, with the columns and codes of that year. */
export function cinCensusTables(year: CollectionYear): Table[] {
  const first = firstYear(year)
  return CIN_TABLES.filter(table => isIn(table.name, first)).map(table => ({
    ...table,
    columns: table.columns.filter(column => isIn(column.name, first)).map(column => inYear(column, first)),
  }))
}

function isIn(name: string, first: number): boolean {
  const { since, until } = CIN_SINCE[name] ?? {}
  return (
    (since === undefined || firstYear(since) <= first) && (until === undefined || firstYear(until) >= first)
  )
}

function inYear(column: Column, first: number): Column {
  return column.type === 'code'
    ? { ...column, codes: changedCodes(column.codes, column.name, CHANGES, {}, first) }
    : column
}

/** Every table of the census with every column it ever had, in the order of the standard. */
export const CIN_TABLES: readonly Table[] = tablesIn(CIN_CENSUS_XML.root)

/** Reads the tables off the structure, so that each column is declared once. */
function tablesIn(root: Shape): Table[] {
  const tables = new Map<string, Column[]>()
  const add = (table: string, column?: Column) => {
    const columns = tables.get(table) ?? []
    tables.set(table, columns)
    if (column) columns.push(column)
  }
  const walk = (shape: Shape, around: string) => {
    if (shape.is === 'cell') add(shape.table ?? around, shape.column)
    if (shape.is === 'item') add(shape.table, shape.column)
    if (shape.is === 'row') add(shape.table)
    for (const inner of childrenOf(shape)) walk(inner, shape.is === 'row' ? shape.table : around)
  }
  walk(root, '')
  const once = ['Header', 'ChildIdentifiers', 'ChildCharacteristics']
  return [...tables].map(([name, columns]) => ({
    name,
    columns,
    rows: once.includes(name) ? ('one' as const) : ('many' as const),
  }))
}
