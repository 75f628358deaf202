import type { Day } from '../core/day.ts'
import type { PlayedRecord } from '../engines/simulation/index.ts'

/** What stands in a record for whoever works with a child on a day, until that is known. */
export const workerToBe = (child: string, on: Day): string => `${MARK}${on} ${child}`

/** No name begins with it. */
const MARK = '\u0001'

/** Records that name those who worked with whom, in place of what stood for them; the records are changed where they are. */
export function nameWorkers(
  records: readonly PlayedRecord[],
  worker: (child: string, on: Day) => string,
): readonly PlayedRecord[] {
  for (const { versions } of records)
    for (const { values } of versions)
      for (const field in values) {
        const value = values[field]
        if (typeof value !== 'string' || !value.startsWith(MARK)) continue
        const [on, child] = value.slice(MARK.length).split(' ')
        values[field] = worker(child!, Number(on) as Day)
      }
  return records
}
