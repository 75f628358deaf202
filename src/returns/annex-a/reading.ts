import type { Day } from '../../core/day.ts'
import {
  idFrom,
  type LoadedRow,
  type Made,
  type Reading,
  type RecordKind,
} from '../../engines/records/index.ts'
import { typeCell } from '../reading/type-cell.ts'
import type { ListColumn } from './list.ts'
import { LISTS } from './lists/index.ts'

/** What a row of a list says, by our words: null where its cell is empty or cannot be read. */
export type Said = {
  day(word: string): Day | null
  /** The code behind a choice. */
  code(word: string): string | null
  count(word: string): number | null
  text(word: string): string | null
}

/** Reads one list into records of an area. Cells that are no choice of their list are doubts of the first record made. */
export const annexReading = (
  number: number,
  gives: readonly RecordKind[],
  make: (said: Said, row: LoadedRow) => Made[],
): Reading => {
  const { table, columns } = LISTS[number - 1]!
  return {
    source: 'annex-a',
    table,
    gives,
    make(row) {
      const doubts: Made['doubts'] = []
      const made = make(saidIn(row.cells, columns, doubts), row)
      made[0]?.doubts.push(...doubts)
      return made
    },
  }
}

/** What another list of the same load says of the same child. */
export function saidInList(number: number, row: LoadedRow): Said[] {
  const { table, columns } = LISTS[number - 1]!
  return row.siblings(table).map(cells => saidIn(cells, columns, []))
}

function saidIn(
  cells: Readonly<Record<string, string>>,
  columns: readonly ListColumn[],
  doubts: Made['doubts'],
): Said {
  const find = (word: string) => {
    const column = columns.find(({ says }) => says === word)
    if (!column) throw new Error(`no column says ${word}`)
    return { column, cell: (cells[column.heading] ?? '').trim() }
  }
  const typed = (word: string, type: 'date' | 'integer'): number | null => {
    const { column, cell } = find(word)
    const read = typeCell(
      type === 'date' ? { name: column.heading, type, form: 'either' } : { name: column.heading, type },
      cell,
    )
    if (!('doubt' in read)) return (read.value as number | undefined) ?? null
    doubts.push({ column: column.heading, message: read.doubt })
    return null
  }
  return {
    day: word => typed(word, 'date') as Day | null,
    count: word => typed(word, 'integer'),
    text: word => find(word).cell || null,
    code(word) {
      const { column, cell } = find(word)
      if (cell === '' || column.holds !== 'choice') return null
      const code = column.choice.read(cell)
      if (code === undefined)
        doubts.push({
          column: column.heading,
          message: `${column.heading}: “${cell}” is not one of its choices`,
        })
      return code ?? null
    },
  }
}

/** A record that a list gives, with an id that the child and these words always give: two lists may tell of one record. */
export const madeOf = (
  kind: RecordKind,
  row: LoadedRow,
  words: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
): Made => ({
  kind,
  id: kind.single ? row.person : idFrom('annex-a', kind.table, row.person, ...words),
  person: row.person,
  values,
  doubts: [],
})

/** The id of such a record, for others that refer to it. */
export const idOfMade = (kind: RecordKind, row: LoadedRow, ...words: (string | number)[]): string =>
  idFrom('annex-a', kind.table, row.person, ...words)
