import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { siblingFacts, untilTheEnd } from '../child/facts.ts'
import { acceptCase, declineCase } from './actions/accept-case.ts'
import { allocate } from './actions/allocate.ts'
import { lookAtWorry } from './actions/look-at-worry.ts'
import {
  allocation,
  contactDecision,
  newWorryLookedAt,
  partnerCheckAnswered,
  referrerAcknowledged,
} from './clocks.ts'
import { demonstrates } from './demonstration.ts'
import { agreementFacts, contactFacts, ratingFacts, referralFacts } from './facts.ts'
import { agreementRecorded } from './indicators/agreement.ts'
import { contactsReceived, repeatEnquiries } from './indicators/contacts.ts'
import { feedbackSent } from './indicators/feedback.ts'
import { enquiryOutcomes } from './indicators/outcomes.ts'
import { finalRatings, ratedInTime } from './indicators/ratings.ts'
import { referralRate, referrals } from './indicators/referrals.ts'
import { repeatReferrals, repeatReferralsSinceClosure } from './indicators/repeat-referrals.ts'
import { news } from './news.ts'
import { board } from './pages/board.tsx'
import { counting } from './pages/counting.tsx'
import { enquiry } from './pages/enquiry.tsx'
import { thresholdGuidance } from './pages/guidance.tsx'
import { mine } from './pages/mine.tsx'
import { newContact } from './pages/new.tsx'
import { repeat, repeats } from './pages/repeats.tsx'
import { duplicate } from './pages/set-aside.tsx'
import { thresholds } from './pages/thresholds.tsx'
import { toAccept } from './pages/to-accept.tsx'
import { ratedClocks } from './ratings.ts'
import { Agreement, Contact, ContactRating, PartnerCheck, Referral } from './records.ts'
import { CaseAcceptance, ReferralQuality, ReferrerTold } from './records-feedback.ts'
import { CaseDeclined, CaseHandover } from './records-handing-on.ts'
import { PartnerAnalysis, RepeatCheck } from './records-looking-back.ts'
import { LateAnswerRead, NextStep } from './records-next-steps.ts'
import { WorryLookedAt } from './records-passed-on.ts'
import { RatedHours, StepUpCounted, ThresholdPassage } from './records-settings.ts'
import { answers, readings } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'

export const area: Area = {
  name: 'front-door',
  title: 'The front door',
  records: [
    Contact,
    ContactRating,
    PartnerCheck,
    Agreement,
    Referral,
    ReferrerTold,
    ReferralQuality,
    CaseAcceptance,
    PartnerAnalysis,
    RepeatCheck,
    NextStep,
    LateAnswerRead,
    CaseHandover,
    CaseDeclined,
    WorryLookedAt,
    ThresholdPassage,
    RatedHours,
    StepUpCounted,
  ],
  may: [
    { roles: PRACTITIONERS },
    { roles: ['early-help-worker'], kinds: [Contact, Agreement, Referral, ThresholdPassage] },
    { roles: ['administrator'], kinds: [ThresholdPassage, RatedHours, StepUpCounted] },
  ],
  saysToThem,
  facts: [referralFacts, contactFacts, ratingFacts, agreementFacts],
  joins: [siblingFacts],
  spells: [
    {
      status: 'referred',
      rows: sql`select child_id, id as record_id, referred_on as from_on, closed_on as to_on from referral where referred_on is not null`,
    },
  ],
  tells,
  clocks: untilTheEnd(
    [
      contactDecision,
      ...ratedClocks,
      allocation,
      referrerAcknowledged,
      partnerCheckAnswered,
      newWorryLookedAt,
    ],
    { after: true },
  ),
  actions: [acceptCase, declineCase, allocate, lookAtWorry],
  indicators: [
    referrals,
    referralRate,
    repeatReferrals,
    repeatReferralsSinceClosure,
    contactsReceived,
    repeatEnquiries,
    finalRatings,
    ratedInTime,
    enquiryOutcomes,
    agreementRecorded,
    feedbackSent,
  ],
  readings,
  answers,
  pages: [board, newContact, enquiry, repeats, repeat, thresholds, counting, duplicate, mine, toAccept],
  news,
  waits,
  guidance: thresholdGuidance,
  demonstrates,
  simulates,
}
