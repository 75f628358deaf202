import type { FastifyReply } from 'fastify'
import { keepMyTelephone } from '../../../engines/access/index.ts'
import {
  beginPartnersDraft,
  type Draft,
  endDraft,
  keyOf,
  MOST_DRAFTS,
  saidOf,
  unanswered,
} from '../../../engines/portals/index.ts'
import { transact } from '../../../engines/records/index.ts'
import { ProblemPage } from '../../../web/portals/index.ts'
import { refuseForged } from '../errors.tsx'
import { draftHere, fromTheStart, sendPublic } from '../tell-us/asking.tsx'
import { tooMany } from '../tell-us/start.tsx'
import { type PartnerAsking, REFER } from './door.tsx'

/** Begins a referral with what the account says, at the first question that it does not answer. */
export async function beginReferral(asking: PartnerAsking): Promise<FastifyReply> {
  const { app, site, request, reply, me } = asking
  await refuseForged(app, request, reply)
  const minutes = await asking.gate(request, 'begun')
  if (minutes > 0) return tooMany(asking, 'professional', minutes)
  const begun = await beginPartnersDraft(site.records, me.account, saidOf(me))
  if (begun) return onwards(reply, begun)
  const words = `You are writing ${MOST_DRAFTS} referrals already. Send or delete one of them first.`
  return sendPublic(asking, 'professional', 409, {
    title: 'Too many referrals at once',
    body: <ProblemPage heading="Too many referrals at once" words={words} back="/" />,
  })
}

/** Goes on with a referral where it was left. */
export async function resume(asking: PartnerAsking): Promise<FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  return draft.reference === null
    ? onwards(asking.reply, draft)
    : asking.reply.redirect(`${asking.base}/sent`, 303)
}

const onwards = (reply: FastifyReply, { token, standing, said }: Draft): FastifyReply =>
  reply.redirect(`${REFER}/${token}/${unanswered(standing, said)?.id ?? 'check'}`, 303)

/** Deletes a referral that was not sent, and the files with it. */
export async function discard(asking: PartnerAsking): Promise<FastifyReply> {
  const { app, site, request, reply, me } = asking
  await refuseForged(app, request, reply)
  const draft = await draftHere(asking)
  if (draft) await endDraft(site.records, draft.token, me.account)
  request.session.notice = 'It is deleted.'
  return reply.redirect('/', 303)
}

/** Keeps the telephone number that a referral gives, for the next. */
export async function rememberTelephone(
  { site, me }: PartnerAsking,
  draft: Draft | undefined,
): Promise<void> {
  const telephone = draft?.said[keyOf('professional', 'reach-you')]?.telephone ?? ''
  if (telephone !== '' && telephone !== me.telephone)
    await transact(site.records, { who: me.account }, ctx => keepMyTelephone(ctx, telephone))
}
