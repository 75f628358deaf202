import { sql } from '../../core/sql.ts'
import type { Answer, Reading } from '../../engines/records/index.ts'

import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { HealthCheck } from './records.ts'

/** The last health assessment and dental check of a child in care, for list 8. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 8',
    by: 'person',
    columns: ['healthAssessed', 'teethChecked'],
    rows: sql`select child_id as id, to_char(max(held_on) filter (where kind in ('initial', 'review')), 'YYYY-MM-DD') as "healthAssessed",
        to_char(max(held_on) filter (where kind = 'dental'), 'YYYY-MM-DD') as "teethChecked"
      from health_check where held_on <= $2::date group by child_id`,
  },
]

/** The dental check of list 8. Of a health assessment it does not say whether it was the first or a later one. */
export const annexReadings: Reading[] = [
  annexReading(8, [HealthCheck], (said, row) => {
    const heldOn = said.day('teethChecked')
    return heldOn === null ? [] : [madeOf(HealthCheck, row, ['dental', heldOn], { kind: 'dental', heldOn })]
  }),
]
