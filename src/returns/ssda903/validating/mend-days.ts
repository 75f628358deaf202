import { formatNumber } from '../../../core/number.ts'
import type { Heading } from '../../reading/csv-table.ts'
import { mendedDay } from '../../reading/excel-day.ts'
import type { Problem } from '../../reading/source-row.ts'

/**
 * Mends days of one file as they are read that a spreadsheet or a database wrote in its own way, so that rules find what is wrong
 * with the children and not with the spreadsheet; what was mended is then said, as the collection would not take it.
 */
export class DayMending {
  private readonly places: readonly number[]
  private readonly isDay: Uint8Array
  private readonly names: readonly string[]
  private readonly counts = new Map<string, number>()
  private example = ''

  constructor({ table, names }: Heading) {
    const days = new Set(table.columns.flatMap(({ name, type }) => (type === 'date' ? [name] : [])))
    this.names = names
    this.places = names.flatMap((name, nth) => (days.has(name) ? [nth] : []))
    this.isDay = Uint8Array.from(names, name => (days.has(name) ? 1 : 0))
  }

  /** Whether a cell in this column, plain bytes, may hold a day to mend: most are empty or hold one as it should be. */
  mayMend(column: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (this.isDay[column] === 0 || from === to) return false
    if (to - from !== 10) return true
    const isSlashed = bytes[from + 2] === SLASH
    const isIso = bytes[from + 4] === DASH && bytes[from + 7] === DASH
    return !isSlashed && !isIso
  }

  /** The cells of a row with its days mended; the same cells where there is nothing to mend. */
  mended(cells: readonly string[]): readonly string[] {
    let made: string[] | undefined
    for (const place of this.places) {
      const cell = cells[place]
      // Millions of cells are empty or hold a day as it should be.
      if (cell === undefined || cell === '' || (cell.length === 10 && cell.charCodeAt(2) === SLASH)) continue
      const day = mendedDay(cell.trim())
      if (day === undefined) continue
      made ??= [...cells]
      made[place] = day
      const name = this.names[place]!
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
      if (this.example === '') this.example = cell.trim()
    }
    return made ?? cells
  }

  /** Says what was mended, if anything. */
  end(file: string, report: (problem: Problem) => void): void {
    if (this.counts.size === 0) return
    const columns = [...this.counts].map(([name, count]) => `${name} (${formatNumber(count)})`)
    report({
      file,
      message: `${file} has days as a spreadsheet keeps them, such as “${this.example}”, in ${columns.join(', ')}: they were read as days, but the collection takes only days such as 31/03/2027.`,
      severity: 'doubt',
    })
  }
}

const SLASH = 47
const DASH = 45
