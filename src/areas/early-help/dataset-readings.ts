import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { EARLY_HELP_EPISODES } from '../../returns/ssd/tables/early-help-episodes.ts'
import { END_REASON, Episode, Lead } from './records.ts'
import { HelpTold } from './records-told.ts'

const REASONS = new Map(Object.entries(END_REASON).map(([code, label]) => [label.toLowerCase(), code]))

function endReason(row: LoadedRow) {
  const cell = cellOf(row, 'earl_episode_end_reason')
  const code = REASONS.get(cell.toLowerCase()) ?? null
  const column = 'earl_episode_end_reason'
  const message = `“${cell}” is none of the reasons here for which early help ends`
  const doubts = cell === '' || code !== null ? [] : [{ field: 'endReason', column, message }]
  return { values: { endReason: code }, doubts }
}

/** The worker's name, which another table holds; their id where it does not. */
function worker(row: LoadedRow): string | null {
  const id = cellOf(row, 'earl_episode_worker_id')
  if (id === '') return null
  return row.nobodys('ssd_professionals', 'prof_professional_id', id)?.prof_professional_name?.trim() || id
}

/**
 * Early help that a file tells of. On whose agreement it rests, and what was asked for, the dataset does not hold: nothing is made
 * up, so that the episode has neither, and whoever goes on with it here asks first.
 */
export const datasetReadings: Reading[] = [
  ssdReading(EARLY_HELP_EPISODES, Episode, {
    columns: { startedOn: 'earl_episode_start_date', endedOn: 'earl_episode_end_date' },
    reads: ['earl_episode_end_reason'],
    also: endReason,
  }),
  ssdReading(EARLY_HELP_EPISODES, HelpTold, {
    columns: { organisation: 'earl_episode_organisation' },
    reads: ['earl_episode_worker_id'],
    givesWayTo: { kind: Lead, field: 'episode' },
    unless: row =>
      cellOf(row, 'earl_episode_organisation') === '' && cellOf(row, 'earl_episode_worker_id') === '',
    also: row => ({ values: { episode: row.rowId, worker: worker(row) } }),
  }),
]
