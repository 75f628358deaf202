import type { AnyRule, YearOfRules } from '../../../checking/index.ts'
import rule700 from '../700.ts'
import rule701 from '../701.ts'
import rule702 from '../702.ts'
import rule703 from '../703.ts'
import rule704 from '../704.ts'
import rule705 from '../705.ts'
import rule706 from '../706.ts'
import rule707 from '../707.ts'
import rule708 from '../708.ts'
import rule709 from '../709.ts'
import rule710 from '../710.ts'
import type { Tables } from '../tables.ts'

/** Orders that deprive a child of liberty are asked for. */
export const RULES_2026_27: YearOfRules<AnyRule<Tables>> = {
  added: [rule700, rule701, rule702, rule703, rule704, rule705, rule706, rule707, rule708, rule709, rule710],
}
