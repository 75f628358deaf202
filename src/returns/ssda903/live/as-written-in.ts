import { type CollectionYear, firstYear } from '../../../core/collection-year.ts'

// From 2024-25 the return writes sex in letters, and in numbers before; a record keeps what it came with.
const SEX_IN_LETTERS = 2024
const LETTERS: Readonly<Record<string, string>> = { 1: 'M', 2: 'F' }
const NUMBERS: Readonly<Record<string, string>> = { M: '1', F: '2' }

/** What a record holds, as the return of a year writes it. A code that the year has no other word for stays as it is. */
export function asWrittenIn(year: CollectionYear, column: string, cell: string): string {
  if (column !== 'SEX') return cell
  const words = firstYear(year) >= SEX_IN_LETTERS ? LETTERS : NUMBERS
  return words[cell] ?? cell
}
