import { sql } from '../../core/sql.ts'
import type { LoadedRow, YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { isInYear, isoDayByYearsEnd, saidByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
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

const isNotNeeded = sql`coalesce(conference_not_needed in ('1', 'true'), false)`

export const yearRows: YearRows[] = [
  {
    source: 'cin-census',
    table: 'Section47',
    of: Enquiry,
    columns: ['DateOfInitialCPC'],
    nests: true,
    // Begun in the year, or its conference held in it; one of an earlier year that neither led to a conference by the end nor
    // was found to need none is given as it stands, for rule 8740 to find.
    rows: sql`select id, child_id, referral as under_id, ${isoDayByYearsEnd(sql`conference_on`)} as "DateOfInitialCPC"
      from section_47 where ${isInYear(sql`started_on`)} or ${isInYear(sql`conference_on`)}
        or (started_on < $1::date and not ${isNotNeeded} and (conference_on is null or conference_on > $2::date))`,
  },
  {
    source: 'cin-census',
    table: 'ChildProtectionPlans',
    of: Plan,
    columns: ['CPPendDate', 'LatestCategoryOfAbuse'],
    nests: true,
    // A plan whose category nobody changed still has the one it began with.
    rows: sql`select id, child_id, referral as under_id, ${isoDayByYearsEnd(sql`ended_on`)} as "CPPendDate",
        coalesce(latest_category, initial_category) as "LatestCategoryOfAbuse"
      from protection_plan where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
  {
    source: 'cin-census',
    table: 'Reviews',
    of: Review,
    nests: true,
    rows: sql`select id, child_id, plan as under_id from protection_review where ${isInYear(sql`reviewed_on`)}`,
  },
  {
    source: 'cin-census',
    table: 'PreProceedings',
    of: PreProceedings,
    columns: [
      'LBPSentDate',
      'InitialPPMeetingDate',
      'StepDecisionDate',
      'PPOutcome',
      'CourtAppDate',
      'LetterInitCPDate',
    ],
    nests: true,
    // Work that went on in the year: until it was decided to step down or to go on.
    rows: sql`select id, child_id, referral as under_id, ${isoDayByYearsEnd(sql`letter_sent_on`)} as "LBPSentDate",
        ${isoDayByYearsEnd(sql`first_meeting_on`)} as "InitialPPMeetingDate", ${isoDayByYearsEnd(sql`decided_on`)} as "StepDecisionDate",
        ${saidByYearsEnd(sql`outcome`, sql`decided_on`)} as "PPOutcome", ${isoDayByYearsEnd(sql`court_on`)} as "CourtAppDate",
        ${isoDayByYearsEnd(sql`notice_sent_on`)} as "LetterInitCPDate"
      from pre_proceedings where ${wentOnInYear(sql`started_on`, sql`decided_on`)}`,
  },
]
