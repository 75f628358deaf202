import type { AnyRule, Collection, Place, Sheet } from './rule.ts'

/** What rules found: a number for each row of each rule, which a thread may hand over and which sorts by rule, table and row. */
export type Found = Float64Array

/** More rows than any file has. */
const ROWS = 2 ** 32

/** Collects what the rules of a list find, over sheets of some children at a time. */
export class Finding<T> {
  private readonly rules: readonly AnyRule<T>[]
  private readonly tables: ReadonlyMap<string, number>
  private readonly found: number[] = []

  /** `tables` are the names under which tables may be found. */
  constructor(rules: readonly AnyRule<T>[], tables: readonly string[]) {
    this.rules = rules
    this.tables = new Map(tables.map((name, nth) => [name, nth]))
  }

  /** Runs those rules for which it is the time over these sheets; one whose tables or knowledge are not there does not run. */
  run(sheets: Readonly<Record<string, Sheet<unknown>>>, collection: Collection, across: boolean): void {
    const { rules, tables, found } = this
    for (const [nth, rule] of rules.entries()) {
      if ((rule.across ?? false) !== across || !canRun(rule, sheets, collection)) continue
      for (const { table, at } of rule.finds(sheets as never, collection) as Iterable<Place>)
        found.push((nth * tables.size + tables.get(table)!) * ROWS + at)
    }
  }

  /** All that was found, in no order; a row that a rule gave twice stands twice. */
  end(): Found {
    return Float64Array.from(this.found)
  }
}

/** One row that a rule found: the rule's and the table's place in their lists, and the row's in its table. */
export type FoundRow = { rule: number; table: number; row: number }

/** What several threads found, by rule, then table, then row, each once; and how many there are. */
export function inOrderOf(all: readonly Found[], tables: number): Iterable<FoundRow> & { count: number } {
  const sorted = new Float64Array(all.reduce((sum, { length }) => sum + length, 0))
  let used = 0
  for (const found of all) {
    sorted.set(found, used)
    used += found.length
  }
  sorted.sort()
  let count = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count++
  return {
    count,
    *[Symbol.iterator]() {
      for (let i = 0; i < sorted.length; i++) {
        const one = sorted[i]!
        if (i > 0 && one === sorted[i - 1]) continue
        const place = Math.floor(one / ROWS)
        yield { rule: Math.floor(place / tables), table: place % tables, row: one % ROWS }
      }
    },
  }
}

/** Whether all that a rule needs is there. */
export function canRun<T>(
  rule: AnyRule<T>,
  sheets: Readonly<Record<string, Sheet<unknown>>>,
  collection: Collection,
): boolean {
  const [first = ''] = rule.reads
  return (
    rule.reads.every(name => sheets[name] !== undefined) &&
    (rule.columns ?? []).every(column => sheets[first]!.has(column)) &&
    (rule.needs ?? []).every(name => collection[name] !== undefined)
  )
}

/** The rows that a rule finds, each once. */
export const foundBy = <T>(
  rule: AnyRule<T>,
  sheets: Readonly<Record<string, Sheet<unknown>>>,
  collection: Collection,
): Set<Place> => new Set(rule.finds(sheets as never, collection) as Iterable<Place>)
