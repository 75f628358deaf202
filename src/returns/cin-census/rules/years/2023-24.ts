import type { YearOfRules } from '../../../checking/index.ts'
import rule1530 from '../1530.ts'
import type { AnyRule } from '../rule.ts'

/** Cumberland, and Westmorland and Furness, give pupil numbers. */
export const RULES_2023_24: YearOfRules<AnyRule> = { added: [], changed: [rule1530] }
