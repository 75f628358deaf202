import type { Reading } from '../../engines/records/index.ts'
import { reference, seenFrom, ssdReading } from '../../returns/ssd/reading.ts'
import { CIN_EPISODES } from '../../returns/ssd/tables/cin-episodes.ts'
import { CIN_PLANS } from '../../returns/ssd/tables/cin-plans.ts'
import { CIN_VISITS } from '../../returns/ssd/tables/cin-visits.ts'
import { Plan, Visit } from './records.ts'

export const datasetReadings: Reading[] = [
  ssdReading(CIN_PLANS, Plan, {
    columns: { startedOn: 'cinp_cin_plan_start_date', endedOn: 'cinp_cin_plan_end_date' },
    reads: ['cinp_referral_id'],
    also: row => reference(row, 'referral', 'cinp_referral_id', CIN_EPISODES),
  }),
  ssdReading(CIN_VISITS, Visit, {
    columns: { visitedOn: 'cinv_cin_visit_date', bedroomSeen: 'cinv_cin_visit_bedroom' },
    yesNo: ['cinv_cin_visit_seen', 'cinv_cin_visit_seen_alone'],
    also: row => ({ values: { seen: seenFrom(row, 'cinv_cin_visit_seen', 'cinv_cin_visit_seen_alone') } }),
  }),
]
