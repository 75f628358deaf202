import { block, id, listOf, PURGE } from './block.ts'
import { CHILD_DETAILS } from './child-details.ts'
import { HEALTH_AND_WELLBEING } from './health-and-wellbeing.ts'
import { SOCIAL_CARE_EPISODE } from './social-care-episode.ts'

/** The edition of the DfE's specification that this is: Children's Social Care API, 19 May 2026. */
export const EDITION = '1.0.1'

/** One child as the feed sends them. */
export const CHILD = block(
  'One child',
  {
    la_child_id: { type: 'string', maxLength: 20, pattern: '^[A-Za-z0-9]+$' },
    mis_child_id: id(),
    purge: PURGE,
    child_details: CHILD_DETAILS,
    health_and_wellbeing: HEALTH_AND_WELLBEING,
    social_care_episodes: listOf(SOCIAL_CARE_EPISODE),
  },
  ['la_child_id'],
)
