import type { Simulates } from '../../engines/simulation/index.ts'
import { changed, claim, ends, engage, identify, lasted, leaves } from './simulate-course.ts'
import { foundByAssessment, foundByPlan, lookedAt } from './simulate-finding.ts'

/** The programme, from what the record says of a family to what lasted of it and was claimed. */
export const simulates: Simulates = {
  answers: {
    'assessment-found': foundByAssessment,
    protected: foundByPlan,
    'family-looked-at': lookedAt,
    'family-identified': identify,
    'family-engages': engage,
    'family-outcome-changed': changed,
    'family-outcome-lasted': lasted,
    'family-claimed': claim,
    'family-programme-ends': ends,
    'care-began': scene => leaves(scene, 'social-care'),
    'turns-18': scene => leaves(scene, 'other'),
    'leaves-city': scene => leaves(scene, 'moved'),
  },
}
