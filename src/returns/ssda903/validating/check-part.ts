import {
  type Collection,
  Finding,
  type Found,
  Held,
  type Rule,
  type Sheet,
  sheetOfFile,
} from '../../checking/index.ts'
import type { Problem } from '../../reading/source-row.ts'
import { columnsOf, TABLE_NAMES, type Tables } from '../rules/tables.ts'
import { derive } from './derived-columns.ts'
import { holdReturn, type YearOfReturn } from './hold-return.ts'

/** Every name under which rows may be found, this year's tables first. */
export const TABLES: readonly string[] = [...TABLE_NAMES, ...TABLE_NAMES.map(name => `${name}_last`)]

/** Which share of the children is checked: the `nth` of `of`. */
export type Part = { nth: number; of: number }

/** What came of checking one part. */
export type PartChecked = { children: number; rows: number; found: Found; problems: Problem[] }

/** Children whose rows are looked at together. */
const AT_A_TIME = 2_000

/**
 * Checks one part of the children of a return, this year's and, where there is one, last year's. The first part also runs the rules
 * that compare children with one another. Throws UnreadableReturn where a file cannot be read to its end.
 */
export async function checkPart(
  years: readonly YearOfReturn[],
  rules: readonly Rule<Tables, never>[],
  collection: Collection,
  { nth, of }: Part,
): Promise<PartChecked> {
  const problems: Problem[] = []
  const [own, whole] = [new Held(), new Held()]
  const wanted = new Set<string>(
    nth > 0 ? [] : rules.flatMap(({ across, reads }) => (across ? (reads as readonly string[]) : [])),
  )
  const none: readonly Held[] = []
  const [mine, both, compared] = [[own], [own, whole], [whole]]
  const where = (table: string, child: string) => {
    const isMine = of === 1 || numberOf(child) % of === nth
    if (!wanted.has(table)) return isMine ? mine : none
    return isMine ? both : compared
  }
  const isFirst = nth === 0
  for (const year of years)
    await holdReturn(year, where, [own, whole], problem => isFirst && problems.push(problem))
  const finding = new Finding<Tables>(rules, TABLES)
  for (const rows of own.some(AT_A_TIME)) finding.run(sheetsOf(own, rows, collection), collection, false)
  if (isFirst)
    for (const rows of whole.some(Number.POSITIVE_INFINITY))
      finding.run(sheetsOf(whole, rows, collection), collection, true)
  return { children: childrenOf(own), rows: own.rows, found: finding.end(), problems }
}

function sheetsOf(
  held: Held,
  rows: ReturnType<Held['some']> extends Generator<infer R> ? R : never,
  { form }: Collection,
): Record<string, Sheet<unknown>> {
  const byTable = held.tables.map(() => [] as { at: number; cells: readonly string[] }[])
  for (const row of rows) byTable[row.table]!.push(row)
  const sheets: Record<string, Sheet<unknown>> = {}
  for (const [nth, { name, columns }] of held.tables.entries()) {
    const known = columnsOf(name)
    if (known) sheets[name] = sheetOfFile(name, known, columns, byTable[nth]!)
  }
  derive(sheets, form)
  return sheets
}

const childrenOf = (held: Held): number => [...held.children()].filter(child => child !== '').length

/** A number that follows from an id, spread evenly. */
function numberOf(id: string): number {
  let number = 0
  for (let i = 0; i < id.length; i++) number = (Math.imul(number, 31) + id.charCodeAt(i)) | 0
  return number >>> 0
}
