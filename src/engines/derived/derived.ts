import type { RecordKind, Row } from '../records/index.ts'

/** A record that follows from others: its id, and the values of its kind's fields. */
export type Follows<K extends RecordKind = RecordKind> = {
  id: string
  values: Omit<Row<K>, 'id' | 'subject' | 'knownAt' | 'recordedBy' | 'recordedAt' | 'sourceId'>
}

/** The records of one subject by the names a derivation gives them, each list sorted by id. It may be given again. */
export type Read<R extends Record<string, RecordKind>> = { readonly [K in keyof R]: readonly Row<R[K]>[] }

/** See Derived.rarely: the name under which its records are read, and which of them matter. */
export type Rarely = { name: string; kind: RecordKind; matters(row: Row<RecordKind>): boolean }

/**
 * Records that follow wholly from other records of the same subject, and are kept because deriving them at each
 * asking costs more. They have versions like any record, from when what they follow from was known, so that SQL
 * reads the same answer now and as known; making them all again changes nothing.
 */
export type Derived<
  R extends Record<string, RecordKind> = Record<string, RecordKind>,
  K extends RecordKind = RecordKind,
> = {
  /** The kind they are kept as. Several derivations may share one; their ids must then never meet. */
  into: K
  reads: R
  /** Of what it reads, that without which nothing follows: most subjects have none of it, and are not asked. */
  needs?: string
  /**
   * A kind that it reads as well, of those few subjects of whom a record of it says something that matters: all others are
   * derived as if it were not read, and it costs them nothing.
   */
  rarely?: Rarely
  /** Who is said to have recorded them: the engine's word, as no person did. */
  by: string
  // A method, so that a derivation over its own kinds fits where any is asked for.
  from(records: Read<R>, subject: string): Follows<K>[]
}

/** Every kind that a derivation reads of anybody. */
export const kindsRead = ({ reads, rarely }: Derived): RecordKind[] => [
  ...Object.values(reads),
  ...(rarely ? [rarely.kind] : []),
]

/** Declares a derivation; see Derived. Ids must be the same each time for the same records. */
export const derived = <R extends Record<string, RecordKind>, K extends RecordKind>(
  into: K,
  parts: Omit<Derived<R, K>, 'into' | 'by'> & { by?: string },
): Derived<R, K> => ({ by: 'derived', ...parts, into })
