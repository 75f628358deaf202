import type { Collection, Rule, Sheet } from './rule.ts'

/** What one rule found: the places of rows by table, ascending, each once; null where a table it needs is not there. */
export type Found = Readonly<Record<string, readonly number[]>> | null

/** Runs one rule over the tables that are there. */
export function runRule<T>(
  rule: Rule<T>,
  sheets: { readonly [N in keyof T]?: Sheet<T[N]> },
  collection: Collection,
): Found {
  if (rule.reads.some(name => sheets[name] === undefined)) return null
  // A row is told apart by what it is, so that a rule may find rows of several tables.
  const tables = new Map<unknown, string>()
  for (const name of rule.reads) for (const row of sheets[name]!.rows) tables.set(row, String(name))
  const found: Record<string, number[]> = {}
  const seen = new Set<unknown>()
  for (const row of rule.finds(sheets as never, collection)) {
    if (seen.has(row)) continue
    seen.add(row)
    const table = tables.get(row) ?? ''
    found[table] = [...(found[table] ?? []), (row as { at: number }).at]
  }
  for (const places of Object.values(found)) places.sort((a, b) => a - b)
  return found
}

/** Whether what was found is what was expected: as sets, and a table that is not named is one without a find. */
export function isSame(found: Found, expected: Readonly<Record<string, readonly number[]>> | null): boolean {
  if (found === null || expected === null) return found === expected
  const names = new Set([...Object.keys(found), ...Object.keys(expected)])
  return [...names].every(name => {
    const [a, b] = [new Set(found[name] ?? []), new Set(expected[name] ?? [])]
    return a.size === b.size && [...a].every(place => b.has(place))
  })
}
