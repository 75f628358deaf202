import {
  type AnyRule,
  type Collection,
  checkPart as checkPartBy,
  type Held,
  type HeldTable,
  Holding,
  type Lot,
  type Missing,
  missingFor,
  type Part,
  type PartChecked,
  type Sheet,
  type Sheets,
  SheetsOfHeld,
} from '../../checking/index.ts'
import { SaidOnce } from '../../reading/said-once.ts'
import type { FileOfReturn, Problem } from '../../reading/source-row.ts'
import type { Known } from '../beside/known.ts'
import { columnsOf, TABLE_NAMES, type Tables } from '../rules/tables.ts'
import { derive, workedOut } from './derived-columns.ts'
import { holdFile } from './hold-return.ts'

/** Every name under which rows may be found, this year's tables first. */
export const TABLES: readonly string[] = [...TABLE_NAMES, ...TABLE_NAMES.map(name => `${name}_last`)]

/** Bytes of memory that are taken before a row is read: what files hold is not known until they are. */
const MOST_AT_FIRST = 256_000_000

/** Reads files, and holds their rows by lots of children; what is out of place in the files comes with them. */
export async function holdFiles(
  files: readonly FileOfReturn[],
  lots: number,
): Promise<{ held: Held; problems: Problem[] }> {
  // A row is held in as many bytes as it has in a CSV file, and XML has more around it.
  const bytes = files.reduce((sum, { source }) => sum + source.size, 0)
  const holding = new Holding(lots, Math.min(bytes, MOST_AT_FIRST))
  const problems = new SaidOnce()
  for (const file of files) await holdFile(file, holding, problems.add)
  return { held: holding.end(), problems: problems.all() }
}

/** Runs the rules over a part of the children of the return. */
export function checkPart(
  held: readonly Held[],
  rules: readonly AnyRule<Tables>[],
  collection: Collection & Known,
  part: Part,
): PartChecked {
  const making = new SheetsOfHeld()
  const read = new Set<string>(rules.flatMap(({ reads }) => reads))
  return checkPartBy(
    held,
    {
      rules,
      knows: collection,
      tables: TABLES,
      // Children are counted in all tables of this year; of last year's, rules ask for a few.
      isRead: table => !table.endsWith('_last') || read.has(table),
      sheetsOf: lot => sheetsOf(lot, collection, making),
      childrenIn,
    },
    part,
  )
}

function sheetsOf(
  lot: Lot,
  collection: Collection & Known,
  making: SheetsOfHeld,
): Record<string, Sheet<unknown>> {
  const sheets: Record<string, Sheet<unknown>> = {}
  for (const one of lot) {
    const columns = columnsOf(one.table.name)
    if (columns) sheets[one.table.name] = making.sheet(columns, columnsIn(one.table, collection), one)
  }
  derive(sheets, collection)
  return sheets
}

const columnsIn = ({ name, columns }: HeldTable, collection: Collection & Known): string[] => [
  ...columns,
  ...workedOut(name, collection),
]

/** The rules that did not run over what is held, each with what it misses. */
export function rulesNotRun(
  held: readonly Held[],
  rules: readonly AnyRule<Tables>[],
  collection: Collection & Known,
): { code: string; missing: Missing }[] {
  const sheets: Record<string, { has(column: string): boolean }> = {}
  for (const table of held.flatMap(({ tables }) => tables)) {
    const columns = new Set(columnsIn(table, collection))
    sheets[table.name] = { has: column => columns.has(column) }
  }
  return rules.flatMap(rule => {
    const missing = missingFor(rule, sheets, collection)
    return missing ? [{ code: rule.code, missing }] : []
  })
}

/** How many children stand in this year's tables. */
function childrenIn(sheets: Sheets): number {
  const ids = new Set<string>()
  for (const name of TABLE_NAMES)
    for (const [row] of sheets[name]?.children() ?? []) ids.add((row as { CHILD: string }).CHILD)
  return ids.size
}
