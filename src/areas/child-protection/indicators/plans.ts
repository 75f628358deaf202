import { type Sql, sql } from '../../../core/sql.ts'
import { flagged, indicator, onceADay } from '../../../engines/indicators/index.ts'

export const plansOpen = indicator('cp-plans-open', {
  title: 'Children with a child protection plan',
  definition: 'The number of children with a child protection plan open on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['category'],
  ...onceADay(sql`select child_id, 'protection_plan' as record_kind, id as record_id, started_on as began_on, ended_on as to_on,
      null::numeric as value, coalesce(latest_category, initial_category) as category
    from protection_plan where started_on is not null`),
})

/** Every plan that began, with the plan before it: of our own record, or as the census says. */
const begun = sql`select p.child_id, 'protection_plan' as record_kind, p.id as record_id, p.started_on as on_date,
    null::numeric as value, p.initial_category as category, p.last_ended_on, p.last_id, p.previous_plans
  from (select q.*, lag(ended_on) over (partition by child_id order by started_on, id) as last_ended_on,
          lag(id) over (partition by child_id order by started_on, id) as last_id from protection_plan q
        where started_on is not null) p`

export const repeatWithin2Years = indicator('cp-plan-repeat-within-2-years', {
  title: 'Protection plans within two years of an earlier one',
  definition:
    'Of child protection plans that started in the period, the share for a child whose last plan ended within the two years before.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['category'],
  // Where the return says there was an earlier plan that is not in the record, its end is not known: cannot tell.
  ...flagged(
    begun,
    sql`case when last_ended_on is not null then last_ended_on >= on_date - interval '2 years'
      when last_id is null and coalesce(previous_plans, 0) = 0 then false end`,
  ),
})

export const repeatEver = indicator('cp-plan-repeat-ever', {
  title: 'Protection plans for a child who had one before',
  definition:
    'Of child protection plans that started in the period, the share for a child with any earlier plan.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['category'],
  ...flagged(begun, sql`last_id is not null or coalesce(previous_plans, 0) > 0`),
})

/** Children with a plan on the day. `flag` says for each, from what is joined as `r`, whether it is in time. */
const onPlan = (
  flag: Sql,
  joined: Sql,
  where: Sql,
) => sql`select p.child_id, 'protection_plan' as record_kind, p.id as record_id,
    p.started_on as from_on, p.ended_on as to_on, ${flag} as numerator, null::numeric as value
  from protection_plan p left join (${joined}) r on r.about_id = p.id::text
  where p.started_on <= as_at() and (p.ended_on is null or p.ended_on > as_at()) and ${where}`

export const reviewsInTime = indicator('cp-reviews-in-timescale', {
  title: 'Protection plans reviewed in time',
  definition:
    'Of child protection plans open on the day for three months or more, the share whose reviews were all held in time: three months after the first conference, then six-monthly.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  rows: onPlan(
    sql`coalesce(r.in_time, true)`,
    sql`select about_id, bool_and(met_on is not null and met_on <= due_on) as in_time from clock_run
        where clock in ('rcpc-first', 'rcpc-next') and (due_on < as_at() or met_on <= as_at()) group by 1`,
    sql`p.started_on <= as_at() - interval '3 months'`,
  ),
})

export const visitsInTime = indicator('cp-visits-in-timescale', {
  title: 'Children with a protection plan visited in time',
  definition:
    'Of child protection plans open on the day, the share whose next visit was not overdue: every ten working days.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  // A plan whose visits are not in the record (a return holds none) is counted apart.
  rows: onPlan(
    sql`r.in_time`,
    sql`select about_id, bool_and(due_on >= as_at()) as in_time from clock_run
        where clock = 'cp-visit' and from_on <= as_at() and (met_on is null or met_on > as_at()) group by 1`,
    sql`true`,
  ),
})

export const preProceedings = indicator('pre-proceedings-cases', {
  title: 'Children in pre-proceedings',
  definition: 'The number of children subject to pre-proceedings on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  rows: sql`select child_id, 'pre_proceedings' as record_kind, id as record_id, started_on as from_on, coalesce(court_on, decided_on) as to_on,
      true as numerator, null::numeric as value from pre_proceedings where started_on is not null`,
})
