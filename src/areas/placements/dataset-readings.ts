import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readAs, readMoment } from '../../returns/ssd/read-cell.ts'
import { type Also, cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { SOURCE } from '../../returns/ssd/rows.ts'
import { CLA_EPISODES } from '../../returns/ssd/tables/cla-episodes.ts'
import { CLA_PLACEMENT } from '../../returns/ssd/tables/cla-placement.ts'
import { PlacementEpisode } from './records.ts'

const homeOf = (row: LoadedRow) => {
  const id = cellOf(row, 'clae_cla_placement_id')
  if (id === '') return undefined
  return row.siblings(CLA_PLACEMENT.name).find(cells => cells.clap_cla_placement_id?.trim() === id)
}

const READ = {
  type: 'clap_cla_placement_type',
  provider: 'clap_cla_placement_provider',
  placementPostcode: 'clap_cla_placement_postcode',
  urn: 'clap_cla_placement_urn',
} as const

/** The home of an episode, from the row of the placement that it names. */
function home(row: LoadedRow): Also {
  const cells = homeOf(row)
  if (!cells) return { values: {} }
  const values: Record<string, unknown> = {}
  const doubts: Also['doubts'] = []
  const read = (field: keyof typeof PlacementEpisode.fields, column: string) => {
    const cell = cells[column]?.trim() ?? ''
    const one = cell === '' ? { value: null } : readAs(PlacementEpisode.fields[field], cell)
    values[field] = one.value
    if (one.doubt) doubts.push({ field, column, message: one.doubt })
  }
  for (const [field, column] of Object.entries(READ)) read(field as keyof typeof READ, column)
  // Why a home changed is said of the episode with which it ended.
  const ended = readMoment(cellOf(row, 'clae_cla_episode_ceased_date'))?.day
  if (ended !== undefined && ended === readMoment(cells.clap_cla_placement_end_date ?? '')?.day)
    read('reasonChanged', 'clap_cla_placement_change_reason')
  const { reason, doubt } = whyBegan(row, cells)
  values.reasonBegan = reason
  if (doubt) doubts.push({ field: 'reasonBegan', column: 'clae_cla_episode_start_reason', message: doubt })
  return { values, doubts }
}

/**
 * Why an episode began says here whether the home changed with it (L: the legal status alone). The dataset says that twice, as
 * a placement has a day of its own: where the two disagree the placement is believed, and that is said.
 */
function whyBegan(row: LoadedRow, cells: Readonly<Record<string, string>>) {
  const reason = cellOf(row, 'clae_cla_episode_start_reason') || null
  const began = readMoment(cellOf(row, 'clae_cla_episode_start_date'))?.day
  const moved = readMoment(cells.clap_cla_placement_start_date ?? '')?.day
  if (began === undefined || moved === undefined || moved > began) return { reason }
  if (reason === 'L' && moved === began)
    return {
      reason: 'B',
      doubt: 'only the legal status is said to have changed, and the placement began that day',
    }
  if (reason !== 'L' && reason !== null && moved < began)
    return { reason: 'L', doubt: 'the placement is said to have changed, and had begun before that day' }
  return { reason }
}

export const datasetReadings: Reading[] = [
  ssdReading(CLA_EPISODES, PlacementEpisode, {
    columns: {
      startedOn: 'clae_cla_episode_start_date',
      endedOn: 'clae_cla_episode_ceased_date',
    },
    reads: ['clae_cla_placement_id', 'clae_cla_episode_start_reason'],
    unless: row =>
      homeOf(row)
        ? false
        : cellOf(row, 'clae_cla_placement_id') === '' || {
            column: 'clae_cla_placement_id',
            message: `“${cellOf(row, 'clae_cla_placement_id')}” is in no row of ${CLA_PLACEMENT.name} about the same child`,
          },
    also: home,
  }),
  {
    // Read with the episodes that name it.
    source: SOURCE,
    table: CLA_PLACEMENT.name,
    columns: [
      ...Object.values(READ),
      'clap_cla_placement_id',
      'clap_cla_placement_start_date',
      'clap_cla_placement_end_date',
      'clap_cla_placement_change_reason',
      'clap_cla_id',
      'clap_person_id',
    ],
    gives: [PlacementEpisode],
    make: () => [],
  },
]
