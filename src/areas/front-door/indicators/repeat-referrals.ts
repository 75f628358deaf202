import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// By referral date, as the census counts: an earlier referral began within the twelve months before this one.
export const repeatReferrals = indicator('repeat-referrals-within-12-months', {
  title: 'Referrals within 12 months of an earlier one',
  definition:
    'Of referrals that began in the period, the share for a child who had another that began in the 12 months before.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['source'],
  rows: sql`select child_id, 'referral' as record_kind, id as record_id, referred_on as on_date,
      max(referred_on) over (partition by child_id order by referred_on
        range between interval '12 months' preceding and interval '1 day' preceding) is not null as numerator,
      null::numeric as value, source
    from referral where referred_on is not null`,
})
