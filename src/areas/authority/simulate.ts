import { isoDay } from '../../core/day.ts'
import { idFrom } from '../../engines/records/index.ts'
import type { Simulates } from '../../engines/simulation/index.ts'
import { Population } from './records.ts'

/** The city's own count of its children at each mid-year, as an authority has an estimate of them. */
export const simulates: Simulates = {
  answers: {},
  ofAuthority: living =>
    living.map(({ on, children }) => ({
      kind: Population,
      id: idFrom('city', 'population', isoDay(on)),
      on,
      values: { fromOn: on, children, source: 'The city’s own count' },
    })),
}
