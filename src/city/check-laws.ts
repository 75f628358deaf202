import { type Records, transact } from '../engines/records/index.ts'
import { type Checked, checkLaws, LAWS, type Planted } from './laws/index.ts'
import { SMALL_AREAS } from './places/small-areas.ts'

/**
 * Asks every law of the city that a record holds, on its today, with the city's own table of small areas and the
 * faults that were planted in it on purpose.
 */
export function checkLawsOfCity(records: Records, planted: readonly Planted[]): Promise<Checked[]> {
  return transact(records, { who: 'city-laws', service: true }, ctx =>
    checkLaws(ctx, LAWS, { planted, smallAreas: SMALL_AREAS }),
  )
}
