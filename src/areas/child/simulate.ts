import type { Simulates } from '../../engines/simulation/index.ts'
import { allocated, allocationEnds, helps, helpsNoMore } from './simulate-allocations.ts'
import { knowDisability } from './simulate-disabilities.ts'
import { adultsMet, afterCare, intoCare, leave, move } from './simulate-homes.ts'
import { guardianOrGone, homeKnown, homeMayChange, meetKin } from './simulate-kin.ts'
import { askEthnicity, ethnicityTold, expect, join, numberGiven } from './simulate-people.ts'
import { siblingsMet } from './simulate-siblings.ts'

/** Who the children of the city are, who belongs to them, where they live and who works with them. */
export const simulates: Simulates = {
  answers: {
    joins: join,
    worry: scene => {
      expect(scene)
      numberGiven(scene)
      siblingsMet(scene)
      adultsMet(scene)
    },
    'arrives-alone': numberGiven,
    'case-opened': scene => {
      askEthnicity(scene)
      meetKin(scene)
      knowDisability(scene)
    },
    'ethnicity-told': ethnicityTold,
    moves: move,
    'leaves-city': leave,
    'care-began': intoCare,
    'care-episode': homeMayChange,
    'home-is-known': homeKnown,
    'care-ended': scene => {
      afterCare(scene)
      guardianOrGone(scene)
    },
    allocated,
    'allocation-ends': allocationEnds,
    helps,
    'helps-no-more': helpsNoMore,
  },
}
