import type { Sql } from '../../core/sql.ts'
import type { RecordKind } from './declare.ts'

/** A view others may join, and the only thing of an area they may import. `rows` uses unqualified names. */
export type Facts = { view: string; about: string; rows: Sql; of: readonly RecordKind[] }
