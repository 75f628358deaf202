import { canRun, foundBy } from './faults.ts'
import type { AnyRule, Collection, Sheet } from './rule.ts'

/** What one rule found: the places of rows by table, ascending, each once; null where it did not run. */
export type RuleFound = Readonly<Record<string, readonly number[]>> | null

/** Runs one rule over the tables that are there. */
export function runRule<T>(
  rule: AnyRule<T>,
  sheets: Readonly<Record<string, Sheet<unknown>>>,
  collection: Collection,
): RuleFound {
  if (!canRun(rule, sheets, collection)) return null
  const found: Record<string, number[]> = {}
  for (const { table, at } of foundBy(rule, sheets, collection)) {
    found[table] ??= []
    found[table]!.push(at)
  }
  for (const places of Object.values(found)) places.sort((a, b) => a - b)
  return found
}

/** Whether what was found is what was expected: as sets, and a table that is not named is one without a find. */
export function isSame(
  found: RuleFound,
  expected: Readonly<Record<string, readonly number[]>> | null,
): boolean {
  if (found === null || expected === null) return found === expected
  const names = new Set([...Object.keys(found), ...Object.keys(expected)])
  return [...names].every(name => {
    const [a, b] = [new Set(found[name] ?? []), new Set(expected[name] ?? [])]
    return a.size === b.size && [...a].every(place => b.has(place))
  })
}
