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

  /** All that was found, each row of a rule once, in the order of rules, tables and rows. */
  end(): Found {
    const sorted = Float64Array.from(this.found).sort()
    let used = 0
    for (let i = 0; i < sorted.length; i++)
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[used++] = sorted[i]!
    return sorted.slice(0, used)
  }
}

/**
 * What several threads found, no two of them about one child, in the order of rules, tables and rows; each made as it is asked
 * for, as there may be millions. `make` is told the places of rule and table in their lists, and of the row in its table.
 */
export function* inOrderOf<F>(
  all: readonly Found[],
  tables: number,
  make: (rule: number, table: number, row: number) => F,
): Generator<F> {
  const next = all.map(() => 0)
  for (;;) {
    let least = -1
    let one = Number.POSITIVE_INFINITY
    for (let i = 0; i < all.length; i++) {
      const head = all[i]![next[i]!]
      if (head === undefined || head >= one) continue
      least = i
      one = head
    }
    if (least < 0) return
    next[least]! += 1
    const place = Math.floor(one / ROWS)
    yield make(Math.floor(place / tables), place % tables, one % ROWS)
  }
}

/** What a rule needs that is not there: tables, columns that are worked out, or knowledge beside the tables. */
export type Missing = {
  tables: readonly string[]
  columns: readonly string[]
  needs: readonly NonNullable<AnyRule<unknown>['needs']>[number][]
}

/** What a rule misses, the first kind of it that there is; undefined where it runs. */
export function missingFor<T>(
  { reads, columns = [], needs = [] }: Pick<AnyRule<T>, 'reads' | 'columns' | 'needs'>,
  sheets: Readonly<Record<string, Pick<Sheet<unknown>, 'has'>>>,
  collection: Collection,
): Missing | undefined {
  const none = { tables: [], columns: [], needs: [] }
  const tables = reads.filter(name => sheets[name] === undefined)
  if (tables.length > 0) return { ...none, tables }
  const [first = ''] = reads
  const absent = columns.filter(column => !sheets[first]!.has(column))
  if (absent.length > 0) return { ...none, columns: absent }
  const unknown = needs.filter(name => collection[name] === undefined)
  return unknown.length > 0 ? { ...none, needs: unknown } : undefined
}

/** Whether all that a rule needs is there. */
export const canRun = <T>(
  rule: AnyRule<T>,
  sheets: Readonly<Record<string, Sheet<unknown>>>,
  collection: Collection,
): boolean => missingFor(rule, sheets, collection) === undefined

/** The rows that a rule finds, each once. */
export const foundBy = <T>(
  rule: AnyRule<T>,
  sheets: Readonly<Record<string, Sheet<unknown>>>,
  collection: Collection,
): Set<Place> => new Set(rule.finds(sheets as never, collection) as Iterable<Place>)
