import type { AnyRule } from '../../checking/index.ts'
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
import rule134 from './134.ts'
import rule141 from './141.ts'
import rule142 from './142.ts'
import rule143 from './143.ts'
import rule144 from './144.ts'
import rule145 from './145.ts'
import rule146 from './146.ts'
import rule147 from './147.ts'
import rule148 from './148.ts'
import rule149 from './149.ts'
import rule151 from './151.ts'
import rule153 from './153.ts'
import rule157 from './157.ts'
import rule158 from './158.ts'
import rule159 from './159.ts'
import rule164 from './164.ts'
import rule165 from './165.ts'
import rule166 from './166.ts'
import rule167 from './167.ts'
import rule168 from './168.ts'
import rule169 from './169.ts'
import rule171 from './171.ts'
import rule174 from './174.ts'
import rule175 from './175.ts'
import rule176 from './176.ts'
import rule177 from './177.ts'
import rule178 from './178.ts'
import rule179 from './179.ts'
import rule180 from './180.ts'
import rule181 from './181.ts'
import rule182 from './182.ts'
import rule184 from './184.ts'
import rule185 from './185.ts'
import rule186 from './186.ts'
import rule187 from './187.ts'
import rule188 from './188.ts'
import rule189 from './189.ts'
import rule190 from './190.ts'
import rule191 from './191.ts'
import rule192 from './192.ts'
import rule193 from './193.ts'
import rule196 from './196.ts'
import rule197a from './197a.ts'
import rule197B from './197B.ts'
import rule198 from './198.ts'
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
import rule209 from './209.ts'
import rule210 from './210.ts'
import rule213 from './213.ts'
import rule214 from './214.ts'
import rule215 from './215.ts'
import rule217 from './217.ts'
import rule218 from './218.ts'
import rule219 from './219.ts'
import rule221 from './221.ts'
import rule222 from './222.ts'
import rule224 from './224.ts'
import rule225 from './225.ts'
import rule226 from './226.ts'
import rule227 from './227.ts'
import rule228 from './228.ts'
import rule229 from './229.ts'
import rule231 from './231.ts'
import rule232 from './232.ts'
import rule233 from './233.ts'
import rule234 from './234.ts'
import rule301 from './301.ts'
import rule302 from './302.ts'
import rule303 from './303.ts'
import rule304 from './304.ts'
import rule331 from './331.ts'
import rule333 from './333.ts'
import rule334 from './334.ts'
import rule335 from './335.ts'
import rule336 from './336.ts'
import rule344 from './344.ts'
import rule345 from './345.ts'
import rule347 from './347.ts'
import rule348 from './348.ts'
import rule351 from './351.ts'
import rule352 from './352.ts'
import rule353 from './353.ts'
import rule354 from './354.ts'
import rule355 from './355.ts'
import rule356 from './356.ts'
import rule357 from './357.ts'
import rule358 from './358.ts'
import rule359 from './359.ts'
import rule361 from './361.ts'
import rule362 from './362.ts'
import rule363 from './363.ts'
import rule364 from './364.ts'
import rule365 from './365.ts'
import rule366 from './366.ts'
import rule367 from './367.ts'
import rule371 from './371.ts'
import rule372 from './372.ts'
import rule373 from './373.ts'
import rule374 from './374.ts'
import rule375 from './375.ts'
import rule376 from './376.ts'
import rule377 from './377.ts'
import rule378 from './378.ts'
import rule379 from './379.ts'
import rule380 from './380.ts'
import rule381 from './381.ts'
import rule382 from './382.ts'
import rule383 from './383.ts'
import rule384 from './384.ts'
import rule385 from './385.ts'
import rule386 from './386.ts'
import rule387 from './387.ts'
import rule388 from './388.ts'
import rule389 from './389.ts'
import rule390 from './390.ts'
import rule391 from './391.ts'
import rule392a from './392a.ts'
import rule392b from './392b.ts'
import rule392c from './392c.ts'
import rule392d from './392d.ts'
import rule393 from './393.ts'
import rule398 from './398.ts'
import rule399 from './399.ts'
import rule406 from './406.ts'
import rule407 from './407.ts'
import rule408 from './408.ts'
import rule411 from './411.ts'
import rule420 from './420.ts'
import rule426 from './426.ts'
import rule431 from './431.ts'
import rule432 from './432.ts'
import rule433 from './433.ts'
import rule434 from './434.ts'
import rule435 from './435.ts'
import rule436 from './436.ts'
import rule437 from './437.ts'
import rule440 from './440.ts'
import rule441 from './441.ts'
import rule442 from './442.ts'
import rule444 from './444.ts'
import rule446 from './446.ts'
import rule452 from './452.ts'
import rule453 from './453.ts'
import rule454 from './454.ts'
import rule460 from './460.ts'
import rule501 from './501.ts'
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
import rule504 from './504.ts'
import rule511 from './511.ts'
import rule514 from './514.ts'
import rule516 from './516.ts'
import rule517 from './517.ts'
import rule518 from './518.ts'
import rule519 from './519.ts'
import rule520 from './520.ts'
import rule521 from './521.ts'
import rule522 from './522.ts'
import rule523 from './523.ts'
import rule524 from './524.ts'
import rule525 from './525.ts'
import rule526 from './526.ts'
import rule527 from './527.ts'
import rule528 from './528.ts'
import rule529 from './529.ts'
import rule530 from './530.ts'
import rule531 from './531.ts'
import rule542 from './542.ts'
import rule543 from './543.ts'
import rule544 from './544.ts'
import rule545 from './545.ts'
import rule546 from './546.ts'
import rule547 from './547.ts'
import rule550 from './550.ts'
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
import rule563 from './563.ts'
import rule564 from './564.ts'
import rule565 from './565.ts'
import rule566 from './566.ts'
import rule567 from './567.ts'
import rule570 from './570.ts'
import rule571 from './571.ts'
import rule574 from './574.ts'
import rule575 from './575.ts'
import rule576 from './576.ts'
import rule577 from './577.ts'
import rule578 from './578.ts'
import rule579 from './579.ts'
import rule580 from './580.ts'
import rule581 from './581.ts'
import rule582 from './582.ts'
import rule583 from './583.ts'
import rule584 from './584.ts'
import rule586 from './586.ts'
import rule601 from './601.ts'
import rule602 from './602.ts'
import rule607 from './607.ts'
import rule611 from './611.ts'
import rule612 from './612.ts'
import rule620 from './620.ts'
import rule621 from './621.ts'
import rule624 from './624.ts'
import rule625 from './625.ts'
import rule626 from './626.ts'
import rule628 from './628.ts'
import rule630 from './630.ts'
import rule631 from './631.ts'
import rule632 from './632.ts'
import rule633 from './633.ts'
import rule634 from './634.ts'
import rule635 from './635.ts'
import rule700 from './700.ts'
import rule701 from './701.ts'
import rule702 from './702.ts'
import rule703 from './703.ts'
import rule704 from './704.ts'
import rule705 from './705.ts'
import rule706 from './706.ts'
import rule707 from './707.ts'
import rule708 from './708.ts'
import rule709 from './709.ts'
import rule710 from './710.ts'
import rule1000 from './1000.ts'
import rule1001 from './1001.ts'
import rule1002 from './1002.ts'
import rule1003 from './1003.ts'
import rule1004 from './1004.ts'
import rule1005 from './1005.ts'
import rule1006 from './1006.ts'
import rule1007 from './1007.ts'
import rule1008 from './1008.ts'
import rule1009 from './1009.ts'
import rule1010 from './1010.ts'
import rule1011 from './1011.ts'
import rule1012 from './1012.ts'
import rule1014 from './1014.ts'
import rule1015 from './1015.ts'
import rule1016 from './1016.ts'
import rule3001 from './3001.ts'
import ruleEPI from './EPI.ts'
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
import ruleSW01aSTG1 from './SW01aSTG1.ts'
import ruleSW01bSTG1 from './SW01bSTG1.ts'
import ruleSW02STG1 from './SW02STG1.ts'
import ruleSW04STG1 from './SW04STG1.ts'
import ruleSW05STG1 from './SW05STG1.ts'
import ruleSW06STG2 from './SW06STG2.ts'
import ruleSW07STG2 from './SW07STG2.ts'
import ruleSW08STG2 from './SW08STG2.ts'
import ruleSW09STG2 from './SW09STG2.ts'
import ruleSW10STG2 from './SW10STG2.ts'
import ruleSW11bSTG2 from './SW11bSTG2.ts'
import ruleSW12STG2 from './SW12STG2.ts'
import ruleSW13STG1 from './SW13STG1.ts'
import ruleSW17STG2 from './SW17STG2.ts'
import type { Tables } from './tables.ts'

/** Every rule that is written so far, in the order of their codes. */
export const RULES: readonly AnyRule<Tables>[] = [
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
  rule134,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule151,
  rule153,
  rule157,
  rule158,
  rule159,
  rule164,
  rule165,
  rule166,
  rule167,
  rule168,
  rule169,
  rule171,
  rule174,
  rule175,
  rule176,
  rule177,
  rule178,
  rule179,
  rule180,
  rule181,
  rule182,
  rule184,
  rule185,
  rule186,
  rule187,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule196,
  rule197B,
  rule197a,
  rule198,
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
  rule209,
  rule210,
  rule213,
  rule214,
  rule215,
  rule217,
  rule218,
  rule219,
  rule221,
  rule222,
  rule224,
  rule225,
  rule226,
  rule227,
  rule228,
  rule229,
  rule231,
  rule232,
  rule233,
  rule234,
  rule301,
  rule302,
  rule303,
  rule304,
  rule331,
  rule333,
  rule334,
  rule335,
  rule336,
  rule344,
  rule345,
  rule347,
  rule348,
  rule351,
  rule352,
  rule353,
  rule354,
  rule355,
  rule356,
  rule357,
  rule358,
  rule359,
  rule361,
  rule362,
  rule363,
  rule364,
  rule365,
  rule366,
  rule367,
  rule371,
  rule372,
  rule373,
  rule374,
  rule375,
  rule376,
  rule377,
  rule378,
  rule379,
  rule380,
  rule381,
  rule382,
  rule383,
  rule384,
  rule385,
  rule386,
  rule387,
  rule388,
  rule389,
  rule390,
  rule391,
  rule392a,
  rule392b,
  rule392c,
  rule392d,
  rule393,
  rule398,
  rule399,
  rule406,
  rule407,
  rule408,
  rule411,
  rule420,
  rule426,
  rule431,
  rule432,
  rule433,
  rule434,
  rule435,
  rule436,
  rule437,
  rule440,
  rule441,
  rule442,
  rule444,
  rule446,
  rule452,
  rule453,
  rule454,
  rule460,
  rule501,
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
  rule504,
  rule511,
  rule514,
  rule516,
  rule517,
  rule518,
  rule519,
  rule520,
  rule521,
  rule522,
  rule523,
  rule524,
  rule525,
  rule526,
  rule527,
  rule528,
  rule529,
  rule530,
  rule531,
  rule542,
  rule543,
  rule544,
  rule545,
  rule546,
  rule547,
  rule550,
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
  rule563,
  rule564,
  rule565,
  rule566,
  rule567,
  rule570,
  rule571,
  rule574,
  rule575,
  rule576,
  rule577,
  rule578,
  rule579,
  rule580,
  rule581,
  rule582,
  rule583,
  rule584,
  rule586,
  rule601,
  rule602,
  rule607,
  rule611,
  rule612,
  rule620,
  rule621,
  rule624,
  rule625,
  rule626,
  rule628,
  rule630,
  rule631,
  rule632,
  rule633,
  rule634,
  rule635,
  rule700,
  rule701,
  rule702,
  rule703,
  rule704,
  rule705,
  rule706,
  rule707,
  rule708,
  rule709,
  rule710,
  rule1000,
  rule1001,
  rule1002,
  rule1003,
  rule1004,
  rule1005,
  rule1006,
  rule1007,
  rule1008,
  rule1009,
  rule1010,
  rule1011,
  rule1012,
  rule1014,
  rule1015,
  rule1016,
  rule3001,
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
  ruleSW01aSTG1,
  ruleSW01bSTG1,
  ruleSW02STG1,
  ruleSW04STG1,
  ruleSW05STG1,
  ruleSW06STG2,
  ruleSW07STG2,
  ruleSW08STG2,
  ruleSW09STG2,
  ruleSW10STG2,
  ruleSW11bSTG2,
  ruleSW12STG2,
  ruleSW13STG1,
  ruleSW17STG2,
]
