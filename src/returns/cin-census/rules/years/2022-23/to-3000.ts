import rule100 from '../../100.ts'
import rule1103 from '../../1103.ts'
import rule1104 from '../../1104.ts'
import rule1105 from '../../1105.ts'
import rule1510 from '../../1510.ts'
import rule1520 from '../../1520.ts'
import rule1540 from '../../1540.ts'
import rule1550 from '../../1550.ts'
import rule2883 from '../../2883.ts'
import rule2884 from '../../2884.ts'
import rule2885 from '../../2885.ts'
import rule2889 from '../../2889.ts'
import rule2990 from '../../2990.ts'
import rule1530 from '../../earlier/1530-to-2022-23.ts'
import type { AnyRule } from '../../rule.ts'

/** The errors up to 2999, in the order of their codes. */
export const TO_3000: readonly AnyRule[] = [
  rule100,
  rule1103,
  rule1104,
  rule1105,
  rule1510,
  rule1520,
  rule1530,
  rule1540,
  rule1550,
  rule2883,
  rule2884,
  rule2885,
  rule2889,
  rule2990,
]
