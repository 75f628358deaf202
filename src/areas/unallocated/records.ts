import { choice, codes, date, longText, number, record, text } from '../../engines/records/index.ts'

export const HOLDER = codes({
  duty: 'The duty worker of the team',
  manager: 'A team manager',
  front: 'The front door',
  other: 'Somebody else',
})

/** Who holds the risk for a child without a worker, from when to when. One at a time. */
export const RiskHeld = record(
  'risk_held',
  'Who holds the risk meanwhile',
  {
    standing: choice(HOLDER, 'Who holds the risk meanwhile?'),
    holder: text('What is their name?'),
    team: text('Of which team?').optional(),
    why: longText('Why has the child no worker yet?'),
    meanwhile: longText('What keeps the child safe until then, and what is done?'),
    fromOn: date('From which day?'),
    toOn: date('Until which day?').optional(),
  },
  {
    checks: [
      {
        field: 'toOn',
        test: ({ fromOn, toOn }) =>
          fromOn && toOn && toOn < fromOn ? 'It ended before it began' : undefined,
      },
    ],
  },
)

export const PRIORITY = codes({
  first: 'Allocate today',
  soon: 'Allocate this week',
  wait: 'Can wait, as long as it is looked at',
})

/** That a manager looked at a child without a worker, and what follows. */
export const LookedAt = record('unallocated_look', 'Looked at without a worker', {
  lookedOn: date('On which day?'),
  found: longText('What did you look at, and how is the child?'),
  priority: choice(PRIORITY, 'How soon must there be a worker?'),
  follows: longText('What happens now?'),
  lookedBy: text('Who looked?').optional(),
})

/** After how many days without a worker a child goes to the head of service, and to the director: from a day, with why. */
export const EscalationDays = record(
  'unallocated_escalation',
  'When a child without a worker goes further up',
  {
    headDays: number('After how many days does it go to the head of service?'),
    directorDays: number('After how many days does it go to the director?'),
    fromOn: date('From which day?'),
    why: longText('Why, and who agreed it?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority' },
)

/** The weekly report to the director: what was so when it was made, and never changed after. */
export const WeeklyReport = record(
  'unallocated_report',
  'Weekly report of children without a worker',
  {
    madeOn: date('On which day was it made?'),
    children: number('Children without a worker'),
    longest: number('Days that the longest has waited'),
    unheld: number('Children for whom nobody holds the risk'),
    unseen: number('Children whom no manager looked at in seven days'),
    words: longText('What does the director need to know?').optional(),
    madeBy: text('Who made it?'),
    readOn: date('When did the director read it?').optional(),
    readBy: text('Who read it?').optional(),
    answer: longText('What did the director say?').optional(),
  },
  { about: 'authority', indexes: [['madeOn']] },
)
