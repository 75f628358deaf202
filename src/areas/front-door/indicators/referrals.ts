import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

const rows = sql`select child_id, 'referral' as record_kind, id as record_id, referred_on as on_date, true as numerator,
    null::numeric as value, source, primary_need
  from referral where referred_on is not null`

export const referrals = indicator('social-care-referrals', {
  title: 'Referrals to children’s social care',
  definition: 'The number of referrals that began in the period, one for each child referred.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['source', 'primary_need'],
  rows,
})

export const referralRate = indicator('social-care-referral-rate', {
  title: 'Referrals for every 10,000 children',
  definition: 'Referrals that began in the period, for every 10,000 children living in the authority.',
  measure: 'rate-per-10000',
  shape: 'events',
  better: 'neutral',
  splits: ['source'],
  rows,
})
