import type { AnyRule, Collection, Place, Sheet } from './rule.ts'

/** What rules found, as numbers that a thread may hand over: which rule, which table, which row of it. */
export type Found = { rules: Uint16Array; tables: Uint8Array; rows: Uint32Array }

/** Collects what the rules of a list find, over sheets of some children at a time. */
export class Finding<T> {
  private readonly rules: readonly AnyRule<T>[]
  private readonly tables: readonly string[]
  private readonly found: { rules: number[]; tables: number[]; rows: number[] } = {
    rules: [],
    tables: [],
    rows: [],
  }

  /** `tables` are the names under which tables may be found. */
  constructor(rules: readonly AnyRule<T>[], tables: readonly string[]) {
    this.rules = rules
    this.tables = tables
  }

  /** Runs those rules for which it is the time over these sheets; one whose tables or knowledge are not there does not run. */
  run(sheets: Readonly<Record<string, Sheet<unknown>>>, collection: Collection, across: boolean): void {
    for (const [nth, rule] of this.rules.entries()) {
      if ((rule.across ?? false) !== across || !canRun(rule, sheets, collection)) continue
      for (const { table, at } of foundBy(rule, sheets, collection)) {
        this.found.rules.push(nth)
        this.found.tables.push(this.tables.indexOf(table))
        this.found.rows.push(at)
      }
    }
  }

  /** All that was found, in no order. */
  end(): Found {
    const { rules, tables, rows } = this.found
    return { rules: Uint16Array.from(rules), tables: Uint8Array.from(tables), rows: Uint32Array.from(rows) }
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
