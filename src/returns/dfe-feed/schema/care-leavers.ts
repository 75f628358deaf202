import { block, code, DAY, PURGE } from './block.ts'
import { CARE_LEAVER_ACCOMMODATION, EET_ACTIVITY } from './codes.ts'

/** How a care leaver is: one block an episode. */
export const CARE_LEAVERS = block('A care leaver', {
  contact_date: DAY,
  activity: code(EET_ACTIVITY, 2),
  accommodation: code(CARE_LEAVER_ACCOMMODATION, 1),
  purge: PURGE,
})
