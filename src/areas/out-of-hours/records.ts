import { choice, codes, dateTime, longText, record, text } from '../../engines/records/index.ts'

export const ON_CALL = codes({
  worker: 'Social worker on duty',
  manager: 'Senior manager',
  legal: 'Legal adviser',
})

/** Who is on call, in which role, from when to when, and how they are reached. */
export const Shift = record(
  'duty_shift',
  'On call',
  {
    role: choice(ON_CALL, 'On call as what?'),
    worker: text('Who?'),
    reachedAt: text('On which number are they reached?'),
    fromAt: dateTime('From when?'),
    toAt: dateTime('Until when?'),
  },
  {
    about: 'authority',
    checks: [
      {
        field: 'toAt',
        test: ({ fromAt, toAt }) =>
          fromAt && toAt && toAt <= fromAt ? 'It must end after it begins' : undefined,
      },
    ],
    indexes: [['toAt']],
  },
)

/**
 * Legal advice out of hours, asked and given, on the child’s record. What a lawyer advises is for those who work with the
 * child: its words are read by them alone.
 */
export const LegalAdvice = record(
  'duty_legal_advice',
  'Legal advice out of hours',
  {
    askedAt: dateTime('When was it asked?'),
    adviser: text('Which legal adviser?'),
    question: longText('What was asked?').sensitive(),
    advisedAt: dateTime('When was it given?').optional(),
    advice: longText('What was advised?').sensitive().optional(),
    askedBy: text('Who asked?').optional(),
  },
  {
    indexes: [['askedAt']],
    checks: [
      {
        field: 'advisedAt',
        test: ({ askedAt, advisedAt }) =>
          askedAt && advisedAt && advisedAt < askedAt ? 'It was given before it was asked' : undefined,
      },
      {
        field: 'advice',
        test: ({ advisedAt, advice }) => (advisedAt && !advice ? 'Say what was advised' : undefined),
      },
      {
        field: 'advisedAt',
        test: ({ advisedAt, advice }) => (advice && !advisedAt ? 'Say when it was given' : undefined),
      },
    ],
  },
)

/** What the night asks of the day team for one child, first of all. */
export const HandoverNote = record(
  'handover_note',
  'To be done first',
  {
    first: longText('What must the next team do first, and why?'),
    byAt: dateTime('By when?').optional(),
    writtenAt: dateTime('When was it written?'),
    writtenBy: text('Who wrote it?'),
  },
  { indexes: [['writtenAt']] },
)

/** That a named person took over what happened since a moment. */
export const TakenOver = record(
  'duty_taken_over',
  'Taken over',
  {
    fromAt: dateTime('Since when?'),
    takenAt: dateTime('When was it taken over?'),
    takenBy: text('By whom?'),
    account: text('Their account'),
    says: longText('What was agreed when it was handed over?').optional(),
  },
  { about: 'authority', indexes: [['takenAt']] },
)
