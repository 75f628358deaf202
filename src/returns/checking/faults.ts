import type { AnyRule, Collection, Finds, Place, RunRule, Sheet, Sheets } from './rule.ts'

/** What rules found: a number for each row of each rule, which a thread may hand over and which sorts by rule, table and row. */
export type Found = Float64Array

/** More rows than any file has. */
const ROWS = 2 ** 32

/** Collects what the rules of a list find, over sheets of some children at a time. */
export class Finding<K> {
  private readonly rules: readonly RunRule<K>[]
  private readonly tables: ReadonlyMap<string, number>
  private readonly found: number[] = []

  /** `tables` are the names under which tables may be found. */
  constructor(rules: readonly RunRule<K>[], tables: readonly string[]) {
    this.rules = rules
    this.tables = new Map(tables.map((name, nth) => [name, nth]))
  }

  /** Runs those rules for which it is the time over these sheets; one whose tables or knowledge are not there does not run. */
  run(sheets: Sheets, knows: K, across: boolean): void {
    for (const [nth, rule] of this.rules.entries()) {
      if ((rule.across ?? false) !== across || !canRun(rule, sheets, knows)) continue
      for (const one of rule.finds(sheets as never, knows) as Finds)
        if ('table' in one) this.note(nth, one)
        else for (const place of one) this.note(nth, place)
    }
  }

  private note(rule: number, { table, at, atFirst }: Place): void {
    const place = (rule * this.tables.size + this.tables.get(table)!) * ROWS + at
    this.found.push(place * 2 + (atFirst ? 1 : 0))
  }

  /** All that was found, each row of a rule once, in the order of rules, tables and rows. */
  end(): Found {
    const sorted = Float64Array.from(this.found).sort()
    let used = 0
    // A row that is found whole comes before itself at its first field, which then says nothing more.
    for (const one of sorted)
      if (used === 0 || Math.floor(one / 2) !== Math.floor(sorted[used - 1]! / 2)) sorted[used++] = one
    return sorted.slice(0, used)
  }
}

/**
 * What several threads found, no two of them about one child, in the order of rules, tables and rows; each made as it is asked
 * for, as there may be millions. `make` is told the places of rule and table in their lists, of the row in its table, and whether
 * it is found at its first field alone.
 */
export function* inOrderOf<F>(
  all: readonly Found[],
  tables: number,
  make: (rule: number, table: number, row: number, atFirst: boolean) => F,
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
    const whole = Math.floor(one / 2)
    const place = Math.floor(whole / ROWS)
    yield make(Math.floor(place / tables), place % tables, whole % ROWS, one % 2 === 1)
  }
}

/** What a rule needs that is not there: tables, columns that are worked out, or knowledge beside the tables. */
export type Missing = { tables: readonly string[]; columns: readonly string[]; needs: readonly string[] }

/** What a rule misses, the first kind of it that there is; undefined where it runs. */
export function missingFor<K>(
  { reads, columns = [], needs = [] }: Pick<RunRule<K>, 'reads' | 'columns' | 'needs'>,
  sheets: Readonly<Record<string, Pick<Sheet<unknown>, 'has'>>>,
  knows: K,
): Missing | undefined {
  const none = { tables: [], columns: [], needs: [] }
  const tables = reads.filter(name => sheets[name] === undefined)
  if (tables.length > 0) return { ...none, tables }
  const [first = ''] = reads
  const absent = columns.filter(column => !sheets[first]!.has(column))
  if (absent.length > 0) return { ...none, columns: absent }
  const unknown = needs.filter(name => knows[name] === undefined)
  return unknown.length > 0 ? { ...none, needs: unknown.map(String) } : undefined
}

/** Whether all that a rule needs is there. */
export const canRun = <K>(rule: RunRule<K>, sheets: Sheets, knows: K): boolean =>
  missingFor(rule, sheets, knows) === undefined

/** The rows that a rule finds, each once. */
export const foundBy = <T>(
  rule: AnyRule<T>,
  sheets: Readonly<Record<string, Sheet<unknown>>>,
  collection: Collection,
): Set<Place> => new Set(rule.finds(sheets as never, collection) as Iterable<Place>)
