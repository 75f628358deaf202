import type { Day } from '../../../../core/day.ts'
import { isDay } from '../../../checking/index.ts'
import { rule, type Tables } from '../tables.ts'

type Worker = Tables['SWEpisodes']

// As the shared case has it: a gap of four days is let be, and one of six to 31 March or of seven to the next worker is not.
const LET_BE = 5

/** Of one child's workers, as the return has them, those who come too late after the one before, or of whom no day is known. */
const comeTooLate = (workers: readonly Worker[], end: Day): Worker[] =>
  workers.filter((worker, at) => {
    const ended = workers[at - 1]?.SW_DEC
    if (ended === undefined || !isDay(ended)) return false
    return (isDay(worker.SW_DECOM) ? worker.SW_DECOM : end) - ended > LET_BE && ended < end
  })

export default rule({
  code: 'SW11aSTG2',
  says: 'Social worker episode has ended before 31 March and no subsequent social worker episode has been provided.',
  mend: 'Let this worker begin when the one before ended, or enter who came between.',
  fields: ['SW_DEC'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }, { end }) => SWEpisodes.children().flatMap(workers => comeTooLate(workers, end)),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2023', SW_DEC: '01/06/2023' },
          { CHILD: '1', SW_DECOM: '06/06/2023', SW_DEC: '01/07/2023' },
          { CHILD: '1', SW_DECOM: '07/07/2023', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/05/2023', SW_DEC: '20/03/2024' },
          { CHILD: '2', SW_DECOM: null, SW_DEC: null },
          { CHILD: '3', SW_DECOM: '01/05/2023', SW_DEC: '01/06/2023' },
        ],
      },
      finds: { SWEpisodes: [2, 4] },
    },
  ],
})
