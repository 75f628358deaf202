import type { Instant } from '../../core/instant.ts'
import { isId, log, type Partner } from '../access/index.ts'
import { asService, type Ctx } from '../records/index.ts'
import type { Answer } from './submission.ts'
import type { Answers, Said } from './walk.ts'

/** How far what a partner sent has come, in words that its writer may know, whatever they sent. */
export const STAGES = { received: 'Received', looking: 'Being looked at', decided: 'Decided' } as const
export type Stage = keyof typeof STAGES

/** A message that a partner sent, as they may see it. What the front door made of it is told in words by others. */
export type MyMessage = {
  id: string
  reference: string
  receivedAt: Instant
  children: string[]
  begins: string
  /** Somebody has read it and works on it, or said why not. */
  takenUp: boolean
}

const MINE = `select id, reference, received_at as "receivedAt", children, begins, taken_up_at is not null as "takenUp"
  from portal_submission s where s.account_id = viewer()`

/** What the viewer sent as a partner, newest first. */
export const myMessages = (ctx: Ctx, most = 200): Promise<MyMessage[]> =>
  ctx.db.rows<MyMessage>(`${MINE} order by received_at desc, id limit $1`, [most])

/** One message of the viewer's with their own answers; undefined for anybody else's. The look is logged. */
export async function myMessage(
  ctx: Ctx,
  id: string,
): Promise<(MyMessage & { answers: Answer[] }) | undefined> {
  if (!isId(id)) return undefined
  const [mine] = await ctx.db.rows<MyMessage>(`${MINE} and id = $1`, [id])
  if (!mine) return undefined
  await log(ctx, { what: 'record', kind: 'portal_submission', recordId: id })
  const row = await ctx.db.first<{ answers: Answer[] }>(
    'select answers from portal_submission where id = $1 and account_id = viewer()',
    [id],
  )
  return { ...mine, answers: row?.answers ?? [] }
}

/**
 * The contacts that became of messages of the viewer's own, by message, in the order of the children in them. With the
 * service's eyes, since among them may be a child whose record few may see: whoever asks says nothing of them that would
 * tell one child from another.
 */
export async function contactsOfMine(
  ctx: Ctx,
  messages: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = await ctx.db.rows<{ id: string }>(
    'select id from portal_submission where account_id = viewer() and id = any($1::uuid[])',
    [messages],
  )
  const rows = await asService(ctx, () =>
    ctx.db.rows<{ message: string; contact: string }>(
      `select submission_id as message, contact_id as contact from portal_submission_part
       where submission_id = any($1::uuid[]) order by submission_id, nth`,
      [own.map(({ id }) => id)],
    ),
  )
  const found = new Map<string, string[]>(own.map(({ id }) => [id, []]))
  for (const { message, contact } of rows) found.get(message)?.push(contact)
  return found
}

/** Pages of a referral that say who writes: known from the account, and not changed here. */
export const SAID_BY_ACCOUNT: readonly string[] = ['about-you', 'agency']

/** What a referral says already of the partner who writes it. */
export function saidOf(partner: Partner): Said {
  const page = (id: string, answers: Answers): Said => ({ [`professional/${id}`]: answers })
  return {
    ...page('about-you', { 'your-name': partner.name, 'your-job': partner.jobTitle || 'Not said' }),
    ...page('agency', { 'agency-kind': partner.agencyKind, agency: partner.agency }),
    ...page('reach-you', { telephone: partner.telephone, email: partner.email }),
  }
}

/** Every contact that a message has become, those of children whom few may see among them: asked with the service's rights. */
export const contactsOf = async (ctx: Ctx, message: string): Promise<string[]> =>
  (
    await ctx.db.rows<{ id: string }>(
      'select contact_id as id from portal_submission_part where submission_id = $1 order by nth',
      [message],
    )
  ).map(({ id }) => id)
