import type { CodeSet } from './column.ts'

/** What one collection year changed from the year before: tables it began, codes by column. */
export type YearChange = {
  tables?: readonly string[]
  codes?: Readonly<Record<string, { added?: readonly string[]; withdrawn?: readonly string[] }>>
}

/** Changes by the collection year that brought them, '2024-25'. */
export type YearChanges = Readonly<Record<string, YearChange>>

/**
 * The codes of a column in the collection year that begins in `first`, out of all it ever had: without what later
 * years added, what earlier ones withdrew, and what was retired before any year we know.
 */
export function changedCodes(
  all: CodeSet,
  column: string,
  changes: YearChanges,
  retired: Readonly<Record<string, readonly string[]>>,
  first: number,
): CodeSet {
  const out = new Set(retired[column] ?? [])
  for (const [year, change] of Object.entries(changes)) {
    const begun = Number(year.slice(0, 4)) <= first
    const moved = change.codes?.[column]
    for (const code of (begun ? moved?.withdrawn : moved?.added) ?? []) out.add(code)
  }
  return Object.fromEntries(Object.entries(all).filter(([code]) => !out.has(code)))
}
