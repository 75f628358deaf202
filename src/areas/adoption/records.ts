import { choice, date, record, text } from '../../engines/records/index.ts'
import {
  ADOPTED_BY_FOSTER_CARERS,
  ADOPTERS,
  ADOPTERS_SEX,
  ADOPTERS_STATUS,
  REASON_ADOPTION_PLACEMENT_ENDED,
} from '../../returns/ssda903/codes.ts'

/** What the SSDA903 asks of a child who was adopted. */
export const Adoption = record('adoption', 'Adoption', {
  decidedOn: date('When was it decided that the child should be adopted?').optional(),
  matchedOn: date('When was the match decided?').optional(),
  byFosterCarers: choice(ADOPTED_BY_FOSTER_CARERS, 'Did foster carers adopt the child?').optional(),
  adopters: choice(ADOPTERS, 'How many adopters?').optional(),
  adoptersSex: choice(ADOPTERS_SEX, 'Who are the adopters?').optional(),
  adoptersStatus: choice(ADOPTERS_STATUS, 'What is their legal status?').optional(),
  // Said where it was written down here; no return says it.
  writtenIn: text('Where is the decision written down?').optional(),
})

/** A plan that the child should be adopted, from the decision to its end. */
export const AdoptionPlacement = record('adoption_placement', 'Decision for adoption', {
  decidedOn: date('When was the decision made?').optional(),
  ceasedOn: date('When did it cease?').optional(),
  reasonCeased: choice(REASON_ADOPTION_PLACEMENT_ENDED, 'Why did it cease?').optional(),
  writtenIn: text('Where is the decision written down?').optional(),
})
