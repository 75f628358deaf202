import type { Rule } from '../../checking/index.ts'
import rule101 from './101.ts'
import rule102 from './102.ts'
import rule103 from './103.ts'
import rule104 from './104.ts'
import rule105 from './105.ts'
import rule112 from './112.ts'
import rule113 from './113.ts'
import rule114 from './114.ts'
import rule115 from './115.ts'
import rule116 from './116.ts'
import rule117 from './117.ts'
import rule118 from './118.ts'
import rule119 from './119.ts'
import rule120 from './120.ts'
import rule131 from './131.ts'
import rule132 from './132.ts'
import rule133 from './133.ts'
import rule141 from './141.ts'
import rule143 from './143.ts'
import rule144 from './144.ts'
import rule145 from './145.ts'
import rule146 from './146.ts'
import rule147 from './147.ts'
import rule148 from './148.ts'
import rule149 from './149.ts'
import rule151 from './151.ts'
import rule158 from './158.ts'
import rule159 from './159.ts'
import rule164 from './164.ts'
import rule166 from './166.ts'
import rule167 from './167.ts'
import rule168 from './168.ts'
import rule171 from './171.ts'
import rule174 from './174.ts'
import rule175 from './175.ts'
import rule176 from './176.ts'
import rule177 from './177.ts'
import rule178 from './178.ts'
import rule184 from './184.ts'
import rule192 from './192.ts'
import rule193 from './193.ts'
import rule196 from './196.ts'
import rule197a from './197a.ts'
import rule199 from './199.ts'
import rule202 from './202.ts'
import rule203 from './203.ts'
import rule204 from './204.ts'
import rule205A from './205A.ts'
import rule205B from './205B.ts'
import rule205C from './205C.ts'
import rule205D from './205D.ts'
import rule207 from './207.ts'
import rule208 from './208.ts'
import rule210 from './210.ts'
import rule232 from './232.ts'
import rule234 from './234.ts'
import rule301 from './301.ts'
import rule302 from './302.ts'
import rule303 from './303.ts'
import rule331 from './331.ts'
import rule333 from './333.ts'
import rule334 from './334.ts'
import rule335 from './335.ts'
import rule348 from './348.ts'
import rule352 from './352.ts'
import rule358 from './358.ts'
import rule359 from './359.ts'
import rule371 from './371.ts'
import rule372 from './372.ts'
import rule373 from './373.ts'
import rule374 from './374.ts'
import rule375 from './375.ts'
import rule376 from './376.ts'
import rule379 from './379.ts'
import rule386 from './386.ts'
import rule387 from './387.ts'
import rule389 from './389.ts'
import rule392a from './392a.ts'
import rule392b from './392b.ts'
import rule393 from './393.ts'
import rule399 from './399.ts'
import rule406 from './406.ts'
import rule407 from './407.ts'
import rule442 from './442.ts'
import rule452 from './452.ts'
import rule453 from './453.ts'
import rule460 from './460.ts'
import rule502 from './502.ts'
import rule503A from './503A.ts'
import rule503B from './503B.ts'
import rule503C from './503C.ts'
import rule503D from './503D.ts'
import rule503E from './503E.ts'
import rule503F from './503F.ts'
import rule503G from './503G.ts'
import rule503H from './503H.ts'
import rule503J from './503J.ts'
import rule521 from './521.ts'
import rule523 from './523.ts'
import rule525 from './525.ts'
import rule551 from './551.ts'
import rule552 from './552.ts'
import rule553 from './553.ts'
import rule554 from './554.ts'
import rule557 from './557.ts'
import rule558 from './558.ts'
import rule559 from './559.ts'
import rule560 from './560.ts'
import rule561 from './561.ts'
import rule562 from './562.ts'
import rule575 from './575.ts'
import rule576 from './576.ts'
import rule577 from './577.ts'
import rule578 from './578.ts'
import rule580 from './580.ts'
import rule581 from './581.ts'
import rule582 from './582.ts'
import rule584 from './584.ts'
import rule586 from './586.ts'
import rule601 from './601.ts'
import rule602 from './602.ts'
import rule607 from './607.ts'
import rule611 from './611.ts'
import rule624 from './624.ts'
import rule625 from './625.ts'
import rule626 from './626.ts'
import rule630 from './630.ts'
import rule631 from './631.ts'
import rule632 from './632.ts'
import rule634 from './634.ts'
import rule700 from './700.ts'
import rule701 from './701.ts'
import rule702 from './702.ts'
import rule703 from './703.ts'
import rule704 from './704.ts'
import rule706 from './706.ts'
import rule708 from './708.ts'
import rule1000 from './1000.ts'
import rule1001 from './1001.ts'
import rule1002 from './1002.ts'
import rule1003 from './1003.ts'
import rule1004 from './1004.ts'
import rule1005 from './1005.ts'
import rule1006 from './1006.ts'
import rule1009 from './1009.ts'
import rule1010 from './1010.ts'
import ruleINT01 from './INT01.ts'
import ruleINT02 from './INT02.ts'
import ruleINT03 from './INT03.ts'
import ruleINT04 from './INT04.ts'
import ruleINT05 from './INT05.ts'
import ruleINT06 from './INT06.ts'
import ruleINT07 from './INT07.ts'
import ruleINT08 from './INT08.ts'
import ruleINT09 from './INT09.ts'
import ruleINT11 from './INT11.ts'
import ruleINT12 from './INT12.ts'
import ruleINT13 from './INT13.ts'
import ruleINT14 from './INT14.ts'
import ruleINT15 from './INT15.ts'
import ruleINT16 from './INT16.ts'
import ruleINT17 from './INT17.ts'
import ruleINT18 from './INT18.ts'
import ruleINT21 from './INT21.ts'
import ruleINT31 from './INT31.ts'
import ruleINT32 from './INT32.ts'
import ruleINT33 from './INT33.ts'
import ruleINT34 from './INT34.ts'
import ruleINT35 from './INT35.ts'
import ruleINT36 from './INT36.ts'
import ruleNoE from './NoE.ts'
import ruleSW02STG1 from './SW02STG1.ts'
import ruleSW04STG1 from './SW04STG1.ts'
import ruleSW05STG1 from './SW05STG1.ts'
import ruleSW13STG1 from './SW13STG1.ts'
import type { Tables } from './tables.ts'

/** Every rule that is written so far, in the order of their codes. */
export const RULES: readonly Rule<Tables, never>[] = [
  rule101,
  rule102,
  rule103,
  rule104,
  rule105,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule131,
  rule132,
  rule133,
  rule141,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule151,
  rule158,
  rule159,
  rule164,
  rule166,
  rule167,
  rule168,
  rule171,
  rule174,
  rule175,
  rule176,
  rule177,
  rule178,
  rule184,
  rule192,
  rule193,
  rule196,
  rule197a,
  rule199,
  rule202,
  rule203,
  rule204,
  rule205A,
  rule205B,
  rule205C,
  rule205D,
  rule207,
  rule208,
  rule210,
  rule232,
  rule234,
  rule301,
  rule302,
  rule303,
  rule331,
  rule333,
  rule334,
  rule335,
  rule348,
  rule352,
  rule358,
  rule359,
  rule371,
  rule372,
  rule373,
  rule374,
  rule375,
  rule376,
  rule379,
  rule386,
  rule387,
  rule389,
  rule392a,
  rule392b,
  rule393,
  rule399,
  rule406,
  rule407,
  rule442,
  rule452,
  rule453,
  rule460,
  rule502,
  rule503A,
  rule503B,
  rule503C,
  rule503D,
  rule503E,
  rule503F,
  rule503G,
  rule503H,
  rule503J,
  rule521,
  rule523,
  rule525,
  rule551,
  rule552,
  rule553,
  rule554,
  rule557,
  rule558,
  rule559,
  rule560,
  rule561,
  rule562,
  rule575,
  rule576,
  rule577,
  rule578,
  rule580,
  rule581,
  rule582,
  rule584,
  rule586,
  rule601,
  rule602,
  rule607,
  rule611,
  rule624,
  rule625,
  rule626,
  rule630,
  rule631,
  rule632,
  rule634,
  rule700,
  rule701,
  rule702,
  rule703,
  rule704,
  rule706,
  rule708,
  rule1000,
  rule1001,
  rule1002,
  rule1003,
  rule1004,
  rule1005,
  rule1006,
  rule1009,
  rule1010,
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
  ruleSW02STG1,
  ruleSW04STG1,
  ruleSW05STG1,
  ruleSW13STG1,
] as never
