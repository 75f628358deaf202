import type { Simulates } from '../../engines/simulation/index.ts'
import { assess, review } from './simulate-course.ts'
import { ends, grewUp, intoCare, leadFound, leadLeaves, movedAway } from './simulate-endings.ts'
import { agree, askBeside, decide, handedOn, offered } from './simulate-offers.ts'
import { caseClosed, caseOpened } from './simulate-steps.ts'

/** Early help by agreement, from what the front door decided to its end, and the steps between it and social care. */
export const simulates: Simulates = {
  answers: {
    'early-help-offered': offered,
    'in-need': askBeside,
    protected: askBeside,
    'early-help-handed-on': handedOn,
    'early-help-decided': decide,
    'early-help-agreed': agree,
    'early-help-assessed': assess,
    'early-help-reviewed': review,
    'early-help-lead-leaves': leadLeaves,
    'early-help-lead-found': leadFound,
    'early-help-ends': ends,
    'case-opened': caseOpened,
    'case-closed': caseClosed,
    'care-began': intoCare,
    'turns-18': grewUp,
    'leaves-city': movedAway,
  },
}
