import { literal, type Sql, sql } from '../../core/sql.ts'
import type { Codes } from '../../engines/records/index.ts'

/** A code's words, as SQL: what a column that holds one of the codes says to people. */
export const wordsOf = (column: Sql, codes: Codes): Sql =>
  sql`case ${column} ${
    Object.entries(codes)
      .map(([code, words]) => sql`when ${literal(code)} then ${literal(words)}`)
      .join(' ') as Sql
  } end`
