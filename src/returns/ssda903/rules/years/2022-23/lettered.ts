import type { AnyRule } from '../../../../checking/index.ts'
import ruleEPI from '../../EPI.ts'
import ruleINT01 from '../../INT01.ts'
import ruleINT02 from '../../INT02.ts'
import ruleINT03 from '../../INT03.ts'
import ruleINT04 from '../../INT04.ts'
import ruleINT05 from '../../INT05.ts'
import ruleINT06 from '../../INT06.ts'
import ruleINT07 from '../../INT07.ts'
import ruleINT08 from '../../INT08.ts'
import ruleINT09 from '../../INT09.ts'
import ruleINT11 from '../../INT11.ts'
import ruleINT12 from '../../INT12.ts'
import ruleINT13 from '../../INT13.ts'
import ruleINT14 from '../../INT14.ts'
import ruleINT15 from '../../INT15.ts'
import ruleINT16 from '../../INT16.ts'
import ruleINT17 from '../../INT17.ts'
import ruleINT18 from '../../INT18.ts'
import ruleINT21 from '../../INT21.ts'
import ruleINT31 from '../../INT31.ts'
import ruleINT32 from '../../INT32.ts'
import ruleINT33 from '../../INT33.ts'
import ruleINT34 from '../../INT34.ts'
import ruleINT35 from '../../INT35.ts'
import ruleINT36 from '../../INT36.ts'
import ruleNoE from '../../NoE.ts'
import type { Tables } from '../../tables.ts'

/** The rules of 2022-23 whose codes begin with letters, in their order. */
export const LETTERED: readonly AnyRule<Tables>[] = [
  ruleEPI,
  ruleINT01,
  ruleINT02,
  ruleINT03,
  ruleINT04,
  ruleINT05,
  ruleINT06,
  ruleINT07,
  ruleINT08,
  ruleINT09,
  ruleINT11,
  ruleINT12,
  ruleINT13,
  ruleINT14,
  ruleINT15,
  ruleINT16,
  ruleINT17,
  ruleINT18,
  ruleINT21,
  ruleINT31,
  ruleINT32,
  ruleINT33,
  ruleINT34,
  ruleINT35,
  ruleINT36,
  ruleNoE,
]
