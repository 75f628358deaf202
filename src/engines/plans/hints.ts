/** What an action says, as far as its hints go. */
type Said = { what: string; who: string; knownBy: string | null }

/** What a form says of an action, as far as its hints go: nothing is asked before it says what and who. */
export const hintsOfForm = ({
  what = '',
  who = '',
  knownBy = '',
}: Readonly<Record<string, string>>): string[] =>
  what === '' || who === '' ? [] : hintsFor({ what, who, knownBy: knownBy === '' ? null : knownBy })

// Words that say that something will be done without saying what.
const VAGUE =
  /\b(support|monitor|engage|encourage|continue|work with|liaise|improve|ensure|look at|explore)\b/i
const NOBODY =
  /^(all|everyone|everybody|the family|family|professionals|agencies|tbc|the school|school|parents?)$/i

/**
 * What would make a plan's action easier to follow: gentle questions, never a refusal. An action is specific when
 * somebody who was not there can tell what will be done and by whom, and measurable when it says how we will know.
 */
export function hintsFor({ what, who, knownBy }: Said): string[] {
  const words = what.trim().split(/\s+/).length
  return [
    ...(words < 4 || (VAGUE.test(what) && !/\d/.test(what))
      ? ['Could somebody who was not there tell what will be done, and how often?']
      : []),
    ...(NOBODY.test(who.trim()) ? ['Can you name one person, so that they know it is theirs?'] : []),
    ...(knownBy ? [] : ['How will we know that it helped?']),
  ]
}
