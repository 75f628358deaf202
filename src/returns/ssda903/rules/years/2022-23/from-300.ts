import type { AnyRule } from '../../../../checking/index.ts'
import rule301 from '../../301.ts'
import rule302 from '../../302.ts'
import rule303 from '../../303.ts'
import rule304 from '../../304.ts'
import rule331 from '../../331.ts'
import rule333 from '../../333.ts'
import rule334 from '../../334.ts'
import rule335 from '../../335.ts'
import rule336 from '../../336.ts'
import rule344 from '../../344.ts'
import rule345 from '../../345.ts'
import rule351 from '../../351.ts'
import rule352 from '../../352.ts'
import rule353 from '../../353.ts'
import rule354 from '../../354.ts'
import rule355 from '../../355.ts'
import rule356 from '../../356.ts'
import rule357 from '../../357.ts'
import rule358 from '../../358.ts'
import rule359 from '../../359.ts'
import rule361 from '../../361.ts'
import rule362 from '../../362.ts'
import rule363 from '../../363.ts'
import rule364 from '../../364.ts'
import rule365 from '../../365.ts'
import rule366 from '../../366.ts'
import rule367 from '../../367.ts'
import rule372 from '../../372.ts'
import rule373 from '../../373.ts'
import rule374 from '../../374.ts'
import rule375 from '../../375.ts'
import rule376 from '../../376.ts'
import rule377 from '../../377.ts'
import rule378 from '../../378.ts'
import rule379 from '../../379.ts'
import rule380 from '../../380.ts'
import rule381 from '../../381.ts'
import rule382 from '../../382.ts'
import rule384 from '../../384.ts'
import rule385 from '../../385.ts'
import rule386 from '../../386.ts'
import rule387 from '../../387.ts'
import rule388 from '../../388.ts'
import rule389 from '../../389.ts'
import rule390 from '../../390.ts'
import rule391 from '../../391.ts'
import rule392a from '../../392a.ts'
import rule392b from '../../392b.ts'
import rule392c from '../../392c.ts'
import rule392d from '../../392d.ts'
import rule393 from '../../393.ts'
import rule398 from '../../398.ts'
import rule399 from '../../399.ts'
import rule406 from '../../406.ts'
import rule407 from '../../407.ts'
import rule408 from '../../408.ts'
import rule411 from '../../411.ts'
import rule420 from '../../420.ts'
import rule426 from '../../426.ts'
import rule431 from '../../431.ts'
import rule432 from '../../432.ts'
import rule433 from '../../433.ts'
import rule434 from '../../434.ts'
import rule435 from '../../435.ts'
import rule436 from '../../436.ts'
import rule437 from '../../437.ts'
import rule440 from '../../440.ts'
import rule441 from '../../441.ts'
import rule442 from '../../442.ts'
import rule446 from '../../446.ts'
import rule452 from '../../452.ts'
import rule453 from '../../453.ts'
import rule460 from '../../460.ts'
import rule501 from '../../501.ts'
import rule502 from '../../502.ts'
import rule503A from '../../503A.ts'
import rule503B from '../../503B.ts'
import rule503C from '../../503C.ts'
import rule503E from '../../503E.ts'
import rule503F from '../../503F.ts'
import rule503G from '../../503G.ts'
import rule503H from '../../503H.ts'
import rule503J from '../../503J.ts'
import rule504 from '../../504.ts'
import rule511 from '../../511.ts'
import rule514 from '../../514.ts'
import rule516 from '../../516.ts'
import rule517 from '../../517.ts'
import rule518 from '../../518.ts'
import rule519 from '../../519.ts'
import rule520 from '../../520.ts'
import rule521 from '../../521.ts'
import rule522 from '../../522.ts'
import rule523 from '../../523.ts'
import rule524 from '../../524.ts'
import rule525 from '../../525.ts'
import rule527 from '../../527.ts'
import rule528 from '../../528.ts'
import rule529 from '../../529.ts'
import rule530 from '../../530.ts'
import rule531 from '../../531.ts'
import rule542 from '../../542.ts'
import rule543 from '../../543.ts'
import rule544 from '../../544.ts'
import rule545 from '../../545.ts'
import rule546 from '../../546.ts'
import rule547 from '../../547.ts'
import rule550 from '../../550.ts'
import rule551 from '../../551.ts'
import rule552 from '../../552.ts'
import rule553 from '../../553.ts'
import rule554 from '../../554.ts'
import rule558 from '../../558.ts'
import rule559 from '../../559.ts'
import rule560 from '../../560.ts'
import rule561 from '../../561.ts'
import rule562 from '../../562.ts'
import rule563 from '../../563.ts'
import rule564 from '../../564.ts'
import rule565 from '../../565.ts'
import rule566 from '../../566.ts'
import rule567 from '../../567.ts'
import rule570 from '../../570.ts'
import rule571 from '../../571.ts'
import rule574 from '../../574.ts'
import rule575 from '../../575.ts'
import rule576 from '../../576.ts'
import rule577 from '../../577.ts'
import rule578 from '../../578.ts'
import rule579 from '../../579.ts'
import rule580 from '../../580.ts'
import rule581 from '../../581.ts'
import rule582 from '../../582.ts'
import rule583 from '../../583.ts'
import rule584 from '../../584.ts'
import rule586 from '../../586.ts'
import rule601 from '../../601.ts'
import rule602 from '../../602.ts'
import rule607 from '../../607.ts'
import rule611 from '../../611.ts'
import rule612 from '../../612.ts'
import rule620 from '../../620.ts'
import rule621 from '../../621.ts'
import rule624 from '../../624.ts'
import rule625 from '../../625.ts'
import rule626 from '../../626.ts'
import rule628 from '../../628.ts'
import rule630 from '../../630.ts'
import rule631 from '../../631.ts'
import rule632 from '../../632.ts'
import rule633 from '../../633.ts'
import rule634 from '../../634.ts'
import rule635 from '../../635.ts'
import rule1000 from '../../1000.ts'
import rule1001 from '../../1001.ts'
import rule1002 from '../../1002.ts'
import rule1003 from '../../1003.ts'
import rule1004 from '../../1004.ts'
import rule1005 from '../../1005.ts'
import rule1006 from '../../1006.ts'
import rule1007 from '../../1007.ts'
import rule1008 from '../../1008.ts'
import rule1009 from '../../1009.ts'
import rule1010 from '../../1010.ts'
import rule1011 from '../../1011.ts'
import rule1012 from '../../1012.ts'
import rule1014 from '../../1014.ts'
import rule1015 from '../../1015.ts'
import rule3001 from '../../3001.ts'
import rule370 from '../../earlier/370-to-2022-23.ts'
import rule371 from '../../earlier/371-to-2022-23.ts'
import rule383 from '../../earlier/383-to-2024-25.ts'
import rule445 from '../../earlier/445-to-2023-24.ts'
import rule451 from '../../earlier/451-to-2023-24.ts'
import rule503D from '../../earlier/503D-to-2023-24.ts'
import rule526 from '../../earlier/526-to-2024-25.ts'
import rule555 from '../../earlier/555-to-2023-24.ts'
import rule556 from '../../earlier/556-to-2023-24.ts'
import rule557 from '../../earlier/557-to-2023-24.ts'
import type { Tables } from '../../tables.ts'

/** The rules of 2022-23 whose codes are 300 and above, in their order. */
export const FROM_300: readonly AnyRule<Tables>[] = [
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
  rule370,
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
  rule445,
  rule446,
  rule451,
  rule452,
  rule453,
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
  rule555,
  rule556,
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
  rule3001,
]
