import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
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
