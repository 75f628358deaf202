import { date, longText, record, ref, text } from '../../../engines/records/index.ts'

// Who has the supervision and who gives it, on each record of it: nobody else reads what was said there.
const between = {
  workerAccount: text('Whose supervision is it?'),
  supervisorAccount: text('Who supervises?'),
}
const BETWEEN: { accounts: ('workerAccount' | 'supervisorAccount')[] } = {
  accounts: ['workerAccount', 'supervisorAccount'],
}

/** One supervision of a worker: when it was planned, and when it was held or why not. Its days are for managers too. */
export const Session = record(
  'supervision_session',
  'Supervision of a worker',
  {
    ...between,
    workerName: text('Worker'),
    supervisorName: text('Supervisor'),
    plannedOn: date('When is it planned for?'),
    heldOn: date('When was it held?').optional(),
    notHeld: text('Why was it not held?').optional(),
  },
  {
    about: 'authority',
    indexes: [['workerAccount', 'plannedOn']],
    only: { ...BETWEEN, roles: ['team-manager', 'front-door-manager', 'head-of-service', 'director'] },
    checks: [
      {
        field: 'notHeld',
        test: ({ heldOn, notHeld }) =>
          heldOn && notHeld ? 'It was held: leave out why it was not' : undefined,
      },
    ],
  },
)

/**
 * What a supervision held, between the two of them. Inspections of 2011 and 2018 found supervision driven by process and
 * not reflective: how the worker is, what they think and feel about the work, and what difference it makes are asked first.
 */
export const SessionNote = record(
  'supervision_note',
  'What a supervision held',
  {
    ...between,
    session: ref(() => Session, 'Which supervision?'),
    wellbeing: longText('How are you, and what do you carry?').optional(),
    reflection: longText('What did you think about together: what do you see, feel and wonder about?'),
    impact: longText('What is different for children because of the work?'),
    learning: longText('What went well, and what do you want to learn?').optional(),
    decisions: longText('What is decided about the work as a whole?')
      .help('What is decided about one child is written on that child’s record, below.')
      .optional(),
  },
  { about: 'authority', only: BETWEEN },
)

/** What one of the two will do, and by when. */
export const SessionAction = record(
  'supervision_action',
  'Action of a supervision',
  {
    ...between,
    session: ref(() => Session, 'Which supervision?'),
    what: text('What will be done?'),
    who: text('Who will do it?'),
    byOn: date('By when?'),
    doneOn: date('When was it done?').optional(),
  },
  { about: 'authority', only: BETWEEN },
)
