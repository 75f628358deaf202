import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { type Event, FLAGS, type Flag } from './events.ts'

// What a flag stands for: from when, and until when.
const SO = `select 'known' as event, child_id, record_id, referred_on as from_on, closed_on as to_on from referral_fact
      where referred_on is not null
    union all select 'protected', child_id, record_id, from_on, to_on from protection_plan_fact where from_on is not null`

/** The row of a flag that is to be put on or taken off. */
export type FlagRow = {
  child: string
  name: string
  born: string | null
  event: Event
  about: string
  on: string
}

/**
 * Flags that one agency is to put on, or take off again: on for every child of whom it is so now, however long it has
 * been; off where they were told and it is over, or where they are told no longer (`until`). A flag that stays when
 * nothing is behind it any more follows a family for years.
 */
export const flagsDue = (
  ctx: Ctx,
  { event, agency, until }: { event: Flag; agency: string; until: Day | null },
): Promise<FlagRow[]> =>
  ctx.db.rows<FlagRow>(
    `select s.child_id as child, coalesce(p.name, 'Name not known') as name, to_char(p.born_on, 'YYYY-MM-DD') as born,
       case when o.is_over then $3 else s.event end as event, s.record_id as about,
       to_char(case when o.is_over then least(s.to_on, $5::date) else s.from_on end, 'YYYY-MM-DD') as on
     from (${SO}) s
     cross join lateral (select (s.to_on is not null and s.to_on <= $4::date)
       or ($5::date is not null and $5::date <= $4::date) as is_over) o
     left join person_profile p on p.person_id = s.child_id
     where s.event = $1 and s.from_on <= $4::date
       and not exists (select from birth_fact b where b.person_id = s.child_id
         and (b.died_on is not null or b.pregnancy_ended_on is not null))
       and case when o.is_over
         then exists (select from notice_out n where n.about = s.record_id::text and n.event = $1 and n.agency = $2)
           and not exists (select from notice_out n where n.about = s.record_id::text and n.event = $3 and n.agency = $2)
         else not exists (select from notice_out n where n.about = s.record_id::text and n.event = $1 and n.agency = $2) end
     order by o.is_over, p.name, s.record_id`,
    [event, agency, FLAGS[event], isoDay(ctx.today), until === null ? null : isoDay(until)],
  )

/** A flag that an agency was told to put on and has not been told to take off. */
export type Flagged = {
  child: string
  name: string
  event: Flag
  agency: string
  reader: string
  writtenOn: Day
}

/** Every flag that stands with an agency, about children whom the viewer may see. */
export const flagsThatStand = (ctx: Ctx, most: number): Promise<Flagged[]> =>
  ctx.db.rows<Flagged>(
    `select n.child_id as child, coalesce(p.name, 'Name not known') as name, n.event, n.agency, n.reader,
       n.written_on as "writtenOn"
     from notice_out n left join person_profile p on p.person_id = n.child_id
     where n.event in ('known', 'protected') and not exists (select from notice_out off
       where off.about = n.about and off.agency = n.agency and off.event = n.event || '-over')
     order by n.agency, p.name, n.id limit $1`,
    [most],
  )
