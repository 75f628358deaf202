import type { Ctx } from '../../engines/records/index.ts'
import { type Known, KnownBefore } from '../../web/family-form/index.ts'
import type { Assessed } from './family.ts'

// What worried whom and what was decided, each time that the case was open, and what earlier assessments found.
const knownOf = (ctx: Ctx, { child, assessment }: Assessed): Promise<Known[]> =>
  ctx.db.rows<Known>(
    `select k.on, k.until, k.what, nullif(k.says, '') as says from (
       select (c.received_at at time zone 'Europe/London')::date as on, null::date as until,
           'Contact at the front door' as what, concat_ws(' Decided: ', c.worry, c.reason) as says
         from contact_fact c where c.child_id = $1
       union all select r.referred_on, r.closed_on, 'Open to children’s social care', null
         from referral_fact r where r.child_id = $1
       union all select coalesce(a.authorised_on, a.started_on), null, 'Earlier assessment', concat_ws(' ', a.worries, a.needed)
         from assessment a where a.child_id = $1 and a.id <> $2) k
     where k.on is not null order by k.on desc, k.what limit 40`,
    [child, assessment],
  )

/** What was known before stands above the assessment, so that it grows from the referral. */
export async function knownBefore(ctx: Ctx, children: readonly Assessed[]) {
  const known = new Map<string, Known[]>()
  for (const one of children) known.set(one.child, await knownOf(ctx, one))
  return (
    <KnownBefore
      children={children}
      known={({ child }) => known.get(child) ?? []}
      none="Nothing is in the record from before."
    />
  )
}
