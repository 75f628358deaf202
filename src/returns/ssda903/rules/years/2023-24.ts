import type { AnyRule, YearOfRules } from '../../../checking/index.ts'
import rule347 from '../347.ts'
import rule1016 from '../1016.ts'
import rule217t from '../earlier/217t-to-2023-24.ts'
import rule221 from '../earlier/221-to-2023-24.ts'
import rule222 from '../earlier/222-to-2023-24.ts'
import rule230 from '../earlier/230-to-2023-24.ts'
import rule370 from '../earlier/370-to-2023-24.ts'
import rule371 from '../earlier/371-to-2023-24.ts'
import ruleSW01STG1 from '../earlier/SW01STG1-to-2023-24.ts'
import ruleSW03STG1 from '../earlier/SW03STG1-to-2023-24.ts'
import ruleSW07STG2 from '../earlier/SW07STG2-to-2023-24.ts'
import ruleSW10STG2 from '../earlier/SW10STG2-to-2023-24.ts'
import ruleSW11aSTG2 from '../earlier/SW11aSTG2-to-2023-24.ts'
import ruleSW12STG2 from '../earlier/SW12STG2-to-2023-24.ts'
import ruleSW13STG1 from '../earlier/SW13STG1-to-2023-24.ts'
import ruleSW14STG2 from '../earlier/SW14STG2-to-2023-24.ts'
import ruleSW02STG1 from '../SW02STG1.ts'
import ruleSW04STG1 from '../SW04STG1.ts'
import ruleSW05STG1 from '../SW05STG1.ts'
import ruleSW06STG2 from '../SW06STG2.ts'
import ruleSW08STG2 from '../SW08STG2.ts'
import ruleSW09STG2 from '../SW09STG2.ts'
import ruleSW11bSTG2 from '../SW11bSTG2.ts'
import type { Tables } from '../tables.ts'

/** Social workers were asked for, and supported accommodation came under Ofsted on 28 October 2023. */
export const RULES_2023_24: YearOfRules<AnyRule<Tables>> = {
  added: [
    rule217t,
    rule230,
    rule347,
    rule1016,
    ruleSW01STG1,
    ruleSW02STG1,
    ruleSW03STG1,
    ruleSW04STG1,
    ruleSW05STG1,
    ruleSW06STG2,
    ruleSW07STG2,
    ruleSW08STG2,
    ruleSW09STG2,
    ruleSW10STG2,
    ruleSW11aSTG2,
    ruleSW11bSTG2,
    ruleSW12STG2,
    ruleSW13STG1,
    ruleSW14STG2,
  ],
  changed: [rule221, rule222, rule370, rule371],
}
