import type { Scene, Simulates } from '../../engines/simulation/index.ts'
import {
  applied,
  decidedBeforeCourt,
  gateway,
  letterSent,
  met,
  ordered,
  planNotEnough,
  stopBeforeCourt,
} from './simulate-before-court.ts'
import { conferred, decided, discussed, stopEnquiry, suspected } from './simulate-enquiry.ts'
import { born, careBegan, reviewed, stopPlan } from './simulate-plan.ts'
import { visited } from './simulate-visits.ts'

/** Someone of age, or gone: nothing goes on here for them. */
function stop(scene: Scene): void {
  stopEnquiry(scene)
  stopBeforeCourt(scene)
  stopPlan(scene)
}

/** From suspected harm to enquiry, conference, plan, visits and reviews, and to court where that is not enough. */
export const simulates: Simulates = {
  answers: {
    'harm-suspected': suspected,
    'strategy-discussion': discussed,
    'enquiry-decided': decided,
    'initial-conference': conferred,
    'protection-visit': visited,
    'protection-review': reviewed,
    'plan-not-enough': planNotEnough,
    'legal-gateway': gateway,
    'letter-before-court': letterSent,
    'meeting-before-court': met,
    'decision-before-court': decidedBeforeCourt,
    'application-made': applied,
    'interim-order': ordered,
    joins: born,
    'care-began': scene => {
      stopBeforeCourt(scene)
      careBegan(scene)
    },
    'protection-ended': stopBeforeCourt,
    'turns-18': stop,
    // Of a child in care who stays when the family leaves, the next review ends the plan.
    'leaves-city': scene => {
      if (!scene.spell('care')) stop(scene)
    },
  },
}
