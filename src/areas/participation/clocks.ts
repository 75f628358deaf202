import { dayOf } from '../../core/instant.ts'
import { clock } from '../../engines/clocks/index.ts'
import { DirectWork } from './records.ts'

// Reviews of 2019 found direct work good where it was done: what is planned has its day, as a visit has. Ours: the country's
// list has none. It hangs on the day it is planned for, and on no other.
export const directWorkDone = clock('direct-work', {
  title: 'Direct work done as planned',
  todo: 'Do the direct work with the child, or say why not',
  opens: '/areas/participation/children/:child/direct-work/:about',
  authority: 'local',
  source: 'The day that the work is planned for',
  reads: { work: DirectWork },
  needs: 'work',
  runs: ({ work }) =>
    work.map(one => ({
      about: one,
      from: one.plannedOn,
      due: one.plannedOn,
      met: one.doneOn,
      excused:
        one.doneOn === null && one.notDone !== null ? 'It was not done, and the record says why' : null,
      until: one.doneOn === null && one.notDone !== null ? dayOf(one.knownAt) : null,
    })),
})
