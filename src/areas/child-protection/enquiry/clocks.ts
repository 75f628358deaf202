import { addWorkingDays, hasWorkingDays } from '../../../core/working-days.ts'
import { clock } from '../../../engines/clocks/index.ts'
import { Enquiry } from '../records.ts'
import { beganOn } from './began.ts'
import { StrategyDiscussion } from './records.ts'

/** Working days in which an enquiry ends with what it found: so that there is time left to convene a conference. */
const ENDS_WITHIN = 10

// Local standard inside the fifteen working days of Working Together 2023 (clocks.json s47-outcome). Only of enquiries that were
// started here: those of a return say no day on which they ended.
export const enquiryEnds = clock('s47-outcome', {
  title: 'Section 47 enquiry ended with a finding',
  todo: 'End the section 47 enquiry with what it found',
  opens: '/children/:child/end-section-47',
  authority: 'local',
  source: 'Local standard: 10 working days from the strategy discussion',
  reads: { discussions: StrategyDiscussion, enquiries: Enquiry },
  runs: ({ discussions, enquiries }) =>
    enquiries.flatMap(enquiry => {
      if (!discussions.some(one => one.enquiry === enquiry.id && one.startedBy !== null)) return []
      const from = beganOn(enquiry, discussions)
      if (from === null || !hasWorkingDays(from)) return []
      const held = enquiry.endedOn === null && enquiry.conferenceOn !== null
      return [
        {
          about: enquiry,
          from,
          due: addWorkingDays(from, ENDS_WITHIN),
          met: enquiry.endedOn,
          excused: held ? 'The conference was held' : null,
          until: held ? enquiry.conferenceOn : null,
        },
      ]
    }),
})
