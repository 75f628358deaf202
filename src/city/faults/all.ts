import { allocatedTwice } from './allocated-twice.ts'
import { authorisedBeforeSeen } from './authorised-before-seen.ts'
import { caseNeverClosed } from './case-never-closed.ts'
import { conferenceOnASunday } from './conference-on-a-sunday.ts'
import { decidedBeforeReceived } from './decided-before-received.ts'
import { enquiryTwice } from './enquiry-twice.ts'
import { episodeForWrongReason } from './episode-for-wrong-reason.ts'
import { fatherBornWithChild } from './father-born-with-child.ts'
import type { Fault } from './fault.ts'
import { foundBeforeGone } from './found-before-gone.ts'
import { letterBeforeStart } from './letter-before-start.ts'
import { movedOutBeforeIn } from './moved-out-before-in.ts'
import { needBesideProtection } from './need-beside-protection.ts'
import { noneAndOne } from './none-and-one.ts'
import { numberInANote } from './number-in-a-note.ts'
import { plansMiscounted } from './plans-miscounted.ts'
import { quotedUnseen } from './quoted-unseen.ts'
import { referredTwice } from './referred-twice.ts'
import { returnedHomeAndHoused } from './returned-home-and-housed.ts'
import { reviewAfterCare } from './review-after-care.ts'
import { reviewNotWritten } from './review-not-written.ts'
import { reviewedBeforeStart } from './reviewed-before-start.ts'
import { scoredTooYoung } from './scored-too-young.ts'
import { seenBeforeBirth } from './seen-before-birth.ts'
import { visitAfterPlan } from './visit-after-plan.ts'
import { writtenAfterAdoption } from './written-after-adoption.ts'

/** Every kind of fault that the city plants; a family has one at most. The rarest come first, so that each finds a place. */
export const FAULTS: readonly Fault[] = [
  writtenAfterAdoption,
  letterBeforeStart,
  plansMiscounted,
  reviewNotWritten,
  needBesideProtection,
  conferenceOnASunday,
  visitAfterPlan,
  enquiryTwice,
  reviewAfterCare,
  scoredTooYoung,
  returnedHomeAndHoused,
  episodeForWrongReason,
  foundBeforeGone,
  caseNeverClosed,
  authorisedBeforeSeen,
  reviewedBeforeStart,
  seenBeforeBirth,
  noneAndOne,
  numberInANote,
  quotedUnseen,
  referredTwice,
  decidedBeforeReceived,
  allocatedTwice,
  fatherBornWithChild,
  movedOutBeforeIn,
]
