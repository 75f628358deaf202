import type { Instant } from '../../core/instant.ts'
import { type Outcome, ok } from '../../core/outcome.ts'
import { at, type Ctx, newId } from '../records/index.ts'
import { attempt, type Leaving, NEXT, type Send } from './attempt.ts'
import type { Delivered } from './deliver.ts'
import type { State } from './message.ts'

/** What somebody is told about their own account, by e-mail: never anything of a child. */
export type Notice = {
  reader: string
  to: string
  subject: string
  paragraphs: readonly string[]
  /** A line for its reader alone, such as the address of an invitation: colleagues who look at the outbox never see it. */
  sealed?: string
}

/** A notice as it is kept, without what only its reader gets. */
export type NoticeKept = {
  id: string
  reader: string
  to: string
  subject: string
  paragraphs: string[]
  madeAt: Instant
  state: State
  reason: string | null
}

/** Keeps a notice to be sent, about something (an invitation, a question) by its id. Leaves without another look. */
export async function notify(ctx: Ctx, about: string, notice: Notice): Promise<Outcome<string>> {
  const id = newId()
  await ctx.db.rows('select keep_notice($1, $2, $3, $4, $5, $6, $7, $8)', [
    id,
    about,
    notice.reader.trim(),
    notice.to.trim(),
    notice.subject,
    notice.paragraphs,
    notice.sealed ?? null,
    at(ctx.now),
  ])
  return ok(id)
}

const SHOWN = `id, about, reader_name as reader, sent_to as "to", subject, paragraphs, made_at as "madeAt", state, reason`

/** What was sent about each of these, newest first; for those who keep partners' accounts. */
export const noticesAbout = (
  ctx: Ctx,
  about: readonly string[],
): Promise<(NoticeKept & { about: string })[]> =>
  ctx.db.rows(`select ${SHOWN} from outbox_notice where about = any($1::uuid[]) order by made_at desc, id`, [
    about,
  ])

/** What readers of a demonstration would have received, newest first, with what is for them alone. */
export const noticesReceived = (
  ctx: Ctx,
  most: number,
): Promise<(NoticeKept & { sealed: string | null })[]> =>
  ctx.db.rows(
    `select ${SHOWN}, sealed from outbox_notice where state = 'sent' order by made_at desc, id limit $1`,
    [most],
  )

/** Sends the notice that has waited longest. What is for its reader alone is forgotten once it has left, where `forgets`. */
export async function deliverNotice(ctx: Ctx, send: Send, forgets: boolean): Promise<Delivered> {
  const row = await ctx.db.first<Leaving & { sealed: string | null; tries: number }>(
    `select id, reader_name as name, 'e-mail' as channel, sent_to as "to", subject, paragraphs, sealed, tries
     from outbox_notice where state = 'confirmed' and (next_at is null or next_at <= now())
     order by made_at, id limit 1 for update skip locked`,
  )
  if (!row) return 'none'
  const { sealed, tries, ...leaving } = row
  const paragraphs = sealed === null ? row.paragraphs : [...row.paragraphs, sealed]
  const tried = await attempt(send, { ...leaving, paragraphs }, tries)
  if (tried.is === 'later')
    await ctx.db.run(`update outbox_notice set reason = $2, ${NEXT} where id = $1`, [row.id, tried.why])
  else if (tried.is === 'failed')
    await ctx.db.run(`update outbox_notice set state = 'failed', reason = $2 where id = $1`, [
      row.id,
      tried.why,
    ])
  else
    await ctx.db.run(
      `update outbox_notice set state = 'sent', reason = null, sealed = case when $2 then null else sealed end,
         carrier_id = $3, tries = 0, next_at = case when $3::text is null then null else now() + interval '1 minute' end
       where id = $1`,
      [row.id, forgets, tried.carrierId],
    )
  return tried.is
}
