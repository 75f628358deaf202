import { isDay } from '../../checking/index.ts'
import { rule, type Tables } from './tables.ts'

type Worker = Tables['SWEpisodes']

/**
 * As the shared case has it: a worker who stands in while another has the child is none who follows; of those who
 * follow, each begins as the one before ends (or on the next day), unless it is a first contact or a re-referral.
 */
function outOfStep(workers: readonly Worker[]): Worker[] {
  const found: Worker[] = []
  let until: number | undefined
  for (const worker of [...workers].filter(({ SW_DECOM }) => isDay(SW_DECOM)).sort(byBeginning)) {
    const ends = isDay(worker.SW_DEC) ? worker.SW_DEC : Number.POSITIVE_INFINITY
    if (until !== undefined && ends <= until) continue
    const isNext = until === undefined || worker.SW_DECOM === until || worker.SW_DECOM === until + 1
    if (!isNext && worker.SW_REASON !== 'FCONTA') found.push(worker)
    until = ends
  }
  return found
}

/** Who began first, and of those who began on one day who stayed for longer. */
const byBeginning = (a: Worker, b: Worker): number => a.SW_DECOM - b.SW_DECOM || b.SW_DEC - a.SW_DEC

export default rule({
  code: 'SW10STG2',
  says: 'A new social worker episode has started before the end date of the previous social worker episode.',
  mend: 'Let the worker begin on the day on which the one before ended. A gap before this worker is found too, though the message speaks of an overlap.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) => SWEpisodes.children().flatMap(outOfStep),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2026', SW_DEC: '10/05/2026' },
          { CHILD: '1', SW_DECOM: '09/05/2026', SW_DEC: '20/05/2026' },
          { CHILD: '1', SW_DECOM: '20/05/2026', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/05/2026', SW_DEC: '10/05/2026' },
          { CHILD: '2', SW_DECOM: '03/05/2026', SW_DEC: '05/05/2026' },
          { CHILD: '2', SW_DECOM: '11/05/2026', SW_DEC: '20/05/2026' },
          { CHILD: '2', SW_DECOM: '18/05/2026', SW_DEC: null },
          { CHILD: '3', SW_DECOM: '01/05/2026', SW_DEC: '10/05/2026' },
          { CHILD: '3', SW_DECOM: '09/05/2026', SW_DEC: '20/05/2026', SW_REASON: 'FCONTA' },
        ],
      },
      finds: { SWEpisodes: [1, 6] },
    },
  ],
})
