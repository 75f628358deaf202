import type { RecordKind, Row } from '../records/index.ts'
import type { Entry, SearchField } from './fields.ts'

/** What a record says that people are found by; what is null or empty is left out. */
export type Says = Partial<Readonly<Record<SearchField, string | null | readonly (string | null)[]>>>

/** A kind of record by which people are found, and what of it they are found by. */
export type Searchable = {
  of: RecordKind
  // A method, so that one over its own kind fits where any is asked for.
  says(row: Row<RecordKind>): Says
}

/** Declares by what of a kind of record its people are found. A day of birth is written as Entry says. */
export const searchable = <K extends RecordKind>(of: K, says: (row: Row<K>) => Says): Searchable =>
  ({ of, says }) as Searchable

/** The entries of one record, each field's in the order in which it says them. */
export function entriesOf({ says }: Searchable, row: Row<RecordKind>): Entry[] {
  const entries: Entry[] = []
  const told = says(row)
  for (const field in told) {
    const all = told[field as SearchField]
    for (const value of Array.isArray(all) ? all : [all])
      if (value) entries.push({ field: field as SearchField, value })
  }
  return entries
}
