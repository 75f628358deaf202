import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'

export const WHAT_ENDED = codes({
  death: 'A child died',
  pregnancy: 'A pregnancy ended without a birth',
})

/**
 * That a child died, or that a pregnancy ended without a birth: who told us, and who recorded it. The day itself is said
 * where it is said who somebody is, so that every duty and figure turns on one day.
 */
export const Ending = record(
  'life_ending',
  'The end of a life or of a pregnancy',
  {
    what: choice(WHAT_ENDED, 'What ended?'),
    endedOn: date('On which day?'),
    toldBy: text('Who told us, and when?').help(
      'For example: the hospital’s safeguarding nurse, this morning.',
    ),
    words: longText('What should colleagues know before they speak with the family?')
      .help('What the family have asked for, and who is with them. How it happened belongs elsewhere.')
      .optional(),
    recordedByName: text('Who recorded it?').optional(),
    notSoOn: date('When was it known that it was not so?').optional(),
    notSoWhy: longText('How came it to be written down, and how do we know that it was not so?').optional(),
    notSoBy: text('Who took it back?').optional(),
  },
  { about: 'person' },
)

/** Something that ended with it, so that it is opened again where the ending was written down by mistake. */
export const StoppedWork = record(
  'stopped_work',
  'What ended with a life or a pregnancy',
  {
    ending: ref(() => Ending, 'With which ending?'),
    what: text('What ended?'),
    aboutKind: text('Which kind of record?'),
    aboutId: text('Which record?'),
    couldNot: longText('Why could it not be ended?').optional(),
  },
  { about: 'person' },
)
