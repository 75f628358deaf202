import { type Sql, sql } from '../../../core/sql.ts'
import { type Reading, reading } from './reading.ts'

/** Children adopted, each on the day of the order, with how many days something took. */
const adopted = (
  days: Sql,
  joined: Sql,
): Sql => sql`select p.child_id, 'care_episode' as record_kind, p.record_id, p.to_on as on_date,
    case when ${days} is not null then true end as numerator, (${days})::numeric as value
  from care_period p ${joined} where p.reason_ended in ('E11', 'E12') and p.to_on is not null`

const ADOPTERS_HOME = sql`select h.child_id, h.from_on, h.type from placement_fact h where h.type in ('A3', 'A4', 'A5', 'A6')`

/** Children in care on the day, by whether what some clocks ask of the period of care is not overdue. */
const upToDate = (
  clocks: Sql,
): Sql => sql`select p.child_id, 'care_episode' as record_kind, p.record_id, p.from_on, p.to_on, c.in_time as numerator,
    null::numeric as value
  from care_period p left join (select child_id, about_id, bool_and(due_on >= as_at()) as in_time from clock_run
      where clock in (${clocks}) and from_on <= as_at() and (met_on is null or met_on > as_at()) group by 1, 2) c
    on c.child_id = p.child_id and c.about_id = p.record_id::text
  where not p.short_breaks and p.from_on <= as_at() and (p.to_on is null or p.to_on > as_at())`

/** Questions about children in care: adoption, health, going missing. */
export const careReadings: readonly Reading[] = [
  // Adoption scorecards, measure A10: A1, but a child whom foster carers adopt had moved in when they were fostered.
  reading('adoption-a10', ['care_episode', 'placement_episode'], {
    definition:
      'For children adopted in the period, the mean number of days from coming into care to moving in with those who adopted them, as foster carers or as adopters.',
    measure: 'average',
    shape: 'events',
    rows: adopted(
      sql`case when p.start_known then coalesce(f.from_on, a.from_on) - p.from_on end`,
      sql`left join lateral (select h.from_on, h.type in ('A3', 'A5') as by_carers from (${ADOPTERS_HOME}) h
          where h.child_id = p.child_id and h.from_on >= p.from_on order by h.from_on limit 1) a on true
        left join lateral (select h.from_on from placement_fact h where a.by_carers and h.child_id = p.child_id and not h.temporary
          and h.from_on >= p.from_on and h.from_on < a.from_on order by h.from_on desc limit 1) f on true`,
    ),
  }),
  // Measure A2: from the court's authority (a placement order) to the decision on the match.
  reading('adoption-a2', ['care_episode', 'adoption'], {
    definition:
      'For children adopted in the period, the mean number of days from the placement order to the decision on the match.',
    measure: 'average',
    shape: 'events',
    rows: adopted(
      sql`m.matched_on - o.from_on`,
      sql`left join lateral (select min(e.from_on) as from_on from care_episode_fact e
          where e.child_id = p.child_id and e.legal_status = 'E1' and e.from_on >= p.from_on and e.from_on <= p.to_on) o on true
        left join lateral (select max(d.matched_on) as matched_on from adoption d
          where d.child_id = p.child_id and d.matched_on >= o.from_on and d.matched_on <= p.to_on) m on true`,
    ),
  }),
  reading('health-assessments-up-to-date', ['care_episode', 'health_check'], {
    definition: 'Of children in care on the day, the share whose next health assessment was not overdue.',
    measure: 'percent',
    shape: 'spells',
    reads: 'as-at',
    rows: upToDate(sql`'iha-20', 'rha-under-5', 'rha-5-plus'`),
  }),
  reading('dental-checks-up-to-date', ['care_episode', 'health_check'], {
    definition: 'Of children in care on the day, the share whose next dental check was not overdue.',
    measure: 'percent',
    shape: 'spells',
    reads: 'as-at',
    rows: upToDate(sql`'dental-12'`),
  }),
  reading('incidents-with-an-interview', ['missing_episode', 'return_interview'], {
    definition: 'Of missing episodes that began in the period, the share after which an interview was held.',
    measure: 'percent',
    shape: 'events',
    rows: sql`select m.child_id, 'missing_episode' as record_kind, m.id as record_id, m.went_on as on_date,
        exists (select from return_interview i where i.episode = m.id and i.held_at is not null) as numerator, null::numeric as value
      from missing_episode m where m.went_on is not null`,
  }),
]
