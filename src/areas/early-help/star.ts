import { choice, codes, date, longText, number, record, ref, text } from '../../engines/records/index.ts'
import { Episode } from './records.ts'

export const STAGE = codes({ start: 'At the start', review: 'At a review', end: 'At the end' })

/** The areas of family life that are scored, in our own words: the field, and its words. */
export const AREAS = {
  health: 'Health',
  wellbeing: 'The parents’ wellbeing',
  feelings: 'The children’s feelings',
  safety: 'Keeping the children safe',
  people: 'Friends and people who help',
  learning: 'Learning',
  boundaries: 'Boundaries and behaviour',
  routine: 'Family routine',
  home: 'Home and money',
  work: 'Work and training',
} as const

export type StarArea = keyof typeof AREAS
export const AREA_NAMES = Object.keys(AREAS) as StarArea[]

const score = (area: StarArea) => number(AREAS[area]).help('From 1 to 10').optional()

/** One reading of the outcome star: how each area of family life is, as the family and the worker see it together. */
export const StarReading = record(
  'outcome_star_reading',
  'Outcome star reading',
  {
    episode: ref(() => Episode, 'Which early help?'),
    stage: choice(STAGE, 'At which stage?'),
    takenOn: date('On which day?'),
    health: score('health'),
    wellbeing: score('wellbeing'),
    feelings: score('feelings'),
    safety: score('safety'),
    people: score('people'),
    learning: score('learning'),
    boundaries: score('boundaries'),
    routine: score('routine'),
    home: score('home'),
    work: score('work'),
    says: longText('What did the family say about it?').optional(),
  },
  {
    checks: AREA_NAMES.map(area => ({
      field: area,
      test: values =>
        values[area] != null && (values[area] < 1 || values[area] > 10)
          ? `${AREAS[area]}: give a score from 1 to 10`
          : undefined,
    })),
  },
)

export const STAR_CHECK = codes({
  sound: 'Complete, and fits what we know of the family',
  'look-again': 'To be looked at again with the worker',
})

/** A manager’s look at a reading: whether its scores are complete and fit what else is known (quality check of case oversight). */
export const StarCheck = record(
  'outcome_star_check',
  'Quality check of an outcome star',
  {
    reading: ref(() => StarReading, 'Which reading?'),
    checkedOn: date('On which day?'),
    found: choice(STAR_CHECK, 'What did you find?'),
    says: longText('What should be looked at again, or what is good about it?').optional(),
    checkedBy: text('Who checked it?').optional(),
  },
  {
    checks: [
      {
        field: 'says',
        test: ({ found, says }) =>
          found === 'look-again' && !says ? 'Say what should be looked at again' : undefined,
      },
    ],
  },
)
