import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readYesOrNo } from '../../returns/ssd/read-cell.ts'
import { type Also, cellOf, readFlags, ssdReading } from '../../returns/ssd/reading.ts'
import { CIN_EPISODES } from '../../returns/ssd/tables/cin-episodes.ts'
import { CONTACTS } from '../../returns/ssd/tables/contacts.ts'
import { Contact, Referral } from './records.ts'

/** What each flag of a contact's outcome is here, the weightiest first. */
const OUTCOMES = [
  ['NEW_REFERRAL_FLAG', 'referral'],
  ['CP_ENQUIRY_FLAG', 'referral'],
  ['EXISTING_REFERRAL_FLAG', 'open-case'],
  ['ADVICE_FLAG', 'information'],
  ['NFA_FLAG', 'none'],
] as const

/** A contact has one outcome here; of several that were flagged the weightiest is taken, and that is said. */
function outcome(row: LoadedRow): Also {
  const column = 'cont_contact_outcome_json'
  const flags = readFlags(cellOf(row, column))
  const doubt = (message: string) => [{ field: 'outcome', column, message }]
  if (!flags) return { values: { outcome: null }, doubts: doubt('is no JSON of outcomes') }
  const known = OUTCOMES.filter(([flag]) => flags.has(flag))
  const other = flags.has('OTHER_OUTCOMES_EXIST_FLAG') && known.length === 0
  const left = [...flags].filter(flag => !OUTCOMES.some(([one]) => one === flag) && !other)
  const lost = [...known.slice(1).map(([flag]) => flag), ...left]
  return {
    values: { outcome: known[0]?.[1] ?? (other ? 'early-help' : null) },
    doubts: lost.length > 0 ? doubt(`of several outcomes one is kept: not ${lost.join(', ')}`) : [],
  }
}

export const datasetReadings: Reading[] = [
  ssdReading(CONTACTS, Contact, {
    columns: { receivedAt: 'cont_contact_date', source: 'cont_contact_source_code' },
    // The words for a code say no more than the code.
    reads: ['cont_contact_source_desc', 'cont_contact_outcome_json'],
    also: outcome,
  }),
  ssdReading(CIN_EPISODES, Referral, {
    columns: {
      referredOn: 'cine_referral_date',
      source: 'cine_referral_source_code',
      primaryNeed: 'cine_cin_primary_need_code',
      closedOn: 'cine_close_date',
      closureReason: 'cine_close_reason',
    },
    reads: ['cine_referral_source_desc'],
    yesNo: ['cine_referral_nfa'],
    also(row) {
      const none = readYesOrNo(cellOf(row, 'cine_referral_nfa'))
      return { values: { noFurtherAction: none === undefined ? null : none ? '1' : '0' } }
    },
  }),
]
