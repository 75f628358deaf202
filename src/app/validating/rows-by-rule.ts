import { formatNumber } from '../../core/number.ts'
import { mendInFull } from '../../returns/checking/index.ts'
import type { Told } from './kind.ts'

/** A rule as a person reads it: by its code, what it says in the DfE's words, and how what it finds is mended. */
export type RuleInWords = Omit<Told, 'fields'>

/** A rule that found something, and in how many rows: none where it is about the whole return. */
export type RuleRows<R> = { rule: R; rows: number }

/** How many rows each rule found, in the order in which they come. */
export function rowsByRule<R extends Pick<Told, 'code'>>(
  faults: Iterable<{ rule: R; row: unknown }>,
): RuleRows<R>[] {
  const counts = new Map<string, RuleRows<R>>()
  for (const { rule, row } of faults) {
    const count = counts.get(rule.code) ?? { rule, rows: 0 }
    if (row !== null) count.rows += 1
    counts.set(rule.code, count)
  }
  return [...counts.values()]
}

/** Each rule that found something, as the DfE says it, and how it is mended. */
export function* rulesInWords(counts: readonly RuleRows<RuleInWords>[]): Generator<string> {
  for (const { rule, rows } of counts)
    yield `${rule.code}  ${countOf(rows)}: ${rule.says}\n    ${mendInFull(rule)}\n`
}

/** '3 rows', '1 row', or 'the whole return' where no row answers for it. */
const countOf = (rows: number): string =>
  rows === 0 ? 'the whole return' : `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`
