import type { AnyRule, YearOfRules } from '../../../checking/index.ts'
import type { Tables } from '../tables.ts'
import { FROM_300 } from './2022-23/from-300.ts'
import { LETTERED } from './2022-23/lettered.ts'
import { TO_299 } from './2022-23/to-299.ts'

/** The first year that is written: every rule it had. */
export const RULES_2022_23: YearOfRules<AnyRule<Tables>> = { added: [...TO_299, ...FROM_300, ...LETTERED] }
