import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const plansOpen = indicator('cp-plans-open', {
  title: 'Children with a child protection plan',
  definition: 'The number of child protection plans open on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['category'],
  rows: sql`select child_id, 'protection_plan' as record_kind, id as record_id, started_on as from_on, ended_on as to_on,
      true as numerator, null::numeric as value, coalesce(latest_category, initial_category) as category
    from protection_plan where started_on is not null`,
})

/** Every plan that began, with the plan before it: of our own record, or as the census says. */
const begun = (
  numerator: ReturnType<typeof sql>,
) => sql`select p.child_id, 'protection_plan' as record_kind, p.id as record_id,
    p.started_on as on_date, ${numerator} as numerator, null::numeric as value, p.initial_category as category
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
  rows: begun(sql`case when p.last_ended_on is not null then p.last_ended_on >= p.started_on - interval '2 years'
    when coalesce(p.previous_plans, 0) = 0 then false end`),
})

export const repeatEver = indicator('cp-plan-repeat-ever', {
  title: 'Protection plans for a child who had one before',
  definition:
    'Of child protection plans that started in the period, the share for a child with any earlier plan.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['category'],
  rows: begun(sql`(p.last_id is not null or coalesce(p.previous_plans, 0) > 0)`),
})

export const reviewsInTime = indicator('cp-reviews-in-timescale', {
  title: 'Protection plan reviews in time',
  definition:
    'Of review conferences that fell due in the period, the share held in time: three months after the first conference, then six-monthly.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'protection_plan' as record_kind, about_id::uuid as record_id, due_on as on_date, state = 'met' as numerator,
      null::numeric as value
    from clock_run where clock in ('rcpc-first', 'rcpc-next') and state in ('met', 'late', 'running') and due_on is not null`,
})

export const visitsInTime = indicator('cp-visits-in-timescale', {
  title: 'Child protection visits in time',
  definition: 'Of child protection visits that fell due in the period, the share made in time.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'protection_plan' as record_kind, about_id::uuid as record_id, due_on as on_date, state = 'met' as numerator,
      null::numeric as value
    from clock_run where clock = 'cp-visit' and state in ('met', 'late', 'running') and due_on is not null`,
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
