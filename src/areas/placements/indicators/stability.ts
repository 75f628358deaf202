import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const threeOrMore = indicator('placement-moves-three-or-more', {
  title: 'Three or more homes in 12 months',
  definition:
    'Of children in care on the day, the share who had three or more placements in the 12 months to that day. Temporary placements do not count.',
  measure: 'percent',
  shape: 'spells',
  better: 'lower',
  reads: 'as-at',
  // Periods never overlap: a child has one on any day.
  rows: sql`select p.child_id, 'care_episode' as record_kind, p.record_id, p.from_on, p.to_on, h.child_id is not null as numerator, null::numeric as value
    from care_period p
    left join (select child_id from placement_fact
               where not temporary and from_on <= as_at() and (to_on is null or to_on > as_at() - interval '12 months')
               group by 1 having count(*) >= 3) h on h.child_id = p.child_id
    where not p.short_breaks and p.from_on <= as_at() and (p.to_on is null or p.to_on > as_at())`,
})

export const sameHomeTwoYears = indicator('placement-stability-long-term', {
  title: 'In the same home for two years',
  definition:
    'Of children aged under 16 on the day who have been in care for two and a half years or more, the share who have lived in the same home for at least two years, or are placed for adoption.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  rows: sql`select p.child_id, 'care_episode' as record_kind, p.record_id, p.from_on, p.to_on,
      
      case when h.from_on <= as_at() - interval '2 years' or h.type in ('A3', 'A4', 'A5', 'A6') then true
        when h.start_known then false end as numerator, null::numeric as value
    from care_period p join birth_fact b on b.person_id = p.child_id
    left join (select distinct on (child_id) child_id, from_on, type, start_known from placement_fact
      where not temporary and from_on <= as_at() and (to_on is null or to_on > as_at()) order by child_id, from_on desc) h on h.child_id = p.child_id
    where not p.short_breaks and p.from_on <= as_at() - interval '30 months' and (p.to_on is null or p.to_on > as_at())
      and b.born_on > as_at() - interval '16 years'`,
})
