import type { YearOfRules } from '../../../checking/index.ts'
import type { AnyRule } from '../rule.ts'

/** No rule came, changed or went. */
export const RULES_2025_26: YearOfRules<AnyRule> = { added: [] }
