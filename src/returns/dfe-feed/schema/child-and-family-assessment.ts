import { block, codesOf, DAY, id, PURGE } from './block.ts'
import { ASSESSMENT_FACTORS } from './codes.ts'

/** A single assessment and what it found. */
export const CHILD_AND_FAMILY_ASSESSMENT = block(
  'A single assessment',
  {
    child_and_family_assessment_id: id(),
    start_date: DAY,
    authorisation_date: DAY,
    factors: codesOf(ASSESSMENT_FACTORS, 3, 41),
    purge: PURGE,
  },
  ['child_and_family_assessment_id'],
)
