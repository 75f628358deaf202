import rule8820 from './8820.ts'
import rule8935 from './8935.ts'
import type { AnyRule } from './rule.ts'

/** The errors from 8600 on, in the order of their codes. */
export const FROM_8600: readonly AnyRule[] = [rule8820, rule8935]
