import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const reviewsOnTime = indicator('cla-reviews-on-time', {
  title: 'Reviews of children in care on time',
  definition:
    'Of reviews of children in care that fell due in the period, the share held in time: 20 working days from coming into care, then three months, then every six months.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['which'],
  // A run that cannot be told has no due day: it is counted apart on the day the review was held.
  // Each kind of day is asked for apart, so that an index finds it.
  rows: sql`select child_id, 'care_episode' as record_kind, about_id::uuid as record_id, on_date,
      case state when 'met' then true when 'late' then false when 'missed' then false when 'running' then false end as numerator, null::numeric as value,
      case clock when 'cla-review-first' then 'First' when 'cla-review-second' then 'Second' else 'Later' end as which
    from (select *, due_on as on_date from clock_run where due_on is not null
      union all select *, met_on from clock_run where due_on is null and met_on is not null) r
    where clock in ('cla-review-first', 'cla-review-second', 'cla-review-later') and state <> 'excused'`,
  // A run is about a period of care; whoever asks why wants the review itself, where there was one.
  opens: {
    kind: 'care_review',
    id: sql`select w.id from clock_run r join care_review w on w.child_id = r.child_id and w.reviewed_on = r.met_on
      where r.child_id = b.child_id and r.about_id = b.record_id::text and r.clock like 'cla-review-%'
        and coalesce(r.due_on, r.met_on) = b.on_date
      order by w.id limit 1`,
  },
})

export const participation = indicator('cla-review-participation', {
  title: 'Children who took part in their review',
  definition:
    'Of reviews held in the period for children aged four and over, the share in which the child took part or gave their views.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['participation'],
  rows: sql`select child_id, 'care_review' as record_kind, id as record_id, reviewed_on as on_date,
      case when participation is not null then participation not in ('PN4', 'PN7') end as numerator, null::numeric as value, participation
    from care_review where reviewed_on is not null and participation is distinct from 'PN0'`,
})

export const visitsInTime = indicator('cla-visits-in-timescale', {
  title: 'Children in care visited in time',
  definition:
    'Of children in care on the day, the share whose next visit was not overdue: one week after moving to a home, then every six weeks.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  // A child whose visits are not in the record (a return holds none) is counted apart.
  // The latest run is that of the home the child lives in.
  rows: sql`select p.child_id, 'care_episode' as record_kind, p.record_id, p.from_on, p.to_on, v.in_time as numerator, null::numeric as value
    from care_period p left join (select distinct on (child_id) child_id, due_on >= as_at() as in_time from clock_run
        where clock in ('cla-visit-first', 'cla-visit-6w') and from_on <= as_at() and (met_on is null or met_on > as_at())
        order by child_id, from_on desc, due_on) v on v.child_id = p.child_id
    where not p.short_breaks and p.from_on <= as_at() and (p.to_on is null or p.to_on > as_at())`,
})
