import rule4000 from '../../4000.ts'
import rule4001 from '../../4001.ts'
import rule4003 from '../../4003.ts'
import rule4004 from '../../4004.ts'
import rule4008 from '../../4008.ts'
import rule4010 from '../../4010.ts'
import rule4011 from '../../4011.ts'
import rule4013 from '../../4013.ts'
import rule4014 from '../../4014.ts'
import rule4015 from '../../4015.ts'
import rule4016 from '../../4016.ts'
import rule4017 from '../../4017.ts'
import rule4220 from '../../4220.ts'
import rule8500 from '../../8500.ts'
import rule8510 from '../../8510.ts'
import rule8520 from '../../8520.ts'
import rule8540 from '../../8540.ts'
import rule8565 from '../../8565.ts'
import rule8568 from '../../8568.ts'
import rule8590 from '../../8590.ts'
import rule4180 from '../../earlier/4180-to-2023-24.ts'
import type { AnyRule } from '../../rule.ts'

/** The errors from 3000 to 8599, in the order of their codes. */
export const FROM_3000: readonly AnyRule[] = [
  rule4000,
  rule4001,
  rule4003,
  rule4004,
  rule4008,
  rule4010,
  rule4011,
  rule4013,
  rule4014,
  rule4015,
  rule4016,
  rule4017,
  rule4180,
  rule4220,
  rule8500,
  rule8510,
  rule8520,
  rule8540,
  rule8565,
  rule8568,
  rule8590,
]
