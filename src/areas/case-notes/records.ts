import { choice, codes, date, longText, record, text, yesNo } from '../../engines/records/index.ts'

export const NOTE = codes({
  visit: 'A visit',
  call: 'A telephone or video call',
  meeting: 'A meeting',
  session: 'A session of work with the child or family',
  message: 'A letter or message',
  other: 'Something else',
})

export const DONE = codes({ done: 'It took place', tried: 'We tried, and nobody was there' })

export const SEEN = codes({
  alone: 'Seen alone',
  seen: 'Seen with others there',
  'not-seen': 'Not seen',
})

/**
 * What happened with a child on a day: a visit, call, meeting or session. The day it happened and the day it was written
 * up are two facts, so that a late visit and late recording are never taken for each other (report of 2023: for most late
 * visits the delay is in recording). One writing about several children is one record for each of them, joined by `writing`.
 */
export const CaseNote = record(
  'case_note',
  'Note',
  {
    kind: choice(NOTE, 'What was it?'),
    happenedOn: date('On which day did it happen?'),
    done: choice(DONE, 'Did it take place?').help('A visit that found nobody at home is written down too.'),
    place: text('Where?').optional(),
    announced: yesNo('Did the family know that you were coming?').optional(),
    present: text('Who else was there?').optional(),
    account: longText('What happened, and what does it mean?')
      .help(
        'Write it to the child, who may read it one day. Leave it empty to write it up later: it then stands on your list.',
      )
      .optional(),
    changed: longText('What changes because of it?').optional(),
    aboutOthers: longText('Anything that is about somebody else')
      .help('Kept apart, and left out of whatever is given to the child or the family.')
      .keptApart('others')
      .optional(),
    inConfidence: longText('Anything said in confidence')
      .help('Kept apart in the same way.')
      .keptApart('confidence')
      .optional(),
    fromCourt: longText('Anything from court papers')
      .help('Kept apart in the same way.')
      .keptApart('court')
      .optional(),
    notFor: text('Must anybody not be told of this?')
      .help('Their name, and what they are to the child.')
      .optional(),
    seen: choice(SEEN, 'Was the child seen?').optional(),
    whyNotAlone: text('Why were they not seen alone?').optional(),
    bedroomSeen: yesNo('Was their bedroom seen?').optional(),
    words: longText('What did the child say?').help('In their own words.').optional(),
    observed: longText('What did the child show, who does not say it in words?').optional(),
    onlyThem: longText('What is about this child only?').help('Kept in their record alone.').optional(),
    writtenBy: text('Who wrote it?').optional(),
    writtenUpOn: date('When was it written up?').optional(),
    writing: text('Which writing is it part of?').optional(),
  },
  {
    indexes: [['happenedOn'], ['writing']],
    checks: [
      {
        field: 'writtenUpOn',
        test: ({ happenedOn, writtenUpOn }) =>
          happenedOn && writtenUpOn && writtenUpOn < happenedOn
            ? 'It was written up before it happened'
            : undefined,
      },
      {
        field: 'seen',
        test: ({ kind, done, seen }) =>
          kind === 'visit' && done === 'done' && !seen ? 'Say whether the child was seen' : undefined,
      },
      {
        field: 'whyNotAlone',
        test: ({ kind, done, seen, whyNotAlone }) =>
          kind === 'visit' && done === 'done' && (seen === 'seen' || seen === 'not-seen') && !whyNotAlone
            ? seen === 'seen'
              ? 'Say why they were not seen alone'
              : 'Say why they were not seen'
            : undefined,
      },
      {
        field: 'seen',
        test: ({ done, seen }) =>
          done === 'tried' && seen && seen !== 'not-seen'
            ? 'Nobody was there, so the child was not seen'
            : undefined,
      },
    ],
  },
)
