import type { Holding } from '../../checking/index.ts'
import { columnsOf } from '../rules/sheets.ts'
import { TABLE_NAMES, type TableName } from '../rules/tables.ts'

/** A row's cells by column; one that is not there is empty. */
export type Cells = Readonly<Record<string, string | undefined>>

/** The tables as they are held: their columns in the order of a row's cells. */
export const HELD_TABLES: readonly { name: TableName; columns: readonly string[] }[] = TABLE_NAMES.map(
  name => ({ name, columns: columnsOf(name) }),
)

/** The place of each table among them. */
export const PLACE_OF = Object.fromEntries(TABLE_NAMES.map((name, nth) => [name, nth])) as Readonly<
  Record<TableName, number>
>

/** The tables of a census as they are filled: each row with its place in its table. */
export class HeldTables {
  private readonly holding: Holding
  private readonly rows = HELD_TABLES.map(() => 0)

  constructor(holding: Holding) {
    this.holding = holding
    for (const table of HELD_TABLES) holding.begin(table)
  }

  add(name: TableName, child: string, cells: Cells): void {
    const nth = PLACE_OF[name]
    this.holding.add(
      nth,
      this.rows[nth]!++,
      child,
      HELD_TABLES[nth]!.columns.map(column => cells[column] ?? ''),
    )
  }

  /** Adds the row whose cells were written where there was room, up to a place. */
  addWritten(nth: number, lot: number, to: number): void {
    this.holding.addWritten(nth, this.rows[nth]!++, lot, to)
  }
}
