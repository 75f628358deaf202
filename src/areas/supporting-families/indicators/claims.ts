import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { CLAIMED } from '../families-counted.ts'

// A family's children are claimed for together: what is claimed for a family on one day is one claim.
export const paymentClaims = indicator('troubled-families-payment-claims', {
  title: 'Payment by results claims',
  definition: 'The number of claims for payment by results made in the period, one for a family on a day.',
  measure: 'count',
  shape: 'events',
  better: 'higher',
  rows: sql`select distinct on (p.family, c.claimed_on) c.child_id, 'supported_family_claim' as record_kind, c.id as record_id,
      c.claimed_on as on_date, true as numerator, null::numeric as value
    from supported_family_claim c join supported_family p on p.id = c.programme
    where p.family is not null and c.claimed_on is not null order by p.family, c.claimed_on, c.id`,
})

export const sustainedChange = indicator('supporting-families-sustained-change', {
  title: 'Families sustaining change',
  definition:
    'The number of families for whom sustained change was claimed for the first time in the period.',
  measure: 'count',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'supported_family_claim' as record_kind, id as record_id, claimed_on as on_date, true as numerator,
      null::numeric as value from (${CLAIMED}) c`,
})
