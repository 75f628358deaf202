import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

export const advocacyOffered = indicator('advocacy-offered', {
  title: 'Advocacy offered',
  definition:
    'Of review conferences and reviews of care held in the period, the percentage before which the child or a parent was offered an advocate, in the twelve months up to that day.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['held_for'],
  rows: sql`select r.child_id, r.record_kind, r.record_id, r.on_date,
      exists (select from advocacy_offer o where o.child_id = r.child_id and o.offered_on <= r.on_date
        and o.offered_on > r.on_date - interval '12 months') as numerator,
      null::numeric as value, r.held_for
    from (select child_id, 'protection_review' as record_kind, record_id, on_date, 'Protection plan' as held_for
        from protection_review_fact
      union all select child_id, 'care_review', record_id, on_date, 'Care' from care_review_fact) r`,
})

export const advocacyTakeUp = indicator('advocacy-take-up', {
  title: 'Advocacy taken up',
  definition:
    'Of offers of advocacy made in the period and answered, the percentage where the child or parent wanted an advocate.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['reason'],
  rows: sql`select child_id, 'advocacy_offer' as record_kind, id as record_id, offered_on as on_date,
      case result when 'accepted' then true when 'declined' then false end as numerator, null::numeric as value,
      case when result = 'accepted' then 'Taken up' when result = 'thinking' then 'No answer yet'
        else case why_not when 'has-someone' then 'Has somebody to speak for them'
          when 'themselves' then 'Speaks for themselves' when 'trust' then 'Does not want another adult'
          when 'not-now' then 'Not now' when 'age' then 'Too young to say'
          when 'not-available' then 'No advocate found in time' else 'Another reason' end end as reason
    from advocacy_offer`,
})

export const advocacyMet = indicator('advocacy-met', {
  title: 'Advocates who met whom they were asked for',
  definition:
    'Of referrals sent to a provider of advocates in the period, the percentage where the provider’s returns say that they met, by what its last return says.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['stands'],
  rows: sql`select f.child_id, 'advocacy_referral' as record_kind, f.id as record_id, f.sent_on as on_date,
      exists (select from advocacy_return r where r.referral = f.id::text and r.met_on is not null) as numerator, null::numeric as value,
      coalesce((select case when r.ended_on is not null then 'Ended' when r.met_on is not null then 'Worked with'
          when r.not_started is not null then 'Never met' else 'Contact made' end
        from advocacy_return r where r.referral = f.id::text order by r.received_on desc, r.known_at desc, r.id limit 1),
        'No return yet') as stands
    from advocacy_referral f`,
})
