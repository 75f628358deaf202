import type { LoadedRow } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { Enquiry, Plan, PreProceedings, Review } from './records.ts'

const referral = (row: LoadedRow) => ({ referral: row.parents.CINdetails?.rowId ?? null })

const mappings: Mapping[] = [
  {
    source: 'cin-census',
    table: 'Section47',
    kind: Enquiry,
    columns: {
      startedOn: 'S47ActualStartDate',
      conferenceTargetOn: 'InitialCPCtarget',
      conferenceOn: 'DateOfInitialCPC',
      conferenceNotNeeded: 'ICPCnotRequired',
    },
    also: referral,
  },
  {
    source: 'cin-census',
    table: 'ChildProtectionPlans',
    kind: Plan,
    columns: {
      startedOn: 'CPPstartDate',
      endedOn: 'CPPendDate',
      initialCategory: 'InitialCategoryOfAbuse',
      latestCategory: 'LatestCategoryOfAbuse',
      previousPlans: 'NumberOfPreviousCPP',
    },
    also: referral,
  },
  {
    source: 'cin-census',
    table: 'Reviews',
    kind: Review,
    columns: { reviewedOn: 'CPPreviewDate' },
    also: row => ({ plan: row.parents.ChildProtectionPlans?.rowId ?? null }),
  },
  {
    source: 'cin-census',
    table: 'PreProceedings',
    kind: PreProceedings,
    columns: {
      startedOn: 'PPStartDate',
      letterSentOn: 'LBPSentDate',
      meetingOffered: 'FGDMMeetingOffer',
      meetingHeld: 'FGDMMeetingFac',
      firstMeetingOn: 'InitialPPMeetingDate',
      reviews: 'ReviewMeetingsCount',
      decidedOn: 'StepDecisionDate',
      outcome: 'PPOutcome',
      courtOn: 'CourtAppDate',
      noticeSentOn: 'LetterInitCPDate',
    },
    also: referral,
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)
