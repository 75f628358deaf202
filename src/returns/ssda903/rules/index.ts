import type { CollectionYear } from '../../../core/collection-year.ts'
import { type AnyRule, changesByYear, rulesByYear } from '../../checking/index.ts'
import type { Tables } from './tables.ts'
import { RULES_2022_23 } from './years/2022-23.ts'
import { RULES_2023_24 } from './years/2023-24.ts'
import { RULES_2024_25 } from './years/2024-25.ts'
import { RULES_2025_26 } from './years/2025-26.ts'
import { RULES_2026_27 } from './years/2026-27.ts'

/**
 * What each collection year changed in the rules of the year before, the first year first: docs/how-to/add-a-year-of-rules.md.
 * The newest form of a rule is the file of its code in this folder; in `earlier/` are forms that a later year changed and rules that
 * one removed, named by the last year that asked them.
 */
export const CHANGES = changesByYear<AnyRule<Tables>>({
  '2022-23': RULES_2022_23,
  '2023-24': RULES_2023_24,
  '2024-25': RULES_2024_25,
  '2025-26': RULES_2025_26,
  '2026-27': RULES_2026_27,
})

/** The collection years whose rules are written, the first first. */
export const RULE_YEARS: readonly CollectionYear[] = [...CHANGES.keys()]

/** The newest of them. */
export const NEWEST = RULE_YEARS.at(-1)!

const byYear = rulesByYear(CHANGES)

/** Every rule of a collection year, in the order of their codes. Throws for a year that is not among RULE_YEARS. */
export function rulesOfYear(year: CollectionYear): readonly AnyRule<Tables>[] {
  const rules = byYear.get(year)
  if (!rules) throw new Error(`The rules of ${year} are not written.`)
  return rules
}

/** Every rule of the newest year. */
export const RULES: readonly AnyRule<Tables>[] = rulesOfYear(NEWEST)
