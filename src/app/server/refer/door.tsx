import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { myPartner, PARTNER, type Partner } from '../../../engines/access/index.ts'
import { signInFor } from '../after.ts'
import { sendNotFound } from '../answer.tsx'
import { areaRoutes } from '../routes/areas.tsx'
import { accountOf } from '../session.ts'
import type { Site } from '../site.ts'
import type { Gate } from '../strangers.ts'
import type { Asking } from '../tell-us/asking.tsx'
import { visited } from '../visit.ts'

/** Where partners write their referrals. */
export const REFER = '/refer'

/** One request of a partner who writes a referral. */
export type PartnerAsking = Asking & { me: Partner }

/**
 * Opens the door to a partner who is signed in and whose account goes on, judged anew by the database at each request;
 * to anybody else there is nothing here.
 */
export async function asPartner(
  app: FastifyInstance,
  site: Site,
  gate: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<PartnerAsking | FastifyReply> {
  if (accountOf(request) === undefined) return reply.redirect(signInFor(request), 303)
  let me: Partner | undefined
  const done = await visited(site, request, reply, { may: [PARTNER] }, async ({ ctx }) => {
    me = await myPartner(ctx)
    return 'not-found'
  })
  if (done === 'nobody') {
    await request.session.destroy()
    return reply.redirect(signInFor(request), 303)
  }
  const { viewer } = done.visit
  const routes = areaRoutes(site)
  if (!me) return sendNotFound({ site, routes, request, reply }, viewer)
  const { draft = '' } = request.params as { draft?: string }
  const base = `${REFER}/${encodeURIComponent(draft)}`
  return { app, site, gate, request, reply, base, partner: { viewer, routes }, me }
}
