import { idFrom } from '../../engines/records/index.ts'
import { ROW_KEYS } from '../keys.ts'

/** What makes a row this row in any file: its source and table, whom it is about, the row it sits under, and its key's cells. */
type RowPlace = {
  kind: string
  tab: string
  person: string
  /** The record id of the row it sits under; '' for none. */
  under: string
  year: string | null
  cells: Readonly<Record<string, string>>
}

/** The same in words; undefined of a table that no area reads. */
export function rowWords({ kind, tab, person, under, year, cells }: RowPlace): string | undefined {
  const key = ROW_KEYS[kind]?.[tab]
  if (!key) return undefined
  const words = [kind, tab, person, under, key.yearly ? (year ?? '') : '']
  return [...words, ...key.columns.map(column => cells[column] ?? '')].join('\u0001')
}

/** The record id of the nth row with these words. */
export const idOfRow = (words: string, nth: number): string => idFrom('row', words, nth)
