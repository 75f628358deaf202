import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { dueAfter } from './intervals.ts'

// The days alone. Whoever joined, and has had none yet, is counted once it was due. A worker's account and the days of
// supervision are read by the same people, so a list behind the figure is either whole or empty.
export const supervisionRegular = indicator('workforce-supervision-regular', {
  title: 'Social workers with supervision in the policy’s interval',
  definition:
    'Of social workers in post on the day whose account here is known, the percentage whose last supervision was no longer ago than the local policy allows.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  splits: ['team'],
  rows: sql`select null::uuid as child_id, 'worker' as record_kind, worker_id as record_id, as_at() as from_on,
      null::date as to_on, last_on is not null and due_on >= as_at() as numerator, null::numeric as value, team
    from (select w.worker_id, h.last_on, t.team,
        ${dueAfter(sql`coalesce(h.last_on, w.joined_on)`, sql`w.first_year_from`)} as due_on
      from worker_account_fact w
      left join (select worker_account, max(held_on) as last_on from supervision_session
        where held_on <= as_at() group by worker_account) h on h.worker_account = w.account
      left join (select worker_id, max(team) as team from worker_team_fact
        where from_on <= as_at() and (to_on is null or to_on > as_at()) group by worker_id) t on t.worker_id = w.worker_id
      where w.role = 'social-worker' and w.joined_on <= as_at() and (w.left_on is null or w.left_on > as_at())) of_worker
    where last_on is not null or due_on < as_at()`,
})
