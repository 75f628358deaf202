import rule4000 from './4000.ts'
import rule4001 from './4001.ts'
import rule4180 from './4180.ts'
import rule8540 from './8540.ts'
import rule8565 from './8565.ts'
import type { AnyRule } from './rule.ts'

/** The errors from 3000 to 8599, in the order of their codes. */
export const FROM_3000: readonly AnyRule[] = [rule4000, rule4001, rule4180, rule8540, rule8565]
