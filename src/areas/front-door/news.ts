import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { Contact, PartnerCheck } from './records.ts'

/** What whoever works with a child hears of: a new contact about them, and what a partner answered. */
export const news: readonly News[] = [
  {
    of: Contact,
    rows: sql`select child_id, id as record_id, received_at as at, array[recorded_by] as known_by, null as for_account,
        'somebody got in touch with the front door about them' as says from contact`,
  },
  {
    of: PartnerCheck,
    rows: sql`select child_id, id as record_id, answered_at as at, array[recorded_by] as known_by, null as for_account,
        'a partner answered what they were asked' as says from partner_check where answered_at is not null`,
  },
]
