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

/**
 * How a school is reached, from a day: the last that holds is the one that counts. With no e-mail address nobody there is
 * told of anything.
 */
export const SchoolContact = record(
  'school_contact',
  'How a school is reached',
  {
    school: ref(() => School, 'Which school?'),
    reader: text('Who there is told?').help(
      'The designated safeguarding lead, by name. Nobody else at the school reads what is sent.',
    ),
    sentTo: text('To which e-mail address?')
      .help(
        'One that only they and whoever deputises for them read. Leave empty where there is none any more.',
      )
      .optional(),
    telephone: text('Telephone number').optional(),
    fromOn: date('From which day?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority', indexes: [['school', 'fromOn']] },
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
