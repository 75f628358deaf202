import { invalid } from '../../core/outcome.ts'
import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { insert } from '../../engines/records/index.ts'
import { familyPage } from '../../web/family-form/index.ts'
import { noteVisitFacts, sayingWhatItMeets, visitNoteFacts } from '../case-notes/facts.ts'
import { birthFacts } from '../child/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { annexAnswers, annexReadings, annexRows } from './annex-a.ts'
import { firstMeeting, letterBefore, preProceedingsEnd } from './before-court.ts'
import {
  firstReview,
  initialConference,
  laterReview,
  planTwoYears,
  protectionVisit,
  reviewAfterBirth,
} from './clocks.ts'
import { inConference, recordConference } from './conference/form.tsx'
import { conferencesPage } from './conference/page.tsx'
import { conferencePanel } from './conference/panel.tsx'
import { Conference } from './conference/records.ts'
import { conferenceSaysToThem, conferenceTells } from './conference/tells.ts'
import { corrects } from './corrects.ts'
import { atTheGateway, beginPreProceedings } from './court/begin.tsx'
import { beforeCourtPage } from './court/page.tsx'
import { beforeCourtPanel } from './court/panel.tsx'
import { LegalGateway } from './court/records.ts'
import { courtSteps } from './court/steps.tsx'
import { courtTells } from './court/tells.ts'
import { READS_ADVICE } from './court/who.ts'
import { courtTimetable } from './court-timetable.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { discussionHeld, enquiryEnds } from './enquiry/clocks.ts'
import { onConference } from './enquiry/conference.ts'
import { inDiscussion, writeDiscussion } from './enquiry/discussion-form.ts'
import { inEnquiry, writeFinding } from './enquiry/finding-form.ts'
import { enquiryNews } from './enquiry/news.ts'
import { enquiriesPage } from './enquiry/page.tsx'
import { enquiryPanel } from './enquiry/panel.tsx'
import { ConferenceDecision, EnquiryFinding, StrategyDiscussion } from './enquiry/records.ts'
import { saysWhatWasFound } from './enquiry/says-to-them.ts'
import { startEnquiry } from './enquiry/start.ts'
import { enquiryTells } from './enquiry/tells.ts'
import { waitingPage } from './enquiry/waiting-page.tsx'
import { enquiryWaits } from './enquiry/waits.ts'
import { conferenceFacts, protectionPlanFacts, protectionReviewFacts } from './facts.ts'
import { conferenceInTime, enquiriesInPeriod, enquiryToConference } from './indicators/enquiries.ts'
import {
  plansOpen,
  preProceedings,
  repeatEver,
  repeatWithin2Years,
  reviewsInTime,
  visitsInTime,
} from './indicators/plans.ts'
import { Enquiry, Plan, PreProceedings, Review, Visit } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'child-protection',
  title: 'Child protection',
  datasetRows,
  records: [
    Enquiry,
    Plan,
    Review,
    Visit,
    PreProceedings,
    courtTimetable.kind,
    StrategyDiscussion,
    EnquiryFinding,
    ConferenceDecision,
    Conference,
    LegalGateway,
  ],
  saysToThem: [...saysToThem, ...saysWhatWasFound, ...conferenceSaysToThem],
  may: [{ roles: PRACTITIONERS }, { roles: READS_ADVICE, kinds: [LegalGateway], sensitive: true }],
  facts: [protectionPlanFacts, protectionReviewFacts, conferenceFacts, courtTimetable.facts],
  joins: [referralFacts, visitNoteFacts, noteVisitFacts, birthFacts],
  spells: [
    {
      status: 'protection',
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from protection_plan where started_on is not null`,
    },
  ],
  tells: [...tells, courtTimetable.tells, ...enquiryTells, ...conferenceTells, ...courtTells],
  clocks: [
    initialConference,
    firstReview,
    laterReview,
    protectionVisit,
    planTwoYears,
    reviewAfterBirth,
    preProceedingsEnd,
    letterBefore,
    firstMeeting,
    discussionHeld,
    enquiryEnds,
  ],
  indicators: [
    enquiriesInPeriod,
    enquiryToConference,
    conferenceInTime,
    plansOpen,
    repeatWithin2Years,
    repeatEver,
    reviewsInTime,
    visitsInTime,
    preProceedings,
  ],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows, ...annexRows],
  corrects,
  panels: [enquiryPanel, conferencePanel, beforeCourtPanel],
  pages: [
    enquiriesPage,
    familyPage(inDiscussion, writeDiscussion),
    familyPage(inEnquiry, writeFinding),
    waitingPage,
    conferencesPage,
    familyPage(inConference, recordConference),
    beforeCourtPage,
    familyPage(atTheGateway, beginPreProceedings),
  ],
  waits: enquiryWaits,
  news: enquiryNews,
  actions: [
    ...courtTimetable.actions,
    ...courtSteps,
    startEnquiry,
    ...onConference,
    {
      id: 'record-protection-visit',
      title: 'Record a child protection visit',
      submit: 'Save the visit',
      may: ['social-worker', 'team-manager'],
      form: Visit,
      ...sayingWhatItMeets([protectionVisit.id]),
      run: async ({ ctx, child, values, recordId }) =>
        Number(values.visitedOn) > ctx.today
          ? invalid('visitedOn', 'This day is still to come')
          : insert(ctx, Visit, child, values as never, recordId),
    },
  ],
  simulates,
  demonstrates,
}
