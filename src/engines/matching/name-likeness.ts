import { jaroWinkler } from '@skyra/jaro-winkler'
import { areVariants, groupsSoundingLike, variantGroups } from './name-variants.ts'
import { soundAlike } from './phonetic.ts'

/** How a word of a name is like another: from the surest to the least sure. */
export type Likeness = 'same' | 'variant' | 'begins' | 'sounds' | 'spelling'

/** How alike two spellings are, 0 to 1 (Jaro-Winkler). */
export const similarity = (a: string, b: string): number => (a === b ? 1 : jaroWinkler(a, b))

/**
 * How a word asked for is like a known one, both folded; undefined when it is not. Short words must agree more:
 * among three-letter names nearly everything is one letter from something.
 */
export function likeness(asked: string, known: string): Likeness | undefined {
  if (asked === known) return 'same'
  if (areVariants(asked, known)) return 'variant'
  if (asked.length >= 2 && known.startsWith(asked)) return 'begins'
  const shorter = Math.min(asked.length, known.length)
  const close = similarity(asked, known)
  if (shorter >= 3 && soundAlike(asked, known) && close >= 0.6) return 'sounds'
  if (shorter >= 4 && close >= 0.88) return 'spelling'
  if (shorter >= 4 && soundsOfGroup(asked, known)) return 'sounds'
  return undefined
}

/** Whether an unknown spelling sounds like some spelling of the known name: 'shevaun' for 'siobhan'. */
function soundsOfGroup(asked: string, known: string): boolean {
  if (variantGroups(asked).length > 0) return false
  const groups = variantGroups(known)
  return (
    groups.length > 0 &&
    groupsSoundingLike(asked).some(group => groups.includes(group)) &&
    asked[0] === known[0]
  )
}
