import { block, code, codesOf, DAY, FLAG, PURGE, text } from './block.ts'
import { DISABILITY, ETHNICITY, SEX, UPN_UNKNOWN } from './codes.ts'

/** Who the child is. */
export const CHILD_DETAILS = block('Personal details', {
  unique_pupil_number: text({ exactly: 13 }),
  former_unique_pupil_number: text({ exactly: 13 }),
  unique_pupil_number_unknown_reason: code(UPN_UNKNOWN, 4),
  first_name: text(),
  surname: text(),
  date_of_birth: DAY,
  expected_date_of_birth: DAY,
  sex: code(SEX, 1),
  ethnicity: code(ETHNICITY, 4),
  disabilities: codesOf(DISABILITY, 4, 12),
  postcode: text({ most: 8 }),
  uasc_flag: FLAG,
  uasc_end_date: DAY,
  purge: PURGE,
})
