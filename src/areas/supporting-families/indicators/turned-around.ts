import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { CLAIMED, ENGAGED } from '../families-counted.ts'

// Cumulative: a family once counted stays, also when its programme has ended.
export const identified = indicator('troubled-families-identified', {
  title: 'Families identified and worked with',
  definition:
    'The number of families with whom work in the programme has begun by the day, since April 2015; all its brothers and sisters together are one family.',
  measure: 'count',
  shape: 'spells',
  better: 'higher',
  rows: sql`select child_id, 'supported_family' as record_kind, id as record_id, engaged_on as from_on, null::date as to_on,
      true as numerator, null::numeric as value from (${ENGAGED}) e`,
})

// Until the claim a family is one that is not turned around, and from that day one that is.
export const turnedAround = indicator('troubled-families-turned-around', {
  title: 'Families turned around',
  definition:
    'Of families with whom work in the programme has begun by the day, since April 2015, the share for whom a significant and sustained outcome has been claimed.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  rows: sql`select e.child_id, 'supported_family' as record_kind, e.id as record_id, e.engaged_on as from_on,
      c.claimed_on as to_on, false as numerator, null::numeric as value
    from (${ENGAGED}) e left join (${CLAIMED}) c on c.family = e.family
    where c.family is null or c.claimed_on > e.engaged_on
    union all
    select e.child_id, 'supported_family', e.id, greatest(c.claimed_on, e.engaged_on), null, true, null
    from (${ENGAGED}) e join (${CLAIMED}) c on c.family = e.family`,
})

export const turnedAroundNumber = indicator('troubled-families-turned-around-number', {
  title: 'Number of families turned around',
  definition:
    'The number of families, of those with whom work has begun since April 2015, for whom a significant and sustained outcome has been claimed by the day.',
  measure: 'count',
  shape: 'spells',
  better: 'higher',
  rows: sql`select c.child_id, 'supported_family_claim' as record_kind, c.id as record_id, c.claimed_on as from_on,
      null::date as to_on, true as numerator, null::numeric as value
    from (${ENGAGED}) e join (${CLAIMED}) c on c.family = e.family`,
})
