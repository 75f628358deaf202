import { type CollectionYear, firstYear } from '../../../core/collection-year.ts'
import { changesByYear, rulesAfter, rulesByYear } from '../../checking/index.ts'
import type { AnyRule } from './rule.ts'
import { RULES_2022_23 } from './years/2022-23.ts'
import { RULES_2023_24 } from './years/2023-24.ts'
import { RULES_2024_25 } from './years/2024-25.ts'
import { RULES_2025_26 } from './years/2025-26.ts'
import { DRAFTS_2026_27 } from './years/2026-27.ts'

const CHANGES = changesByYear<AnyRule>({
  '2022-23': RULES_2022_23,
  '2023-24': RULES_2023_24,
  '2024-25': RULES_2024_25,
  '2025-26': RULES_2025_26,
})
const byYear = rulesByYear(CHANGES)

/** The census years whose rules are written, the first first. */
export const RULE_YEARS: readonly CollectionYear[] = [...CHANGES.keys()]

/** The newest of them, and the oldest. */
export const NEWEST = RULE_YEARS.at(-1)!
export const OLDEST = RULE_YEARS[0]!

/** The year whose rules a census is held to: one before the oldest has the oldest’s, one after the newest the newest’s. */
export function ruledAs(year: CollectionYear): CollectionYear {
  if (firstYear(year) < firstYear(OLDEST)) return OLDEST
  return firstYear(year) > firstYear(NEWEST) ? NEWEST : year
}

/** The rules of a census year, in the order of their codes; `drafts` adds those of 2026-27. */
export function rulesIn(year: CollectionYear, { drafts = false } = {}): readonly AnyRule[] {
  const rules = byYear.get(ruledAs(year))!
  return drafts ? rulesAfter(rules, DRAFTS_2026_27) : rules
}

/** Every rule of the newest year. */
export const RULES: readonly AnyRule[] = rulesIn(NEWEST)
