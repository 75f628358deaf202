import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { LeaverYear } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'OC3',
    kind: LeaverYear,
    columns: { inTouch: 'IN_TOUCH', activity: 'ACTIV', accommodation: 'ACCOM' },
    also: row => ({ year: row.year }),
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)
