import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { CaseNote } from './records.ts'

/** Local recording policy (clocks.json `case-note`): two working days after it happened. */
export const WRITE_UP_WORKING_DAYS = 2

// From the day of the event, not of its due date: a late visit that was written up the same day is recorded in time.
export const writtenUp = clock('case-note', {
  title: 'Visit or contact written up',
  todo: 'Write up what happened',
  opens: '/areas/case-notes/children/:child/finish/:about',
  authority: 'local',
  source: `Local recording policy: ${WRITE_UP_WORKING_DAYS} working days`,
  atTheEnd: 'asks-after',
  reads: { notes: CaseNote },
  needs: 'notes',
  runs: ({ notes }) =>
    notes
      .filter(({ happenedOn }) => hasWorkingDays(happenedOn))
      .map(note => ({
        about: note,
        from: note.happenedOn,
        due: addWorkingDays(note.happenedOn, WRITE_UP_WORKING_DAYS),
        met: note.writtenUpOn,
      })),
})
