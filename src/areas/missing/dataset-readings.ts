import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readMoment, readYesOrNo } from '../../returns/ssd/read-cell.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { MISSING } from '../../returns/ssd/tables/missing.ts'
import { Episode, InterviewTold, ReturnInterview } from './records.ts'

/** A time with an hour is kept as one, and a day as a day. */
function when(row: LoadedRow, column: string, day: string, moment: string) {
  const cell = cellOf(row, column)
  const read = readMoment(cell)
  const doubts = cell === '' || read ? [] : [{ field: day, column, message: `“${cell}” is not a date` }]
  const hour = read?.hasHour ?? false
  return { values: { [day]: hour ? null : (read?.day ?? null), [moment]: hour ? read!.at : null }, doubts }
}

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
  // An interview is kept with its moment, which the dataset does not have: what it says is kept as a file told it, and gives way.
  ssdReading(MISSING, InterviewTold, {
    yesNo: ['miss_missing_rhi_offered', 'miss_missing_rhi_accepted'],
    givesWayTo: { kind: ReturnInterview, field: 'episode' },
    unless: row =>
      cellOf(row, 'miss_missing_rhi_offered') === '' && cellOf(row, 'miss_missing_rhi_accepted') === '',
    also: row => ({
      values: {
        episode: row.rowId,
        offered: readYesOrNo(cellOf(row, 'miss_missing_rhi_offered')) ?? null,
        accepted: readYesOrNo(cellOf(row, 'miss_missing_rhi_accepted')) ?? null,
      },
    }),
  }),
]
