import { sql } from '../../core/sql.ts'
import type { Answer, YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { saidByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
import { PlacementEpisode } from './records.ts'

const columns = {
  type: 'PLACE',
  provider: 'PLACE_PROVIDER',
  reasonChanged: 'REASON_PLACE_CHANGE',
  homePostcode: 'HOME_POST',
  placementPostcode: 'PL_POST',
  urn: 'URN',
}
const read: Mapping = {
  source: 'ssda903',
  table: 'Episodes',
  kind: PlacementEpisode,
  columns: { ...columns, startedOn: 'DECOM', endedOn: 'DEC', reasonBegan: 'RNE' },
}
export const readings = readingsOf([read])
// The dates and the reason are the care area's to answer.
export const answers: Answer[] = answersOf([{ ...read, columns }])

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'Episodes',
    of: PlacementEpisode,
    columns: ['REASON_PLACE_CHANGE'],
    rows: sql`select id, child_id, ${saidByYearsEnd(sql`reason_changed`, sql`ended_on`)} as "REASON_PLACE_CHANGE"
      from placement_episode where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
]
