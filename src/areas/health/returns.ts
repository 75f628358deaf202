import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { HealthYear } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'OC2',
    kind: HealthYear,
    columns: {
      sdqScore: 'SDQ_SCORE',
      sdqReason: 'SDQ_REASON',
      convicted: 'CONVICTED',
      healthChecks: 'HEALTH_CHECK',
      immunised: 'IMMUNISATIONS',
      teethChecked: 'TEETH_CHECK',
      assessed: 'HEALTH_ASSESSMENT',
      substanceMisuse: 'SUBSTANCE_MISUSE',
      helpReceived: 'INTERVENTION_RECEIVED',
      helpOffered: 'INTERVENTION_OFFERED',
    },
    also: row => ({ year: row.year }),
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'OC2',
    of: HealthYear,
    rows: sql`select id, child_id from health_year where year = $3::text`,
  },
]
