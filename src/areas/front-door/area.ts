import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { siblingFacts } from '../child/facts.ts'
import { acceptCase, declineCase } from './actions/accept-case.ts'
import { allocate } from './actions/allocate.ts'
import { lookAtWorry } from './actions/look-at-worry.ts'
import { sayAgreement } from './actions/say-agreement.ts'
import { writeAdvice } from './actions/write-advice.ts'
import { annexReadings, annexRows } from './annex-a.ts'
import {
  allocation,
  contactDecision,
  newWorryLookedAt,
  partnerCheckAnswered,
  referrerAcknowledged,
} from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { adviceFacts, agreementFacts, contactFacts, ratingFacts, referralFacts } from './facts.ts'
import { agreementRecorded } from './indicators/agreement.ts'
import { contactsReceived, repeatEnquiries } from './indicators/contacts.ts'
import { feedbackSent } from './indicators/feedback.ts'
import { acceptanceDelay } from './indicators/handing-on.ts'
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
import { Contact, ContactRating, PartnerCheck, Referral } from './records.ts'
import { ManagerAdvice } from './records-advice.ts'
import { Agreement, AgreementAgency } from './records-agreement.ts'
import { CaseAcceptance, ReferralQuality, ReferrerTold } from './records-feedback.ts'
import { CaseDeclined, CaseHandover, DecisionBefore } from './records-handing-on.ts'
import { PartnerAnalysis, RepeatCheck } from './records-looking-back.ts'
import { LateAnswerRead, NextStep } from './records-next-steps.ts'
import { WorryLookedAt } from './records-passed-on.ts'
import { RatedHours, StepUpCounted, ThresholdPassage } from './records-settings.ts'
import { SignSeen } from './records-threshold.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'

export const area: Area = {
  name: 'front-door',
  title: 'The front door',
  datasetRows,
  records: [
    Contact,
    ContactRating,
    PartnerCheck,
    Agreement,
    AgreementAgency,
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
    DecisionBefore,
    WorryLookedAt,
    SignSeen,
    ManagerAdvice,
    ThresholdPassage,
    RatedHours,
    StepUpCounted,
  ],
  may: [
    { roles: PRACTITIONERS },
    // An early help worker reads what partners answered late about a child whom they have: early help is of the hub.
    {
      roles: ['early-help-worker'],
      kinds: [Contact, Agreement, AgreementAgency, PartnerCheck, LateAnswerRead, Referral, ThresholdPassage],
    },
    { roles: ['administrator'], kinds: [ThresholdPassage, RatedHours, StepUpCounted] },
  ],
  saysToThem,
  facts: [referralFacts, contactFacts, ratingFacts, agreementFacts, adviceFacts],
  joins: [siblingFacts],
  spells: [
    {
      status: 'referred',
      rows: sql`select child_id, id as record_id, referred_on as from_on, closed_on as to_on from referral where referred_on is not null`,
    },
  ],
  tells,
  clocks: [
    contactDecision,
    ...ratedClocks,
    allocation,
    referrerAcknowledged,
    partnerCheckAnswered,
    newWorryLookedAt,
  ],
  actions: [acceptCase, declineCase, allocate, lookAtWorry, sayAgreement, writeAdvice],
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
    acceptanceDelay,
  ],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers,
  yearRows: [...yearRows, ...feedRows, ...annexRows],
  corrects,
  pages: [board, newContact, enquiry, repeats, repeat, thresholds, counting, duplicate, mine, toAccept],
  news,
  waits,
  guidance: thresholdGuidance,
  demonstrates,
  simulates,
}
