import rule100 from './100.ts'
import rule1103 from './1103.ts'
import rule1510 from './1510.ts'
import rule1520 from './1520.ts'
import rule1530 from './1530.ts'
import rule2883 from './2883.ts'
import type { AnyRule } from './rule.ts'

/** The errors up to 2999, in the order of their codes. */
export const TO_3000: readonly AnyRule[] = [rule100, rule1103, rule1510, rule1520, rule1530, rule2883]
