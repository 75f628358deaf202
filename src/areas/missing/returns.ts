import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { Episode } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'Missing',
    kind: Episode,
    columns: { kind: 'MISSING', wentOn: 'MIS_START', returnedOn: 'MIS_END' },
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)
