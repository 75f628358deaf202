import { formatInstant, type Instant } from '../../core/instant.ts'
import { sql } from '../../core/sql.ts'
import type { Viewer, Waits } from '../../engines/area.ts'
import type { News } from '../../engines/news/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { waitingPage } from '../../web/work/index.ts'
import { Authorisation } from './records.ts'
import { AUTHORISING } from './who.ts'

type Waiting = { child: string; name: string; askedBy: string | null; askedAt: Instant }

/**
 * Assessments of children of the viewer’s team that somebody else wrote and sent, what has waited longest in front; of any team for
 * whoever has none. Not of a child with whom the viewer works.
 */
const waitingFor = (ctx: Ctx, { team, account }: Viewer): Promise<Waiting[]> =>
  ctx.db.rows<Waiting>(
    `select s.child_id as child, p.name, s.asked_by as "askedBy", s.asked_at as "askedAt"
     from assessment_authorisation s join assessment a on a.id = s.assessment and a.authorised_on is null
     left join referral_fact r on r.record_id = a.referral
     join person_profile p on p.person_id = s.child_id
     where s.answer is null and r.closed_on is null and s.asked_by_account is distinct from $2
       and not $2 = any(string_to_array(coalesce(a.writers, ''), ','))
       and not exists (select from worker_allocation w where w.child_id = s.child_id and w.account = $2 and w.to_on is null)
       and ($1::text is null or exists (select from worker_allocation w where w.child_id = s.child_id
         and w.team = $1 and w.to_on is null))
     order by s.asked_at, s.id`,
    [team, account],
  )

/** Where what waits to be authorised stands. */
const PATH = 'to-authorise'

export const toAuthorise = waitingPage({
  path: PATH,
  title: 'Assessments to authorise',
  may: AUTHORISING,
  none: 'No assessment waits for you.',
  rows: async (ctx, viewer) =>
    (await waitingFor(ctx, viewer)).map(({ child, name, askedBy, askedAt }) => ({
      child,
      text: name,
      href: `/children/${child}/authorise-assessment`,
      beside: `sent on ${formatInstant(askedAt)}${askedBy === null ? '' : ` by ${askedBy}`}`,
    })),
})

export const waits: readonly Waits[] = [
  {
    href: `/areas/assessment/${PATH}`,
    one: 'assessment to authorise, or send back',
    many: 'assessments to authorise, or send back',
    may: AUTHORISING,
    count: async (ctx, viewer) => (await waitingFor(ctx, viewer)).length,
  },
]

/** What whoever works with a child hears of: what a manager answered. */
export const news: readonly News[] = [
  {
    of: Authorisation,
    opens: '/areas/assessment/children/:child',
    rows: sql`select child_id, id as record_id, answered_at as at, array[recorded_by] as known_by, null as for_account,
        case answer when 'sent-back' then 'a manager sent their assessment back' else 'a manager authorised their assessment' end as says
      from assessment_authorisation where answered_at is not null`,
  },
]
