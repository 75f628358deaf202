import { addDays, type Day, isoDay } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import { at, type Ctx } from '../../../engines/records/index.ts'

/** A contact about a child of whom we had heard in the twelve months before, that is in the sample. */
export type Repeat = {
  id: string
  child: string
  name: string
  receivedAt: Instant
  outcome: string | null
  earlierAt: Instant
  earlierOutcome: string | null
  earlierReason: string | null
  closedOn: Day | null
  found: string | null
  checkedBy: string | null
}

/** Days that one sample looks back over: a quarter of a year. */
export const QUARTER = 92

/**
 * The sample of one in five (as the service checked July to September 2022): a contact is in it by its own number, so that
 * everybody draws the same sample, a later contact never changes it, and a child whom a viewer may not see moves no other.
 */
export const repeatsToCheck = (ctx: Ctx, most: number): Promise<Repeat[]> =>
  ctx.db.rows<Repeat>(
    `select c.id, c.child_id as child, p.name, c.received_at as "receivedAt", c.outcome, e.received_at as "earlierAt",
        e.outcome as "earlierOutcome", e.reason as "earlierReason", f.closed_on as "closedOn", k.found,
        k.checked_by as "checkedBy"
     from contact c
     join person_profile p on p.person_id = c.child_id
     join lateral (select * from contact e where e.child_id = c.child_id and e.id <> c.id
       and e.received_at < c.received_at and e.received_at >= c.received_at - interval '12 months'
       and (e.enquiry is null or e.enquiry is distinct from c.enquiry)
       order by e.received_at desc limit 1) e on true
     left join lateral (select closed_on from referral r where e.outcome = 'referral' and r.child_id = c.child_id
       and r.referred_on >= (e.received_at at time zone 'Europe/London')::date order by r.referred_on limit 1) f on true
     left join lateral (select found, checked_by from repeat_check k where k.contact = c.id limit 1) k on true
     where c.received_at >= $1::date and c.received_at <= $2
       and ('x' || substr(md5(c.id::text), 1, 7))::bit(28)::int % 5 = 0
     order by k.found is not null, c.received_at desc, c.id limit $3`,
    [isoDay(addDays(ctx.today, -QUARTER)), at(ctx.now), most],
  )
