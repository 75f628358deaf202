import type { Simulates } from '../../engines/simulation/index.ts'
import { afterProtection, begin, endNow, ends, rises } from './simulate-plans.ts'
import { visit } from './simulate-visits.ts'

/** Help for a family who agree to it: a plan, visits, and an end; for a few it becomes more. */
export const simulates: Simulates = {
  answers: {
    'in-need': begin,
    'protection-ended': afterProtection,
    'need-visit': visit,
    'need-rises': rises,
    'need-plan-ends': ends,
    protected: endNow,
    'care-began': endNow,
    'turns-18': endNow,
    'leaves-city': endNow,
  },
}
