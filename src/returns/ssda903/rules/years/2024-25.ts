import type { AnyRule, YearOfRules } from '../../../checking/index.ts'
import rule101 from '../101.ts'
import rule174 from '../174.ts'
import rule221 from '../221.ts'
import rule231 from '../231.ts'
import rule232 from '../232.ts'
import rule371 from '../371.ts'
import rule557 from '../557.ts'
import rule218 from '../earlier/218-to-2024-25.ts'
import rule222 from '../earlier/222-to-2024-25.ts'
import rule503D from '../earlier/503D-to-2024-25.ts'
import ruleSW01aSTG1 from '../SW01aSTG1.ts'
import ruleSW01bSTG1 from '../SW01bSTG1.ts'
import ruleSW07STG2 from '../SW07STG2.ts'
import ruleSW10STG2 from '../SW10STG2.ts'
import ruleSW12STG2 from '../SW12STG2.ts'
import ruleSW13STG1 from '../SW13STG1.ts'
import type { Tables } from '../tables.ts'
import ruleSW15STG2 from '../withdrawn/SW15STG2.ts'
import ruleSW16aSTG2 from '../withdrawn/SW16aSTG2.ts'
import ruleSW16bSTG2 from '../withdrawn/SW16bSTG2.ts'
import ruleSW16cSTG2 from '../withdrawn/SW16cSTG2.ts'

/** Sex became M, F and U, supported accommodation K3, and freeing orders were no longer asked after. */
export const RULES_2024_25: YearOfRules<AnyRule<Tables>> = {
  added: [rule231, rule232, ruleSW01aSTG1, ruleSW01bSTG1],
  changed: [
    rule101,
    rule174,
    rule218,
    rule221,
    rule222,
    rule371,
    rule503D,
    rule557,
    ruleSW07STG2,
    ruleSW10STG2,
    ruleSW12STG2,
    ruleSW13STG1,
  ],
  // K3 for PLACE; M, F and U for SEX.
  recoded: ['146', '393', '607', '612'],
  removed: [
    '217t',
    '230',
    '370',
    '445',
    '451',
    '555',
    '556',
    'SW01STG1',
    'SW03STG1',
    'SW11aSTG2',
    'SW14STG2',
  ],
  withdrawn: [ruleSW15STG2, ruleSW16aSTG2, ruleSW16bSTG2, ruleSW16cSTG2],
}
