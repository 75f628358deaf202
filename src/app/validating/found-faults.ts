import type { Checked, Fault } from './check.ts'
import type { Told } from './kind.ts'
import type { KindName } from './kind-of.ts'
import { KINDS } from './kinds.ts'
import { type RuleRows, rowsByRule } from './rows-by-rule.ts'

/** Which of the faults are looked at: those of a rule, a table, a child, or of several of these at once. */
export type Narrowed = { rule?: string | undefined; table?: string | undefined; child?: string | undefined }

/** One fault, with what stands in the fields that the rule names. */
export type ShownFault = Fault & { child: string; cells: { column: string; cell: string }[] }

/** More faults than these are not looked up child by child while somebody waits. */
const MOST = 100_000

/** What was found in a return, in the ways in which a person looks at it. */
export class FoundFaults {
  private readonly checked: Checked
  private readonly childColumn: string
  // Each is made when it is first asked for: every page of what was found looks at one of them.
  private rules: RuleRows<Told>[] | undefined
  private tables: { table: string; faults: number }[] | undefined
  private children: ReadonlyMap<string, Fault[]> | undefined

  constructor(checked: Checked, kind: KindName) {
    this.checked = checked
    this.childColumn = KINDS[kind].childColumn
  }

  /** Each rule that found something, and in how many rows. */
  byRule(): RuleRows<Told>[] {
    this.rules ??= rowsByRule(this.checked.faults)
    return this.rules
  }

  /** Each table in which something was found, and how many faults: a row may have several. */
  byTable(): { table: string; faults: number }[] {
    this.tables ??= this.countedByTable()
    return this.tables
  }

  private countedByTable(): { table: string; faults: number }[] {
    const counts = new Map<string, number>()
    for (const { table } of this.checked.faults)
      if (table !== null) counts.set(table, (counts.get(table) ?? 0) + 1)
    return [...counts].map(([table, faults]) => ({ table, faults })).sort((a, b) => b.faults - a.faults)
  }

  /** Each child of whom something was found, those with most faults first; undefined where there are too many to look up. */
  byChild(): { child: string; faults: number }[] | undefined {
    const children = this.ofChildren()
    return (
      children &&
      [...children]
        .map(([child, { length: faults }]) => ({ child, faults }))
        .sort((a, b) => b.faults - a.faults || (a.child < b.child ? -1 : 1))
    )
  }

  /** One page of the faults looked at, and how many there are of them. */
  list(narrowed: Narrowed, from: number, most: number): { total: number; shown: ShownFault[] } {
    const { rule, table, child } = narrowed
    const all = child === undefined ? this.checked.faults : (this.ofChildren()?.get(child) ?? [])
    const shown: Fault[] = []
    let total = 0
    for (const fault of all) {
      if (rule !== undefined && fault.rule.code !== rule) continue
      if (table !== undefined && fault.table !== table) continue
      if (total >= from && shown.length < most) shown.push(fault)
      total += 1
    }
    return { total, shown: this.withCells(shown) }
  }

  private withCells(faults: readonly Fault[]): ShownFault[] {
    const cells = this.cellsOf(faults)
    return faults.map(fault => {
      const stands = cells(fault)
      return {
        ...fault,
        child: stands[this.childColumn] ?? '',
        cells: fault.rule.fields.flatMap(column => {
          const cell = stands[column]
          return cell === undefined ? [] : [{ column, cell }]
        }),
      }
    })
  }

  private ofChildren(): ReadonlyMap<string, Fault[]> | undefined {
    if (this.checked.faults.count > MOST) return undefined
    this.children ??= this.groupedByChild()
    return this.children
  }

  private groupedByChild(): ReadonlyMap<string, Fault[]> {
    const faults = [...this.checked.faults].filter(({ row }) => row !== null)
    const cells = this.cellsOf(faults)
    const groups = new Map<string, Fault[]>()
    for (const fault of faults) {
      const child = cells(fault)[this.childColumn] ?? ''
      const group = groups.get(child)
      if (group) group.push(fault)
      else groups.set(child, [fault])
    }
    return groups
  }

  /** What stands in the rows of faults, looked up a table at a time. */
  private cellsOf(faults: readonly Fault[]): (fault: Fault) => Readonly<Record<string, string>> {
    const places = new Map<string, Set<number>>()
    for (const { table, row } of faults) {
      if (table === null || row === null) continue
      const rows = places.get(table) ?? new Set()
      places.set(table, rows.add(row))
    }
    const found = new Map([...places].map(([table, rows]) => [table, this.checked.cells(table, rows)]))
    return ({ table, row }) => found.get(table ?? '')?.get(row ?? -1) ?? {}
  }
}
