import { day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import { nameFor } from './names.ts'

/** Ethnicity of a service's workers: white British more often than the city's children. Judgement. */
const WORKERS = { WBRI: 62, AIND: 13, BCRB: 10, BAFR: 8, WOTH: 4, APKN: 3 }

/** An ordinary name for somebody who works in the service; four in five are women, as in children's social work. */
export function workerName(chance: Chance): string {
  const ethnicity = chance.weighted(WORKERS)
  const { forename, surname } = nameFor(
    chance,
    ethnicity,
    chance.happens(0.82) ? 'F' : 'M',
    day('1982-01-01'),
  )
  return `${forename} ${surname}`
}
