import { type Day, isoDay } from '../../../core/day.ts'
import type { Viewer } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'

/** A child for whom a manager has something to decide: since when, and for a conference by when it would be held. */
export type Waiting = { child: string; name: string; since: Day; due: Day | null }

/** Most that a page lists, and a count goes to. */
const MOST = 200

/** A discussion that decided on an enquiry, which nobody has started: the child's newest, with everybody there. */
const TO_START = `select n.child_id, (n.held_at at time zone 'Europe/London')::date as since, null::date as due, null as account
  from (select distinct on (child_id) * from strategy_discussion order by child_id, held_at desc) n
  where n.enquiry is null and n.decision in ('joint', 'single') and n.social_care is not null and n.police is not null
    and n.health is not null and not exists (select from section_47 s where s.child_id = n.child_id
      and s.started_on >= (n.held_at at time zone 'Europe/London')::date)`

/** An enquiry that ended with what it found, and of which nobody has decided whether a conference follows. */
const TO_DECIDE = `select s.child_id, s.ended_on as since, s.conference_target_on as due, f.found_by_account as account
  from section_47 s join enquiry_finding f on f.enquiry = s.id left join referral_fact r on r.record_id = s.referral
  where s.ended_on is not null and s.conference_on is null and s.conference_not_needed is null and r.closed_on is null`

/**
 * Whom it waits for: the children of the viewer's team and those of no team yet, of any team for a head of service, who has none;
 * never those with whom the viewer works, nor what the viewer found.
 */
const rowsOf =
  (what: string) =>
  (ctx: Ctx, { team, account }: Pick<Viewer, 'team' | 'account'>) =>
    ctx.db.rows<Waiting>(
      `with near as materialized (select child_id, account, team from worker_allocation where to_on is null or to_on > $3::date)
     select w.child_id as child, p.name, w.since, w.due from (${what}) w join person_profile p on p.person_id = w.child_id
       join birth_fact b on b.person_id = w.child_id
     where b.died_on is null and b.pregnancy_ended_on is null and w.account is distinct from $2
       and not exists (select from near n where n.child_id = w.child_id and n.account = $2)
       and ($1::text is null or exists (select from near n where n.child_id = w.child_id and n.team = $1)
         or not exists (select from near n where n.child_id = w.child_id and n.team is not null))
     order by w.since, p.name, w.child_id limit ${MOST}`,
      [team, account, isoDay(ctx.today)],
    )

/** Children for whom a section 47 enquiry waits to be started, the longest first. */
export const toStart = rowsOf(TO_START)
/** Children after whose enquiry a manager decides on a conference, the longest first. */
export const toDecide = rowsOf(TO_DECIDE)
