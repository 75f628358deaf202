import { choice, codes, date, record, ref, text } from '../../engines/records/index.ts'

export const PHASE = codes({ primary: 'Primary', secondary: 'Secondary' })

/** A school, wherever it is: children of the city may go to one beyond it. */
export const School = record(
  'school',
  'School',
  {
    name: text('Name'),
    phase: choice(PHASE, 'For which ages?'),
    area: text('In which part of the city?').help('Leave empty for a school elsewhere.').optional(),
  },
  { about: 'authority' },
)

/** A child's place at a school: from the day they were on its roll until the day their place runs to, or ran. */
export const SchoolPlace = record(
  'school_place',
  'School place',
  {
    school: ref(() => School, 'At which school?'),
    fromOn: date('From which day?'),
    toOn: date('Until which day?')
      .help('A place runs to the end of the last year of the school, and ends sooner where a child leaves.')
      .optional(),
  },
  {
    checks: [
      {
        field: 'toOn',
        test: ({ fromOn, toOn }) =>
          fromOn && toOn && toOn < fromOn ? 'The child left before they came' : undefined,
      },
    ],
  },
)
