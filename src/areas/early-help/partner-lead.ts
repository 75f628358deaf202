import { isoDay } from '../../core/day.ts'
import { log, myPartner } from '../../engines/access/index.ts'
import { asService, type Ctx, one, type Row } from '../../engines/records/index.ts'
import { Episode, Lead } from './records.ts'

/** A case that a partner leads now: the child by name, since when, and which early help it is. */
export type Led = { lead: string; child: string; name: string; episode: Row<typeof Episode> }

type Found = { lead: string; child: string; name: string; episode: string }

/**
 * The cases that the viewer leads today, as a partner: while they lead, while early help goes on, and never of a child whose
 * record few may see. With the service's eyes, for no record is granted to a partner: whoever asks shows what leading the
 * case needs and no more. Each look is logged under the child.
 */
export async function casesLed(ctx: Ctx): Promise<Led[]> {
  const me = await myPartner(ctx)
  if (!me) return []
  const found = await asService(ctx, async () => {
    const rows = await ctx.db.rows<Found>(
      `select l.id as lead, l.child_id as child, p.name, l.episode from early_help_lead l
       join early_help_episode e on e.id = l.episode and e.ended_on is null
       join person_profile p on p.person_id = l.child_id
       where l.account = $1 and l.to_on is null and l.from_on <= $2::date
         and not (l.child_id in (select hidden_person())) order by p.name, l.id`,
      [me.account, isoDay(ctx.today)],
    )
    const led: Led[] = []
    for (const { episode, ...row } of rows) {
      const there = await one(ctx, Episode, episode)
      if (there) led.push({ ...row, episode: there })
    }
    return led
  })
  for (const { lead, child } of found)
    await log(ctx, { what: 'record', kind: Lead.table, recordId: lead, person: child })
  return found
}

/** One of them by its child; undefined where it is not theirs, or no longer. */
export const caseLed = async (ctx: Ctx, child: string): Promise<Led | undefined> =>
  (await casesLed(ctx)).find(led => led.child === child)
