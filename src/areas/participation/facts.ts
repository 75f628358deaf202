import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { DirectWork } from './records.ts'

/** Direct work that was done: child_id, record_id, on_date, words (the child's own, else what they showed), changed. */
export const directWorkFacts: Facts = {
  view: 'direct_work_fact',
  about: 'Each piece of direct work with a child, on the day it was done',
  of: [DirectWork],
  rows: sql`select child_id, id as record_id, done_on as on_date, coalesce(words, observed) as words, changed
    from direct_work where done_on is not null`,
}
/** Direct work that is planned, which is not done once a child has died. */
export { DirectWork } from './records.ts'
