import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { demonstrates } from './demonstration.ts'
import { Population } from './records.ts'
import { simulates } from './simulate.ts'

export const area: Area = {
  name: 'authority',
  title: 'The authority',
  records: [Population],
  may: [{ roles: [...PRACTITIONERS, 'early-help-worker', 'administrator'] }],
  population: { rows: sql`select from_on, children from population` },
  demonstrates,
  simulates,
}
