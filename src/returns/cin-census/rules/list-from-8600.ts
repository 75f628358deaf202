import rule8696 from './8696.ts'
import rule8715 from './8715.ts'
import rule8720 from './8720.ts'
import rule8730 from './8730.ts'
import rule8736 from './8736.ts'
import rule8740 from './8740.ts'
import rule8750 from './8750.ts'
import rule8772 from './8772.ts'
import rule8790 from './8790.ts'
import rule8794 from './8794.ts'
import rule8805 from './8805.ts'
import rule8810 from './8810.ts'
import rule8815 from './8815.ts'
import rule8816 from './8816.ts'
import rule8820 from './8820.ts'
import rule8935 from './8935.ts'
import type { AnyRule } from './rule.ts'

/** The errors from 8600 on, in the order of their codes. */
export const FROM_8600: readonly AnyRule[] = [
  rule8696,
  rule8715,
  rule8720,
  rule8730,
  rule8736,
  rule8740,
  rule8750,
  rule8772,
  rule8790,
  rule8794,
  rule8805,
  rule8810,
  rule8815,
  rule8816,
  rule8820,
  rule8935,
]
