import type { YearOfRules } from '../../../checking/index.ts'
import type { AnyRule } from '../rule.ts'
import { FROM_3000 } from './2022-23/from-3000.ts'
import { FROM_8600 } from './2022-23/from-8600.ts'
import { QUERIES } from './2022-23/queries.ts'
import { TO_3000 } from './2022-23/to-3000.ts'

/** The first year that is written: every rule it had. */
export const RULES_2022_23: YearOfRules<AnyRule> = {
  added: [...TO_3000, ...FROM_3000, ...FROM_8600, ...QUERIES],
}
