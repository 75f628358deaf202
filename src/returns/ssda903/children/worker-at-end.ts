import type { Tables } from '../rules/tables.ts'

type Worker = Tables['SWEpisodes']

/** Of one child's social workers the one who ended last; of two who ended on one day, the one who began later. */
export const lastEnded = (workers: readonly Worker[]): Worker =>
  workers.reduce((last, one) =>
    one.SW_DEC > last.SW_DEC || (one.SW_DEC === last.SW_DEC && one.SW_DECOM > last.SW_DECOM) ? one : last,
  )
