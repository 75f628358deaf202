import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { isInYear, isoDayByYearsEnd, saidByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
import { Referral } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'cin-census',
    table: 'CINdetails',
    kind: Referral,
    columns: {
      referredOn: 'CINreferralDate',
      source: 'ReferralSource',
      primaryNeed: 'PrimaryNeedCode',
      closedOn: 'CINclosureDate',
      closureReason: 'ReasonForClosure',
      initialConferenceOn: 'DateOfInitialCPC',
      noFurtherAction: 'ReferralNFA',
    },
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

export const yearRows: YearRows[] = [
  {
    source: 'cin-census',
    table: 'CINdetails',
    of: Referral,
    columns: ['CINclosureDate', 'ReasonForClosure', 'DateOfInitialCPC'],
    // Every case that was open in the year; a referral that led to nothing only in the year in which it was made (census rule
    // 8569Q). A conference, as one that followed an enquiry (rule 8715), only in the year in which it was held.
    rows: sql`select id, child_id, ${isoDayByYearsEnd(sql`closed_on`)} as "CINclosureDate",
        ${saidByYearsEnd(sql`closure_reason`, sql`closed_on`)} as "ReasonForClosure",
        case when ${isInYear(sql`initial_conference_on`)} then to_char(initial_conference_on, 'YYYY-MM-DD') end as "DateOfInitialCPC"
      from referral where case when no_further_action in ('1', 'true') then ${isInYear(sql`referred_on`)}
        else ${wentOnInYear(sql`referred_on`, sql`closed_on`)} end`,
  },
]
