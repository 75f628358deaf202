import type { AnyRule, YearOfRules } from '../../../checking/index.ts'
import rule178 from '../178.ts'
import rule213 from '../213.ts'
import rule218 from '../218.ts'
import rule222 from '../222.ts'
import rule226 from '../226.ts'
import rule233 from '../233.ts'
import rule234 from '../234.ts'
import rule348 from '../348.ts'
import rule383 from '../383.ts'
import rule444 from '../444.ts'
import rule454 from '../454.ts'
import rule503D from '../503D.ts'
import rule526 from '../526.ts'
import ruleSW17STG2 from '../SW17STG2.ts'
import type { Tables } from '../tables.ts'

/** Z11 to Z14 took the place of Z1, other placements. */
export const RULES_2025_26: YearOfRules<AnyRule<Tables>> = {
  added: [rule233, rule234, rule348, rule444, rule454, ruleSW17STG2],
  changed: [rule178, rule213, rule218, rule222, rule226, rule383, rule503D, rule526],
  // Z11 to Z14 for PLACE.
  recoded: ['146'],
}
