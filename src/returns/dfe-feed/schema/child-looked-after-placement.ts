import { block, code, DAY, id, PURGE, text } from './block.ts'
import {
  PLACEMENT_TYPE,
  REASON_NEW_EPISODE,
  REASON_PLACEMENT_CHANGE,
  REASON_PLACEMENT_ENDED,
} from './codes.ts'

/** One block of a period of care: an episode of the SSDA903. */
export const CHILD_LOOKED_AFTER_PLACEMENT = block(
  'One block of a period of care',
  {
    child_looked_after_placement_id: id(),
    start_date: DAY,
    start_reason: code(REASON_NEW_EPISODE, 1),
    placement_type: code(PLACEMENT_TYPE, 3),
    postcode: text({ most: 8 }),
    end_date: DAY,
    end_reason: code(REASON_PLACEMENT_ENDED, 3),
    change_reason: code(REASON_PLACEMENT_CHANGE, 6),
    purge: PURGE,
  },
  ['child_looked_after_placement_id'],
)
