import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { Plan } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'cin-census',
    table: 'CINplanDates',
    kind: Plan,
    columns: { startedOn: 'CINPlanStartDate', endedOn: 'CINPlanEndDate' },
    also: row => ({ referral: row.parents.CINdetails?.rowId ?? null }),
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)
