/** One thing that is looked at: a question, and four answers from least to most worrying, each by what can be seen. */
export type Scale = { name: string; asks: string; answers: readonly [string, string, string, string] }

/**
 * The screening tool, in our own words: what a screener looks at in one incident and in what is known before it. The first
 * is asked of each child alone. It is filled in from evidence; what is not known is scored by what can be seen.
 */
export const CHILDS_PART: Scale = {
  name: 'childsPart',
  asks: 'What part did this child have in it?',
  answers: [
    'Was somewhere else, and does not seem to live in fear',
    'Was at home and slept, or saw what came after',
    'Saw it or heard it, or is afraid at home',
    'Was hurt, was used or threatened, or tried to step between',
  ],
}

export const OF_THE_FAMILY: readonly Scale[] = [
  {
    name: 'harm',
    asks: 'What was done?',
    answers: [
      'Shouting, with no threat and nobody afraid',
      'Pushing, breaking things, threats that did not frighten',
      'Hurt, insulted again and again, watched, controlled or afraid',
      'Serious injury, hands at the throat, a weapon, rape, or a threat to kill',
    ],
  },
  {
    name: 'pattern',
    asks: 'Is there a pattern?',
    answers: [
      'The first that anybody knows of',
      'Once or twice before, long apart',
      'Several times in a year, or the same people before',
      'More often or worse each time, or after a court order',
    ],
  },
  {
    name: 'exposed',
    asks: 'Who is more at risk than others?',
    answers: [
      'Nobody that we know of',
      'A parent’s drinking, drugs or low mood',
      'A baby, a disabled child or parent, or the adults are parting',
      'A pregnancy, a baby under one in the room, or a parent who may take their life',
    ],
  },
  {
    name: 'protects',
    asks: 'What keeps the children safe?',
    answers: [
      'The one who did harm is gone for good, and help is in place',
      'Apart for now, and somebody the family trusts is near',
      'Little: they live together, or the one who was hurt plays it down',
      'Nothing: nobody knows where they are, or help is refused or kept away',
    ],
  },
]

export type Scores = {
  childsPart: number
  harm: number
  pattern: number
  exposed: number
  protects: number
}

/** How worrying an incident is for one child, as the tool says it. */
export const LEVEL = {
  1: 'Level 1: some risk',
  2: 'Level 2: risk',
  3: 'Level 3: serious risk',
  4: 'Level 4: severe risk',
} as const
export type Level = keyof typeof LEVEL
/** The level at which nothing is closed without a second look. */
export const SEVERE: Level = 4

/** The sum of the five, 0 to 15. */
export const scoreOf = ({ childsPart, harm, pattern, exposed, protects }: Scores): number =>
  childsPart + harm + pattern + exposed + protects

/**
 * The level that the scores give. Severe harm, or a child who was hurt or used, is severe whatever the sum: five small
 * worries never outweigh one that can kill.
 */
export function levelOf(scores: Scores): Level {
  if (scores.harm === 3 || scores.childsPart === 3) return 4
  const score = scoreOf(scores)
  if (score >= 11) return 4
  if (score >= 7) return 3
  return score >= 4 ? 2 : 1
}
