import { date, record, ref, text } from '../../engines/records/index.ts'

/** A general practice, wherever it is. */
export const Surgery = record(
  'surgery',
  'Surgery',
  {
    name: text('What is the surgery called?'),
    area: text('In which part of the city?').help('Leave empty for a surgery elsewhere.').optional(),
  },
  { about: 'authority' },
)

/**
 * How a surgery is reached, from a day: the last that holds is the one that counts. With no e-mail address nobody there is
 * told of anything.
 */
export const SurgeryContact = record(
  'surgery_contact',
  'How a surgery is reached',
  {
    surgery: ref(() => Surgery, 'Which surgery?'),
    reader: text('Who there is told?').help(
      'Whoever leads on safeguarding, by name. Nobody else at the surgery reads what is sent.',
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
  { about: 'authority', indexes: [['surgery', 'fromOn']] },
)

/** With which surgery a child is registered, from which day. */
export const SurgeryRegistration = record(
  'surgery_registration',
  'Registered with a surgery',
  {
    surgery: ref(() => Surgery, 'With which surgery?'),
    fromOn: date('From which day?'),
    toOn: date('Until which day?').optional(),
  },
  {
    checks: [
      {
        field: 'toOn',
        test: ({ fromOn, toOn }) =>
          fromOn && toOn && toOn < fromOn ? 'The child left before they were registered' : undefined,
      },
    ],
  },
)
