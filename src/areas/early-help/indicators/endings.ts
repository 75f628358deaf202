import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { wordsOf } from '../labels.ts'
import { END_REASON, REQUESTED_BY } from '../records.ts'

export const requestsAccepted = indicator('early-help-referrals-monthly', {
  title: 'Requests that led to early help',
  definition: 'The number of children for whom early help was decided in the period.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['source', 'hub'],
  rows: sql`select child_id, 'early_help_request' as record_kind, id as record_id, decided_on as on_date, true as numerator,
      null::numeric as value, ${wordsOf(sql`source`, REQUESTED_BY)} as source, hub
    from early_help_request where decision = 'accepted' and decided_on is not null`,
})

export const interventionLength = indicator('early-help-intervention-length', {
  title: 'Length of early help',
  definition: 'The average number of days from the start to the end of early help that ended in the period.',
  measure: 'average',
  shape: 'events',
  better: 'neutral',
  splits: ['hub'],
  rows: sql`select child_id, 'early_help_episode' as record_kind, id as record_id, ended_on as on_date, true as numerator,
      (ended_on - started_on)::numeric as value, hub
    from early_help_episode where ended_on is not null`,
})

export const closuresSteppedUp = indicator('early-help-closures-stepped-up', {
  title: 'Early help that ended by stepping up',
  definition:
    'Of early help that ended in the period, the share that was stepped up to children’s social care.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['hub'],
  rows: sql`select child_id, 'early_help_episode' as record_kind, id as record_id, ended_on as on_date,
      end_reason = 'stepped-up' as numerator, null::numeric as value, hub
    from early_help_episode where ended_on is not null`,
})

export const closureReason = indicator('early-help-closure-reason', {
  title: 'Early help that ended with lasting change',
  definition:
    'Of early help that ended in the period, the share that ended because its goals were met; split by why it ended.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['reason', 'hub'],
  rows: sql`select child_id, 'early_help_episode' as record_kind, id as record_id, ended_on as on_date,
      end_reason = 'sustained' as numerator, null::numeric as value, ${wordsOf(sql`end_reason`, END_REASON)} as reason,
      hub
    from early_help_episode where ended_on is not null`,
})

// A step is a start in the other tier within 30 days of the ending. Before early help was recorded here nobody can tell
// who stepped down to it: those endings are counted apart.
export const stepUpAndDown = indicator('early-help-step-up-and-down', {
  title: 'Cases stepped up or down',
  definition:
    'Of cases closed to early help or to children’s social care in the period, the share that began in the other within 30 days; split by direction.',
  measure: 'percent',
  shape: 'events',
  better: 'neutral',
  splits: ['direction'],
  rows: sql`select e.child_id, 'early_help_episode' as record_kind, e.id as record_id, e.ended_on as on_date,
      exists (select from referral_fact r where r.child_id = e.child_id and r.referred_on between e.ended_on and e.ended_on + 30) as numerator,
      null::numeric as value, 'From early help, up' as direction
    from early_help_episode e where e.ended_on is not null
    union all
    select r.child_id, 'referral', r.record_id, r.closed_on,
      case when r.closed_on >= (select min(started_on) from early_help_episode) then exists (select from early_help_episode e
        where e.child_id = r.child_id and e.started_on between r.closed_on and r.closed_on + 30) end,
      null::numeric, 'From social care, down'
    from referral_fact r where r.closed_on is not null`,
})
