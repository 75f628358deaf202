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

/** Rows of one table that one rule found, ascending: the places of both in their lists, and whether at its first field alone. */
export type Run = { rule: number; table: number; atFirst: boolean; rows: Uint32Array }

/** So many rows a run at most. */
const RUN = 4096

/**
 * What several threads found, no two of them about one child, in the order of rules, tables and rows: in runs, made as they are
 * asked for, as there may be millions of rows. A run is good until the next one is asked for.
 */
export function* runsOf(all: readonly Found[], tables: number): Generator<Run> {
  const next = all.map(() => 0)
  const rows = new Uint32Array(RUN)
  let count = 0
  // Of which rule and table the rows are, and whether at its first field: they come one after another.
  let place = -1
  let first = 0
  const run = (): Run => ({
    rule: Math.floor(place / tables),
    table: place % tables,
    atFirst: first === 1,
    rows: rows.subarray(0, count),
  })
  for (;;) {
    let least = -1
    let one = Number.POSITIVE_INFINITY
    for (let i = 0; i < all.length; i++) {
      const head = all[i]![next[i]!]
      if (head === undefined || head >= one) continue
      least = i
      one = head
    }
    if (least < 0) break
    next[least]! += 1
    const whole = Math.floor(one / 2)
    const its = Math.floor(whole / ROWS)
    if (count === RUN || its !== place || one - whole * 2 !== first) {
      if (count > 0) yield run()
      count = 0
      place = its
      first = one - whole * 2
    }
    rows[count++] = whole - its * ROWS
  }
  if (count > 0) yield run()
}

/** The same row by row. `make` is told the places of rule and table in their lists, of the row in its table, and whether it is found at its first field alone. */
export function* inOrderOf<F>(
  all: readonly Found[],
  tables: number,
  make: (rule: number, table: number, row: number, atFirst: boolean) => F,
): Generator<F> {
  for (const { rule, table, atFirst, rows } of runsOf(all, tables))
    for (const row of rows) yield make(rule, table, row, atFirst)
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
