import { sql } from '../../../core/sql.ts'
import type { News } from '../../../engines/news/index.ts'
import { Enquiry } from '../records.ts'
import { ConferenceDecision, StrategyDiscussion } from './records.ts'
import { enquiriesHref } from './who.ts'

const opens = enquiriesHref(':child')

/** What whoever works with a child hears of: a strategy discussion, that an enquiry began, and whether a conference follows. */
export const enquiryNews: readonly News[] = [
  {
    of: StrategyDiscussion,
    opens,
    rows: sql`select child_id, id as record_id, known_at as at, array[recorded_by] as known_by, null as for_account,
        'a strategy discussion was held about them' as says
      from strategy_discussion where started_by is null`,
  },
  {
    of: Enquiry,
    opens,
    rows: sql`select child_id, enquiry as record_id, known_at as at, array[recorded_by] as known_by, null as for_account,
        'a manager started a section 47 enquiry' as says
      from strategy_discussion where started_by is not null and enquiry is not null`,
  },
  {
    of: ConferenceDecision,
    opens,
    rows: sql`select child_id, id as record_id, known_at as at, array[recorded_by] as known_by, null as for_account,
        case decision when 'convened' then 'an initial conference was convened' else 'no initial conference is needed' end as says
      from conference_decision`,
  },
]
