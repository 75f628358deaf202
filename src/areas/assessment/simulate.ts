import type { Simulates } from '../../engines/simulation/index.ts'
import { afterEnquiry, assessAgain, begin, bornToCare, looked, opened, seen } from './simulate-beginning.ts'
import { goOnToCore } from './simulate-core.ts'
import { decide, end, endEarly, rises } from './simulate-ending.ts'

/** A child and their family are seen and understood, and what follows is decided. */
export const simulates: Simulates = {
  answers: {
    'case-opened': opened,
    'assessment-starts': begin,
    'need-changed': assessAgain,
    'assessment-sees-child': seen,
    'assessment-looked-at': looked,
    'assessment-goes-on': goOnToCore,
    'assessment-rises': rises,
    'assessment-ends': end,
    'assessment-decides': decide,
    'care-foreseen': bornToCare,
    'enquiry-ended': afterEnquiry,
    'turns-18': endEarly,
    'leaves-city': endEarly,
  },
}
