import { type Sql, sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// Asked once for each referral: an index finds the child's others.
const havingEarlier = (
  earlier: Sql,
) => sql`select r.child_id, 'referral' as record_kind, r.id as record_id, r.referred_on as on_date, earlier.found as numerator,
      null::numeric as value, r.source
    from referral r cross join lateral (select exists (select from referral e where e.child_id = r.child_id
        and e.referred_on < r.referred_on and ${earlier}) as found offset 0) earlier
    where r.referred_on is not null`

// By referral date, as the census counts: an earlier referral began within the twelve months before this one.
export const repeatReferrals = indicator('repeat-referrals-within-12-months', {
  title: 'Referrals within 12 months of an earlier one',
  definition:
    'Of referrals that began in the period, the share for a child who had another that began in the 12 months before.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['source'],
  rows: havingEarlier(sql`e.referred_on >= r.referred_on - interval '12 months'`),
})

// The other reading, by when the earlier case closed: an authority says which of the two it publishes, and since when.
export const repeatReferralsSinceClosure = indicator('repeat-referrals-since-closure', {
  title: 'Referrals within 12 months of an earlier case closing',
  definition:
    'Of referrals that began in the period, the share for a child who had an earlier case that closed in the 12 months before.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['source'],
  rows: havingEarlier(
    sql`e.closed_on <= r.referred_on and e.closed_on >= r.referred_on - interval '12 months'`,
  ),
})
