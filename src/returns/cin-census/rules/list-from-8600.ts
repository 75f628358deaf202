import rule8600 from './8600.ts'
import rule8606 from './8606.ts'
import rule8608 from './8608.ts'
import rule8610 from './8610.ts'
import rule8614 from './8614.ts'
import rule8615 from './8615.ts'
import rule8620 from './8620.ts'
import rule8630 from './8630.ts'
import rule8640 from './8640.ts'
import rule8650 from './8650.ts'
import rule8820 from './8820.ts'
import rule8935 from './8935.ts'
import type { AnyRule } from './rule.ts'

/** The errors from 8600 on, in the order of their codes. */
export const FROM_8600: readonly AnyRule[] = [
  rule8600,
  rule8606,
  rule8608,
  rule8610,
  rule8614,
  rule8615,
  rule8620,
  rule8630,
  rule8640,
  rule8650,
  rule8820,
  rule8935,
]
