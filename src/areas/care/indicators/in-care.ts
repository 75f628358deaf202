import { sql } from '../../../core/sql.ts'
import { indicator, onceADay } from '../../../engines/indicators/index.ts'

/** Days in care by legal status, short breaks left out: one spell an episode, each child once on any day. */
const episodes = onceADay(sql`select child_id, 'care_episode' as record_kind, id as record_id,
    started_on as began_on, ended_on as to_on, null::numeric as value,
    legal_status, category_of_need as main_need
  from care_episode where started_on is not null and coalesce(legal_status, '') not in ('V3', 'V4')`)

export const inCare = indicator('cla-number', {
  title: 'Children in care',
  definition:
    'The number of children in care on the day, not counting those only in a series of short breaks.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['legal_status', 'main_need'],
  ...episodes,
})

export const inCareRate = indicator('cla-rate-per-10000', {
  title: 'Children in care for every 10,000 children',
  definition: 'Children in care on the day, for every 10,000 children living in the authority.',
  measure: 'rate-per-10000',
  shape: 'spells',
  better: 'neutral',
  splits: ['legal_status'],
  ...episodes,
})

export const section20Over6Months = indicator('cla-section20-over-6-months', {
  title: 'Accommodated under section 20 for more than six months',
  definition:
    'The number of children in care on the day who have been accommodated under section 20 without a break for more than six months.',
  measure: 'count',
  shape: 'spells',
  better: 'lower',
  // Unbroken runs of V2 episodes; the child counts from the day after six months.
  rows: sql`select child_id, 'care_episode' as record_kind, (array_agg(id order by started_on, id))[1] as record_id,
      (min(started_on) + interval '6 months' + interval '1 day')::date as from_on,
      case when bool_or(ended_on is null) then null else max(ended_on) end as to_on, true as numerator, null::numeric as value
    from (select *, count(*) filter (where before is null or before < started_on) over (partition by child_id order by started_on, id) as run
          from (select *, max(coalesce(ended_on, 'infinity')) over (partition by child_id order by started_on, id
              rows between unbounded preceding and 1 preceding) as before
                from care_episode where legal_status = 'V2' and started_on is not null) e) r
    group by child_id, run
    having coalesce(case when bool_or(ended_on is null) then null else max(ended_on) end, 'infinity') > min(started_on) + interval '6 months'`,
})

export const unaccompaniedInCare = indicator('uasc-in-care', {
  title: 'Unaccompanied children seeking asylum in care',
  definition:
    'The number of children in care on the day who came to this country alone and are seeking asylum.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  ...onceADay(sql`select e.child_id, 'care_episode' as record_kind, e.id as record_id, e.started_on as began_on,
      nullif(least(coalesce(e.ended_on, 'infinity'), coalesce(u.until, 'infinity')), 'infinity') as to_on, null::numeric as value
    from care_episode e join (select child_id, max(until) as until from unaccompanied group by 1) u on u.child_id = e.child_id
    where e.started_on is not null and coalesce(e.legal_status, '') not in ('V3', 'V4') and coalesce(u.until, 'infinity') > e.started_on`),
})
