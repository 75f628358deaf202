import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readMoment } from '../../returns/ssd/read-cell.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { MISSING } from '../../returns/ssd/tables/missing.ts'
import { Episode } from './records.ts'

/** A time with an hour is kept as one, and a day as a day. */
function when(row: LoadedRow, column: string, day: string, moment: string) {
  const cell = cellOf(row, column)
  const read = readMoment(cell)
  const doubts = cell === '' || read ? [] : [{ field: day, column, message: `“${cell}” is not a date` }]
  const hour = read?.hasHour ?? false
  return { values: { [day]: hour ? null : (read?.day ?? null), [moment]: hour ? read!.at : null }, doubts }
}

// That an interview was offered is kept here as the interview itself, with its moment, which the dataset does not have.
export const datasetReadings: Reading[] = [
  ssdReading(MISSING, Episode, {
    columns: { kind: 'miss_missing_episode_type' },
    reads: ['miss_missing_episode_start_date', 'miss_missing_episode_end_date'],
    also(row) {
      const went = when(row, 'miss_missing_episode_start_date', 'wentOn', 'wentAt')
      const back = when(row, 'miss_missing_episode_end_date', 'returnedOn', 'returnedAt')
      return { values: { ...went.values, ...back.values }, doubts: [...went.doubts, ...back.doubts] }
    },
  }),
]
