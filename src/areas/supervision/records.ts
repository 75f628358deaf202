import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'

export const OCCASION = codes({
  threshold: 'A decision at the front door',
  allocation: 'Giving the case to a worker',
  'late-visit': 'A visit that was late',
  transfer: 'The case going to another team',
  closure: 'Closing the case, or stepping it down',
  supervision: 'Supervision of the case',
  other: 'Another reason',
})

/**
 * A manager’s oversight of one child’s case, recorded where the work is: what was decided and why, or what must happen, who
 * does it and by when. What only says that somebody looked is no oversight (inspection of 2022; practice.md, the
 * manager’s day).
 */
export const Oversight = record(
  'management_oversight',
  'Management oversight',
  {
    onDay: date('On which day?'),
    occasion: choice(OCCASION, 'What is it about?'),
    reflection: longText('What did you look at, and what is this child’s life like now?').optional(),
    decision: longText('What is decided?').optional(),
    reason: longText('Why?').optional(),
    direction: text('What must happen?').optional(),
    directionFor: text('Who does it?').optional(),
    directionDue: date('By when?').optional(),
  },
  {
    indexes: [['onDay']],
    checks: [
      {
        field: 'decision',
        test: ({ decision, direction }) =>
          decision || direction
            ? undefined
            : 'Say what is decided, or what must happen: a note with neither is no oversight',
      },
      {
        field: 'reason',
        test: ({ decision, reason }) => (decision && !reason ? 'Say why this is decided' : undefined),
      },
      {
        field: 'directionFor',
        test: ({ direction, directionFor }) =>
          direction && !directionFor ? 'Say who does what must happen' : undefined,
      },
      {
        field: 'directionDue',
        test: ({ direction, directionDue, onDay }) => {
          if (!direction) return undefined
          if (!directionDue) return 'Say by when it must happen'
          return onDay && directionDue < onDay
            ? 'The day it must happen by is before this oversight'
            : undefined
        },
      },
    ],
  },
)

/** That what a manager directed was done, and what came of it. */
export const DirectionDone = record('direction_done', 'Direction carried out', {
  oversight: ref(() => Oversight, 'Which direction?'),
  doneOn: date('When was it done?'),
  how: longText('What came of it?'),
})
