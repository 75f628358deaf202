import type { Ctx } from '../records/index.ts'
import { become } from './change.ts'
import type { Message } from './message.ts'

/** What leaves the building: nothing of the record but the words themselves. */
export type Leaving = Pick<Message, 'id' | 'channel' | 'to' | 'subject' | 'paragraphs'> & { name: string }

/**
 * A way to send: settles when the message has left, throws when it has not. It may be asked twice for one message,
 * after a crash between sending and keeping that it was sent: `id` is the same both times.
 */
export type Send = (message: Leaving) => Promise<void>

const LONGEST_REASON = 300

/**
 * Sends the message that was let go first and has waited longest, and keeps whether it left. Two at work at once never
 * take the same one. Needs the service's rights: what leaves does not depend on who happens to look.
 */
export async function deliverNext(ctx: Ctx, send: Send): Promise<'sent' | 'failed' | 'none'> {
  const row = await ctx.db.first<Leaving>(
    `select id, reader_name as name, channel, sent_to as "to", subject, paragraphs from outbox
     where state = 'confirmed' order by made_at, id limit 1 for update skip locked`,
  )
  if (!row) return 'none'
  try {
    await send(row)
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON)
    await become(ctx, row.id, ['confirmed'], 'failed', why)
    return 'failed'
  }
  await become(ctx, row.id, ['confirmed'], 'sent', null)
  return 'sent'
}
