import { sql } from '../../../core/sql.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { type Known, KnownBefore } from '../../../web/family-form/index.ts'
import { wordsOf } from '../labels.ts'
import { END_REASON } from '../records.ts'
import type { OpenChild } from './family.ts'

// What came before this early help began, from every part of the record that the viewer may read.
const BEFORE = (startsOn: string) => `
  select c.child_id as child, (c.received_at at time zone 'Europe/London')::date as on, null::date as until,
      'Contact at the front door' as what, concat_ws(' Decided: ', c.worry, c.reason) as says
    from contact_fact c where (c.received_at at time zone 'Europe/London')::date <= ${startsOn}
  union all select r.child_id, r.referred_on, r.closed_on, 'Open to children’s social care', null
    from referral_fact r where r.referred_on <= ${startsOn}
  union all select p.child_id, p.from_on, p.to_on, 'Child protection plan', null
    from protection_plan_fact p where p.from_on <= ${startsOn}
  union all select e.child_id, e.started_on, e.ended_on, 'Early help before',
      concat_ws('. ', ${wordsOf(sql`e.end_reason`, END_REASON)}, e.end_words)
    from early_help_episode e where e.id <> $2 and e.started_on <= ${startsOn}
  union all select a.child_id, coalesce(a.completed_on, a.started_on), null, 'Earlier early help assessment',
      concat_ws(' ', a.worries, a.risks, a.analysis)
    from early_help_assessment a where a.episode <> $2`

/** What was known of one child before early help began, the newest first. */
const knownOf = (ctx: Ctx, { child, episode }: OpenChild): Promise<Known[]> =>
  ctx.db.rows<Known>(
    `select k.on, k.until, k.what, nullif(k.says, '') as says
     from (${BEFORE('(select started_on from early_help_episode where id = $2)')}) k
     where k.child = $1 and k.on is not null order by k.on desc, k.what limit 40`,
    [child, episode],
  )

/** What was known before stands above the assessment. */
export async function knownBefore(ctx: Ctx, children: readonly OpenChild[]) {
  const known = new Map<string, Known[]>()
  for (const one of children) known.set(one.child, await knownOf(ctx, one))
  return (
    <KnownBefore
      children={children}
      known={({ child }) => known.get(child) ?? []}
      none="Nothing is in the record from before early help began."
    />
  )
}
