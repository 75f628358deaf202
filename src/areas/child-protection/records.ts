import {
  choice,
  codes,
  date,
  longText,
  number,
  record,
  ref,
  text,
  yesNo,
} from '../../engines/records/index.ts'
import { CATEGORY_OF_ABUSE, PRE_PROCEEDINGS_OUTCOME } from '../../returns/cin-census/codes.ts'
import { Referral } from '../front-door/facts.ts'

const WRITTEN = codes({ 0: 'No', 1: 'Yes', false: 'No', true: 'Yes' })

/** Enquiries under the Children Act 1989 section 47. */
export const Enquiry = record(
  'section_47',
  'Section 47 enquiry',
  {
    referral: ref(() => Referral, 'Which referral is it part of?').optional(),
    startedOn: date('When did the enquiry start?').optional(),
    endedOn: date('When did the enquiry end?').optional(),
    conferenceTargetOn: date('By when must the conference be held?').optional(),
    conferenceOn: date('When was the initial conference?').optional(),
    conferenceNotNeeded: choice(WRITTEN, 'Was a conference not needed?').optional(),
  },
  {
    checks: [
      {
        field: 'conferenceOn',
        test: ({ startedOn, conferenceOn }) =>
          startedOn && conferenceOn && conferenceOn < startedOn
            ? 'The conference was held before the enquiry began'
            : undefined,
      },
      {
        field: 'endedOn',
        test: ({ startedOn, endedOn }) =>
          startedOn && endedOn && endedOn < startedOn ? 'The enquiry ended before it began' : undefined,
      },
    ],
  },
)

/** A child protection plan, made and ended by a conference. */
export const Plan = record(
  'protection_plan',
  'Child protection plan',
  {
    referral: ref(() => Referral, 'Which referral is it part of?').optional(),
    startedOn: date('When did the plan start?').optional(),
    endedOn: date('When did it end?').optional(),
    initialCategory: choice(CATEGORY_OF_ABUSE, 'Category at the start').optional(),
    latestCategory: choice(CATEGORY_OF_ABUSE, 'Latest category').optional(),
    previousPlans: number('How many plans before this one?').optional(),
  },
  {
    checks: [
      {
        field: 'endedOn',
        test: ({ startedOn, endedOn }) =>
          startedOn && endedOn && endedOn < startedOn ? 'The plan ended before it started' : undefined,
      },
    ],
    indexes: [['startedOn']],
  },
)

/** A review child protection conference. */
export const Review = record('protection_review', 'Review conference', {
  plan: ref(() => Plan, 'Which plan?').optional(),
  reviewedOn: date('When was the review conference?').optional(),
})

export const HOW = codes({ 'in-person': 'In person', video: 'By video' })
export const SEEN = codes({ seen: 'Seen', alone: 'Seen alone', 'not-seen': 'Not seen' })

/** A visit to a child with a protection plan. */
export const Visit = record('protection_visit', 'Protection visit', {
  visitedOn: date('When was the visit?'),
  seen: choice(SEEN, 'Was the child seen?'),
  how: choice(HOW, 'How was the visit made?').optional(),
  bedroomSeen: yesNo('Was their bedroom seen?').optional(),
  words: longText('What did the child say, or show?').optional(),
  happened: longText('What happened?').optional(),
})

/** Work before court under the Public Law Outline, as the census asks from 2026-27. */
export const PreProceedings = record('pre_proceedings', 'Pre-proceedings', {
  referral: ref(() => Referral, 'Which referral is it part of?').optional(),
  startedOn: date('When did pre-proceedings start?').optional(),
  letterSentOn: date('When was the letter before proceedings sent?').optional(),
  meetingOffered: choice(WRITTEN, 'Was family group decision making offered?').optional(),
  meetingHeld: choice(WRITTEN, 'Did it happen?').optional(),
  firstMeetingOn: date('When was the first meeting?').optional(),
  reviews: number('How many review meetings?').optional(),
  decidedOn: date('When was it decided to step down or go on?').optional(),
  outcome: choice(PRE_PROCEEDINGS_OUTCOME, 'What was decided?').optional(),
  courtOn: date('When was the application made?').optional(),
  noticeSentOn: date('When was the letter of issue sent?').optional(),
  note: text('Note').optional(),
})
