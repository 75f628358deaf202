import { dayOf, plusHours } from '../../../core/instant.ts'
import { addWorkingDays, hasWorkingDays } from '../../../core/working-days.ts'
import { clock, clockOfEach } from '../../../engines/clocks/index.ts'
import { Enquiry } from '../records.ts'
import { beganOn } from './began.ts'
import { StrategyDiscussion } from './records.ts'
import { enquiriesHref, FINDING_PATH } from './who.ts'

/** Hours from the first reason to suspect significant harm to the strategy discussion. */
const HELD_WITHIN = 24

// Working Together 2023, chapter 3, sets no hours: a strategy discussion is held where there is reasonable cause to suspect significant
// harm. A day is the local standard (clocks.json strategy-discussion); elapsed hours, so that a night and a weekend count.
export const discussionHeld = clockOfEach('strategy-discussion', 'discussions', {
  title: 'Strategy discussion held within a day',
  todo: 'Hold the strategy discussion',
  authority: 'local',
  source: 'Local standard: 24 hours from reasonable cause to suspect significant harm',
  reads: { discussions: StrategyDiscussion },
  each(discussion) {
    const { suspectedAt, heldAt } = discussion
    // A second discussion of the same worry says nothing of when it arose, and is not timed.
    if (suspectedAt === null) return undefined
    const dueAt = plusHours(suspectedAt, HELD_WITHIN)
    return {
      about: discussion,
      from: dayOf(suspectedAt),
      due: dayOf(dueAt),
      met: dayOf(heldAt),
      fromAt: suspectedAt,
      dueAt,
      metAt: heldAt,
    }
  },
})

/** Working days in which an enquiry ends with what it found: so that there is time left to convene a conference. */
const ENDS_WITHIN = 10

// Local standard inside the fifteen working days of Working Together 2023 (clocks.json s47-outcome). Only of enquiries that were
// started here: those of a return say no day on which they ended.
export const enquiryEnds = clock('s47-outcome', {
  title: 'Section 47 enquiry ended with a finding',
  todo: 'End the section 47 enquiry with what it found',
  opens: `${enquiriesHref(':child')}/${FINDING_PATH}`,
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
