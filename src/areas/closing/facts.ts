import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Closing } from './records.ts'

/** How a case with social care ends, and what must end first, for areas in which another takes the work over. */
export { endCase } from './end-case.ts'
export { stillOpen } from './still-open.ts'

/** Cases that a manager closed: child_id, record_id, referral, closed_on. */
export const managerClosedFacts: Facts = {
  view: 'manager_closed_fact',
  about: 'Each case that a manager decided to close, with why',
  of: [Closing],
  rows: sql`select child_id, id as record_id, referral, closes_on as closed_on from case_closing where decision = 'closed'`,
}
