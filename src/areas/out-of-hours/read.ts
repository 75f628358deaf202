import { addDays, isoDay } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'
import { storyOf, type Telling } from '../../engines/chronology/index.ts'
import { type Due, dueOf } from '../../engines/clocks/index.ts'
import { at, type Ctx, list, type Row } from '../../engines/records/index.ts'
import { openingBefore } from './office.ts'
import { HandoverNote, LegalAdvice, Shift, TakenOver } from './records.ts'
import { AdultCall } from './records-adult.ts'

/** One child of a handover: all that was written down since, what is due next, and what the night asks for first. */
export type Handed = {
  child: string
  name: string
  colour: string | null
  notes: Row<typeof HandoverNote>[]
  told: Telling[]
  advice: Row<typeof LegalAdvice>[]
  due: Due[]
}

/** The children of a handover that a page holds, and how many more there are than it holds. */
export type Handover = { children: Handed[]; more: number }

const MOST = 60
const DUE = 3
const COLOURS = ['red', 'amber', 'green']

/**
 * Every child about whom something reached us or was done since a moment, as far as the viewer may see them: those with
 * something to be done first in front, then by colour. What is least urgent is left out where they are too many. What
 * must be done first holds from when the day team last came: what they ask before they go home is for the night.
 */
export async function handedOver(
  ctx: Ctx,
  since: Instant,
  hrefOf: (kind: string, id: string) => string,
): Promise<Handover> {
  const notesSince = openingBefore(since)
  const rows = await ctx.db.rows<{ child: string; name: string; colour: string | null; total: number }>(
    `with noted as (select child_id from handover_note where written_at >= $3),
     since as (
       select child_id from contact_fact where received_at >= $1 or decided_at >= $1
       union select child_id from abuse_notification_fact where notified_at >= $1 or closed_at >= $1
       union select child_id from care_episode_fact where from_on > $2::date
       union select child_id from manager_advice_fact where advised_at >= $1
       union select child_id from duty_legal_advice where asked_at >= $1 or advised_at >= $1
       union select child_id from noted)
     select s.child_id as child, p.name, ($4::text[])[c.nth] as colour, count(*) over ()::int as total
     from since s join person_profile p on p.person_id = s.child_id
     left join lateral (select min(array_position($4::text[], replace(r.clock, 'mash-rag-', ''))) as nth
       from clock_run r where r.child_id = s.child_id and r.clock like 'mash-rag-%' and r.state = 'running'
         and r.due_at is not null) c on true
     order by not s.child_id in (select child_id from noted), c.nth nulls last, p.name, s.child_id limit $5`,
    [at(since), isoDay(dayOf(since)), at(notesSince), COLOURS, MOST],
  )
  const children: Handed[] = []
  for (const { child, name, colour } of rows) {
    const story = await storyOf(ctx, child, hrefOf)
    children.push({
      child,
      name,
      colour,
      notes: (await list(ctx, HandoverNote, child)).filter(one => one.writtenAt >= notesSince),
      told: story.tellings.filter(one => one.recordedAt >= since).sort((a, b) => a.recordedAt - b.recordedAt),
      advice: (await list(ctx, LegalAdvice, child)).filter(
        one => one.askedAt >= since || (one.advisedAt ?? 0) >= since,
      ),
      due: await dueOf(ctx, { whose: { child } }, { limit: DUE, offset: 0 }),
    })
  }
  return { children, more: (rows[0]?.total ?? 0) - rows.length }
}

/** Calls about an adult alone that reached us in so many days, the newest first. */
export const adultCallsIn = async (ctx: Ctx, days: number): Promise<Row<typeof AdultCall>[]> => {
  const since = londonInstant(addDays(ctx.today, -days), '00:00')
  return (await list(ctx, AdultCall, '', { by: 'receivedAt', most: 200 }))
    .filter(({ receivedAt }) => receivedAt >= since)
    .sort((a, b) => b.receivedAt - a.receivedAt)
}

/** How many of them reached us since a moment. */
export async function adultCallsSince(ctx: Ctx, since: Instant): Promise<number> {
  const calls = await list(ctx, AdultCall, '', { by: 'receivedAt', most: 200 })
  return calls.filter(({ receivedAt }) => receivedAt >= since).length
}

/** Who took over what happened since a moment, shift by shift, the first in front; nobody yet where none is given. */
export const takenSince = async (ctx: Ctx, since: Instant): Promise<Row<typeof TakenOver>[]> =>
  (await list(ctx, TakenOver, '', { by: 'takenAt', most: 100 }))
    .filter(one => one.takenAt >= since)
    .sort((a, b) => a.takenAt - b.takenAt)

/** Who is on call, and will be: those of a moment and later, the next first. */
export const shiftsFrom = async (ctx: Ctx, from: Instant): Promise<Row<typeof Shift>[]> =>
  (await list(ctx, Shift, '', { by: 'toAt', most: 400 }))
    .filter(one => one.toAt > from)
    .sort((a, b) => a.fromAt - b.fromAt || a.role.localeCompare(b.role))
