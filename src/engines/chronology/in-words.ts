import { literal, type Sql } from '../../core/sql.ts'
import type { Codes } from '../records/index.ts'

/** A code column in its set's words. */
export const inWords = (column: Sql, set: Codes): Sql =>
  `(case ${column} ${Object.entries(set)
    .map(([code, label]) => `when ${literal(code)} then ${literal(label)}`)
    .join(' ')} end)` as Sql
