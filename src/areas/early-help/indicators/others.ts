import { sql } from '../../../core/sql.ts'
import { indicator, onceADay } from '../../../engines/indicators/index.ts'

export const youngCarers = indicator('young-carers-registered', {
  title: 'Young carers on the register',
  definition: 'The number of children on the young carers register on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  ...onceADay(sql`select child_id, 'young_carer' as record_kind, id as record_id, registered_on as began_on, ended_on as to_on,
      null::numeric as value from young_carer where registered_on is not null`),
})
