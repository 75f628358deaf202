import { type CollectionYear, firstYear } from '../../../core/collection-year.ts'
import { CHANGES } from './changes.ts'
import { DRAFTS } from './list-drafts.ts'
import { FROM_3000 } from './list-from-3000.ts'
import { FROM_8600 } from './list-from-8600.ts'
import { QUERIES } from './list-queries.ts'
import { TO_3000 } from './list-to-3000.ts'
import type { AnyRule } from './rule.ts'

/** The newest census year whose rules are written, and the oldest. */
export const NEWEST = '2025-26' as CollectionYear
export const OLDEST = '2022-23' as CollectionYear

/** Every rule of the newest year. */
export const RULES: readonly AnyRule[] = [...TO_3000, ...FROM_3000, ...FROM_8600, ...QUERIES]

/**
 * The rules of a census year, in the order of their codes: worked back from the newest by what each later year changed. A year
 * before the oldest has the oldest’s, one after the newest the newest’s. `drafts` adds those of 2026-27.
 */
export function rulesIn(year: CollectionYear, { drafts = false } = {}): readonly AnyRule[] {
  const rules = new Map(RULES.map(rule => [rule.code, rule]))
  const later = Object.entries(CHANGES).filter(([by]) => firstYear(by as CollectionYear) > firstYear(year))
  for (const [, { added, replaced }] of later.reverse()) {
    for (const code of added) rules.delete(code)
    for (const rule of replaced) rules.set(rule.code, rule)
  }
  return [...rules.values(), ...(drafts ? DRAFTS : [])].sort(
    (a, b) => Number.parseInt(a.code, 10) - Number.parseInt(b.code, 10),
  )
}
