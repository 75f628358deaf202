import {
  DISABILITY as DISABILITIES,
  ASSESSMENT_FACTOR as FACTORS,
  REASON_FOR_CLOSURE,
  REFERRAL_SOURCE as REFERRAL_SOURCES,
} from '../../cin-census/codes.ts'
import {
  ACCOMMODATION as ACCOMMODATIONS,
  ACTIVITY as ACTIVITIES,
  ETHNICITY as ETHNICITIES,
  PLACEMENT_TYPE as PLACEMENT_TYPES,
  REASON_EPISODE_BEGAN,
  REASON_EPISODE_ENDED,
  REASON_PLACEMENT_CHANGED,
} from '../../ssda903/codes.ts'

// The code sets that the specification names, by the name it has for each. The feed reaches back 24 months and more, so that
// a code that a later collection year gave up (H5, P2, Z1, F3, P3, 18A) is still one of its set.
const keys = (set: Readonly<Record<string, string>>): string[] => Object.keys(set)

/** UN8 to UN10 came after the last return: the feed widened the field for them in November 2025. */
export const UPN_UNKNOWN = ['UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7', 'UN8', 'UN9', 'UN10']
export const SEX = ['M', 'F', 'U']
export const ETHNICITY = keys(ETHNICITIES)
export const DISABILITY = keys(DISABILITIES)
export const REFERRAL_SOURCE = keys(REFERRAL_SOURCES)
export const CIN_CLOSURE_REASON = keys(REASON_FOR_CLOSURE)
export const ASSESSMENT_FACTORS = ['8A', ...keys(FACTORS)]
export const REASON_NEW_EPISODE = keys(REASON_EPISODE_BEGAN)
export const PLACEMENT_TYPE = keys(PLACEMENT_TYPES)
export const REASON_PLACEMENT_ENDED = keys(REASON_EPISODE_ENDED)
export const REASON_PLACEMENT_CHANGE = keys(REASON_PLACEMENT_CHANGED)
/** 0 says in the return that nobody is in touch: the feed leaves the item out. */
export const EET_ACTIVITY = keys(ACTIVITIES).filter(one => one !== '0')
/** The return adds whether it is suitable as a second character; the feed does not ask. */
export const CARE_LEAVER_ACCOMMODATION = [
  ...new Set(keys(ACCOMMODATIONS).flatMap(one => (one === '0' ? [] : one.slice(0, 1)))),
]
