/** One row that is held: its table's number, its place in the file's table, from 0, and its cells. */
export type HeldRow = { table: number; at: number; cells: readonly string[] }

/** A table that is held: its name as rules know it, and its columns in the order of the cells. */
export type HeldTable = { name: string; columns: readonly string[] }

// No cell holds it: reading refuses control characters.
const BETWEEN = '\u001F'
/** Tables are few: a row's place and its table's number are one number. */
const TABLES = 32

/**
 * The rows of a return, by child, as little as they can be held in: a row is its cells as one text until rules look at its
 * child. A return of a hundred thousand children with two years' rows is two million rows.
 */
export class Held {
  readonly tables: HeldTable[] = []
  private readonly texts: string[] = []
  private readonly places: number[] = []
  private readonly ofChild = new Map<string, number[]>()

  /** Says a table whose rows come next; gives its number. */
  begin(table: HeldTable): number {
    return this.tables.push(table) - 1
  }

  /** Holds one row. `child` is '' where the row does not say whom it is about. */
  add(table: number, at: number, child: string, cells: readonly string[]): void {
    const nth = this.texts.push(cells.join(BETWEEN)) - 1
    this.places.push(at * TABLES + table)
    const rows = this.ofChild.get(child)
    if (rows) rows.push(nth)
    else this.ofChild.set(child, [nth])
  }

  /** How many rows there are. */
  get rows(): number {
    return this.texts.length
  }

  /** Every child, by the id in the file. */
  children(): IterableIterator<string> {
    return this.ofChild.keys()
  }

  /** The rows of so many children at a time, each table's in the order of its file. */
  *some(children: number): Generator<HeldRow[]> {
    let rows: number[] = []
    let met = 0
    for (const own of this.ofChild.values()) {
      for (const nth of own) rows.push(nth)
      met += 1
      if (met < children) continue
      yield this.inOrder(rows)
      rows = []
      met = 0
    }
    if (rows.length > 0) yield this.inOrder(rows)
  }

  private inOrder(rows: number[]): HeldRow[] {
    return rows
      .sort((a, b) => a - b)
      .map(nth => {
        const place = this.places[nth]!
        return {
          table: place % TABLES,
          at: Math.floor(place / TABLES),
          cells: this.texts[nth]!.split(BETWEEN),
        }
      })
  }
}
