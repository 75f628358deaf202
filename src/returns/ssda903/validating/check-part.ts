import {
  type AnyRule,
  type Collection,
  Finding,
  type Found,
  type Held,
  type HeldTable,
  Holding,
  type Lot,
  lotsOf,
  type Missing,
  missingFor,
  type Sheet,
  sheetOfFile,
  wholeTables,
} from '../../checking/index.ts'
import type { Problem } from '../../reading/source-row.ts'
import type { Known } from '../beside/known.ts'
import { columnsOf, TABLE_NAMES, type Tables } from '../rules/tables.ts'
import { derive, workedOut } from './derived-columns.ts'
import { type FileOfReturn, holdFile } from './hold-return.ts'

/** Every name under which rows may be found, this year's tables first. */
export const TABLES: readonly string[] = [...TABLE_NAMES, ...TABLE_NAMES.map(name => `${name}_last`)]

/** Reads files, and holds their rows by lots of children; what is out of place in the files comes with them. */
export async function holdFiles(
  files: readonly FileOfReturn[],
  lots: number,
): Promise<{ held: Held; problems: Problem[] }> {
  const holding = new Holding(lots)
  const problems: Problem[] = []
  for (const file of files) await holdFile(file, holding, problem => problems.push(problem))
  return { held: holding.end(), problems }
}

/** Which lots of children are checked: every `of`th, from the `nth`. */
export type Part = { nth: number; of: number; lots: number }

/** What came of checking one part. */
export type PartChecked = { children: number; found: Found }

/**
 * Runs rules over a part of the children of a return, whichever files their rows came in. The first part also runs the rules that
 * compare children with one another.
 */
export function checkPart(
  held: readonly Held[],
  rules: readonly AnyRule<Tables>[],
  collection: Collection & Known,
  { nth, of, lots }: Part,
): PartChecked {
  const finding = new Finding<Tables>(rules, TABLES)
  let children = 0
  for (const lot of lotsOf(held, lots, one => one % of === nth)) {
    const sheets = sheetsOf(lot, collection)
    children += childrenIn(sheets)
    finding.run(sheets, collection, false)
  }
  const across = rules.flatMap(rule => (rule.across ? (rule.reads as readonly string[]) : []))
  if (nth === 0 && across.length > 0)
    finding.run(
      sheetsOf(
        wholeTables(held, name => across.includes(name)),
        collection,
      ),
      collection,
      true,
    )
  return { children, found: finding.end() }
}

function sheetsOf(lot: Lot, collection: Collection & Known): Record<string, Sheet<unknown>> {
  const sheets: Record<string, Sheet<unknown>> = {}
  for (const { table, rows } of lot) {
    const known = columnsOf(table.name)
    if (known) sheets[table.name] = sheetOfFile(table.name, known, columnsIn(table, collection), rows)
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
function childrenIn(sheets: Readonly<Record<string, Sheet<unknown>>>): number {
  const ids = new Set<string>()
  for (const name of TABLE_NAMES)
    for (const row of sheets[name]?.rows ?? []) {
      const { CHILD } = row as { CHILD: string | null }
      if (CHILD !== null) ids.add(CHILD)
    }
  return ids.size
}
