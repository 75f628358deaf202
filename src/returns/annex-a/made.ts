import type { Day } from '../../core/day.ts'
import type { List, ListColumn } from './list.ts'

/** A row of a list as the record gives it: the record that it is, whom it is about, and what is said, by our words. */
export type MadeRow = {
  /** The record's kind, by its table's name, and its id. */
  kind: string
  id: string
  /** Whom it is about; '' for an adopter, who is nobody in the record. */
  person: string
  /** Days as 2023-03-31, choices by their code, numbers in figures; '' where nothing is said. */
  said: Readonly<Record<string, string>>
}

/** A list as the record has it, in the order of the children's numbers. */
export type MadeList = {
  list: List
  rows: MadeRow[]
  /** Whether any area gives it rows. */
  isBuilt: boolean
  /** Headings of which nothing here says anything yet. */
  unsaid: string[]
}

/** The eleven lists as they are on a day. */
export type AnnexA = {
  on: Day
  lists: MadeList[]
  /** The number by which each person in them is known, in the order of the numbers. */
  numbers: ReadonlyMap<string, string>
  withoutNumber: number
}

/** Why a list has no row, where it has none. */
export function whyEmpty({ list, rows, isBuilt }: MadeList): string | undefined {
  if (rows.length > 0) return undefined
  if (list.whenEmpty) return list.whenEmpty
  return isBuilt ? 'Nothing of that time is recorded' : 'Nothing here records it yet'
}

/** A row's cells as the workbook holds them. Numbers are numbers; days are texts, DD/MM/YYYY, as Ofsted asks. */
export const cellsOf = ({ list }: Pick<MadeList, 'list'>, { said }: MadeRow): (string | number)[] =>
  list.columns.map(column => cellOf(column, said[column.says] || (column.unsaid ?? '')))

function cellOf(column: ListColumn, said: string): string | number {
  if (said === '') return ''
  switch (column.holds) {
    case 'day':
      return said.split('-').reverse().join('/')
    case 'count':
      return Number(said)
    case 'choice':
      return column.choice.write(said)
    default:
      return said
  }
}

/** How many rows leave a column empty that Ofsted's guidance wants filled, by heading. */
export function leftEmpty(made: MadeList): { heading: string; rows: number }[] {
  const counts = new Map<string, number>()
  for (const row of made.rows)
    for (const [nth, cell] of cellsOf(made, row).entries()) {
      const { heading, mayBeBlank } = made.list.columns[nth]!
      if (cell === '' && !mayBeBlank) counts.set(heading, (counts.get(heading) ?? 0) + 1)
    }
  return [...counts].map(([heading, rows]) => ({ heading, rows }))
}
