import type { Ctx } from '../records/index.ts'
import { NEXT } from './attempt.ts'
import { become } from './change.ts'
import type { Channel } from './message.ts'

/**
 * What whoever carries messages says became of one: still under way, arrived, came to nothing and why, or that they know
 * of it no more. `not-now` when they cannot be asked for the moment.
 */
export type Became = 'under-way' | 'delivered' | 'unknown' | 'not-now' | { failed: string }

/** Asks what became of a message, by the id that its carrier gave it. Never throws. */
export type Ask = (carrierId: string, channel: Channel) => Promise<Became>

const NO_PROOF = 'No proof came that it was received.'

type Sent = { id: string; carrierId: string; channel: Channel }

const due = (table: string, channel: string): string =>
  `select id, carrier_id as "carrierId", ${channel} as channel from ${table}
   where state = 'sent' and next_at <= now() and carrier_id is not null
   order by next_at limit 1 for update skip locked`

/** Asks after the message that has waited longest to be asked after, and keeps what became of it. */
export async function followNext(ctx: Ctx, ask: Ask): Promise<Became | 'none'> {
  const sent = await ctx.db.first<Sent>(due('outbox', 'channel'))
  if (!sent) return followNotice(ctx, ask)
  const became = await ask(sent.carrierId, sent.channel)
  await askedAfter(ctx, 'outbox', sent.id, became)
  if (became === 'delivered') await become(ctx, sent.id, ['sent'], 'delivered', null)
  else if (became === 'unknown') await become(ctx, sent.id, ['sent'], 'sent', NO_PROOF)
  else if (typeof became === 'object') await become(ctx, sent.id, ['sent'], 'failed', became.failed)
  return became
}

/** The same of an e-mail to somebody about their own account. */
async function followNotice(ctx: Ctx, ask: Ask): Promise<Became | 'none'> {
  const sent = await ctx.db.first<Sent>(due('outbox_notice', `'e-mail'`))
  if (!sent) return 'none'
  const became = await ask(sent.carrierId, sent.channel)
  await askedAfter(ctx, 'outbox_notice', sent.id, became)
  const state = typeof became === 'object' ? 'failed' : became === 'delivered' ? became : 'sent'
  const reason = typeof became === 'object' ? became.failed : became === 'unknown' ? NO_PROOF : null
  await ctx.db.run('update outbox_notice set state = $2, reason = $3 where id = $1', [sent.id, state, reason])
  return became
}

/** It is asked after again only while it is under way. One that failed can be let go anew, and is then another to its carrier. */
function askedAfter(ctx: Ctx, table: string, id: string, became: Became) {
  const goesOn = became === 'under-way' || became === 'not-now'
  const failed = typeof became === 'object' ? ', carrier_id = null' : ''
  return ctx.db.run(
    `update ${table} set ${goesOn ? NEXT : `next_at = null, tries = 0${failed}`} where id = $1`,
    [id],
  )
}
