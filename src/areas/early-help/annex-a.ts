import { sql } from '../../core/sql.ts'
import { inWords } from '../../engines/chronology/index.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { dayByThen, wasOpenWithin } from '../../returns/annex-a/sql.ts'
import { AGENCY, Episode } from './records.ts'

/** Early help that did not end before the list's days: list 2. Its assessment is the last that began by then. */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 2',
    of: Episode,
    columns: ['started', 'completed', 'ended', 'organisation'],
    rows: sql`select e.id, e.child_id, to_char(coalesce(a.started_on, e.started_on), 'YYYY-MM-DD') as started,
        ${dayByThen(sql`a.completed_on`)} as completed, ${dayByThen(sql`e.ended_on`)} as ended, coalesce(l.agency_name, ${inWords(sql`l.agency`, AGENCY)}, t.organisation) as organisation
      from early_help_episode e
      left join lateral (select started_on, completed_on from early_help_assessment x where x.episode = e.id and x.started_on <= $2::date
        order by x.started_on desc, x.id limit 1) a on true
      left join lateral (select agency, agency_name from early_help_lead x where x.episode = e.id and x.from_on <= $2::date
        order by x.from_on desc, x.id limit 1) l on true
      left join lateral (select organisation from early_help_told x where x.episode = e.id order by x.id limit 1) t on true
      where ${wasOpenWithin(sql`e.started_on`, sql`e.ended_on`)}`,
  },
]
