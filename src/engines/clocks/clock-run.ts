import { choice, codes, date, dateTime, number, record, text } from '../records/index.ts'

/** How a run stands, apart from today: overdue is a running one whose day has passed. */
export const RUN_STATE = codes({
  running: 'To do',
  met: 'Done in time',
  late: 'Done late',
  excused: 'No longer needed',
  missed: 'Never done',
  'cannot-tell': 'Cannot tell',
})

/** One run of a clock, kept with versions like any record so that SQL reads the same answer now and as known. */
export const ClockRun = record(
  'clock_run',
  'Deadline',
  {
    clock: text('Clock'),
    state: choice(RUN_STATE, 'State'),
    aboutKind: text('Kind of record it is about'),
    aboutId: text('Record it is about'),
    part: number('Which run about that record'),
    fromOn: date('From').optional(),
    dueOn: date('Due').optional(),
    metOn: date('Met').optional(),
    fromAt: dateTime('From, at').optional(),
    dueAt: dateTime('Due, at').optional(),
    metAt: dateTime('Met, at').optional(),
    excused: text('Why it is no longer needed').optional(),
    cannotTell: text('Why it cannot be told').optional(),
  },
  // A child's story asks for a few clocks at a time; a childhood has a thousand runs.
  { indexes: [['subject', 'clock'], ['clock', 'dueOn'], ['clock', 'metOn'], ['dueOn']] },
)
