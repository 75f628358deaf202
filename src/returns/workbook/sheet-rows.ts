import { formatNumber } from '../../core/number.ts'
import { unreadable } from '../reading/unreadable.ts'
import { dayText } from './date-format.ts'
import { partEvents, plain, textReader } from './parts.ts'
import type { Packed, WorkbookLimits } from './zip.ts'

/** A row of a sheet: its number, from 1, and its cells as text, in their columns. */
export type SheetRow = { row: number; cells: string[] }

/** What cells of a workbook refer to. */
export type Referred = {
  texts: readonly string[]
  /** By style: whether it shows a number as a day. */
  isDay: readonly boolean[]
  is1904: boolean
}

const MOST_ROWS = 1_048_576

/** The rows of a sheet that have any cell, in pieces as they are unpacked. Throws UnreadableReturn. */
export async function* sheetRows(
  file: string,
  part: Packed,
  referred: Referred,
  limits: WorkbookLimits,
): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = []
  let now: SheetRow = { row: 0, cells: [] }
  let cell = { column: -1, type: 'n', style: 0 }
  let value = ''
  let isValue = false
  const inline = textReader()

  for await (const _ of partEvents(file, part, {
    open(name, attributes) {
      if (name === 'row') beginRow(attributes.r)
      else if (name === 'c') beginCell(attributes)
      isValue = name === 'v'
      inline.open(name)
    },
    text(text) {
      if (isValue) value += text
      inline.text(text)
    },
    close(name) {
      isValue = false
      inline.close(name)
      if (name === 'c') endCell()
      else if (name === 'row' && now.cells.length > 0) rows.push(now)
    },
  })) {
    if (rows.length === 0) continue
    yield rows
    rows = []
  }

  function beginRow(number: string | undefined): void {
    const row = number === undefined ? now.row + 1 : Number(number)
    if (!(row > now.row && row <= MOST_ROWS))
      throw unreadable(
        file,
        `is damaged: a row in it is numbered ${String(number).slice(0, 20)}, after ${formatNumber(now.row)}.`,
      )
    now = { row, cells: [] }
    cell = { ...cell, column: -1 }
  }

  function beginCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? cell.column + 1 : columnOf(r)
    if (!(column < limits.columns))
      throw unreadable(file, `has more than ${formatNumber(limits.columns)} columns.`)
    cell = { column, type: t ?? 'n', style: Number(s ?? 0) }
    value = ''
    inline.begin()
  }

  function endCell(): void {
    const text = cell.type === 'inlineStr' ? inline.end() : textOf(cell.type, value, cell.style, referred)
    if (text === '') return
    while (now.cells.length < cell.column) now.cells.push('')
    now.cells[cell.column] = text
  }
}

/** Which column 'B12' names, from 0; NaN where it names none. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) return i === 0 ? Number.NaN : column - 1
    column = column * 26 + letter
  }
  return Number.NaN
}

function textOf(type: string, value: string, style: number, { texts, isDay, is1904 }: Referred): string {
  if (value === '') return ''
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return plain(value)
  const number = Number(value)
  if (Number.isNaN(number)) return value
  // As a person sees it: 1234567, not 1.234567E6.
  return (isDay[style] ? dayText(number, is1904) : undefined) ?? String(number)
}
