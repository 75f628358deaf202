import type { Ctx } from '../records/index.ts'
import { attempt, type Leaving, NEXT, type Send } from './attempt.ts'
import { become } from './change.ts'
import type { Channel } from './message.ts'

/** What was done at one turn: `later` when whoever carries messages can take none for now. */
export type Delivered = 'sent' | 'failed' | 'later' | 'none'

/**
 * Sends the message of a channel that was let go first and has waited longest, and keeps whether it left. Two at work
 * at once never take the same one. Needs the service's rights: what leaves does not depend on who happens to look.
 */
export async function deliverNext(ctx: Ctx, send: Send, channel: Channel): Promise<Delivered> {
  const row = await ctx.db.first<Leaving & { tries: number }>(
    `select id, reader_name as name, channel, sent_to as "to", subject, paragraphs, tries from outbox
     where state = 'confirmed' and channel = $1 and (next_at is null or next_at <= now())
     order by made_at, id limit 1 for update skip locked`,
    [channel],
  )
  if (!row) return 'none'
  const { tries, ...message } = row
  const tried = await attempt(send, message, tries)
  if (tried.is === 'later') {
    await ctx.db.run(`update outbox set ${NEXT} where id = $1`, [row.id])
    // Said once: what is tried all day would fill the page.
    if (tries === 0) await become(ctx, row.id, ['confirmed'], 'confirmed', tried.why)
    return 'later'
  }
  const carrier = tried.is === 'sent' ? tried.carrierId : null
  await ctx.db.run(
    `update outbox set carrier_id = $2, tries = 0,
       next_at = case when $2::text is null then null else now() + interval '1 minute' end where id = $1`,
    [row.id, carrier],
  )
  await become(ctx, row.id, ['confirmed'], tried.is, tried.is === 'failed' ? tried.why : null)
  return tried.is
}
