import type { Answer } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
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
