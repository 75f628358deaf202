import type { Collection, Place, Rule, Sheet } from './rule.ts'

/** What one rule found: the places of rows by table, ascending, each once; null where a table it needs is not there. */
export type Found = Readonly<Record<string, readonly number[]>> | null

/** Runs one rule over the tables that are there. */
export function runRule<T>(
  rule: Rule<T>,
  sheets: { readonly [N in keyof T]?: Sheet<T[N]> },
  collection: Collection,
): Found {
  if (rule.reads.some(name => sheets[name] === undefined)) return null
  if (rule.needs?.some(name => collection[name] === undefined)) return null
  const found: Record<string, Set<number>> = {}
  for (const row of rule.finds(sheets as never, collection) as Iterable<Place>) {
    found[row.table] ??= new Set()
    found[row.table]!.add(row.at)
  }
  return Object.fromEntries(
    Object.entries(found).map(([table, places]) => [table, [...places].sort((a, b) => a - b)]),
  )
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
