import type { Simulates } from '../../engines/simulation/index.ts'
import {
  lookAgain,
  moreWasDone,
  mustClose,
  open,
  protectedNow,
  toClose,
  worryReturns,
  wouldReturn,
} from './simulate-cases.ts'
import { arriveAlone, decide, receive } from './simulate-contacts.ts'

/** A worry is heard and decided; a case opens for those who need it, and closes when nothing more goes on. */
export const simulates: Simulates = {
  answers: {
    worry: receive,
    'contact-decided': decide,
    'arrives-alone': arriveAlone,
    referred: open,
    'case-looked-at': lookAgain,
    'close-case': toClose,
    'case-closed': wouldReturn,
    'worry-returns': worryReturns,
    protected: protectedNow,
    'enquiry-ended': moreWasDone,
    'in-need': moreWasDone,
    'care-began': moreWasDone,
    'turns-18': scene => scene.later(scene.day, 'case-must-close', { reason: 'RC7' }),
    'leaves-city': scene => scene.later(scene.day, 'case-must-close', { reason: 'RC5' }),
    'case-must-close': mustClose,
  },
}
