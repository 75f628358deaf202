import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Problem } from '../../../core/outcome.ts'
import { acceptInvitation, invitationOf } from '../../../engines/access/index.ts'
import { InvitationPage, NoInvitationPage } from '../../../web/portals/index.ts'
import { sendPage } from '../answer.tsx'
import { refuseForged } from '../errors.tsx'
import { tokenOf } from '../session.ts'
import type { Site } from '../site.ts'

// Nobody comes upon 256 random bits: this keeps the machine free for others.
const KNOCKING = { rateLimit: { max: 60, timeWindow: '1 minute' } }

/** Where an invitation is taken up. */
export const INVITATION = '/invitation'

/** The door for people who were invited: they choose a password, once, and sign in as anybody does. */
export function registerInvitation(app: FastifyInstance, site: Site): void {
  app.get(`${INVITATION}/:token`, { config: KNOCKING }, async (request, reply) => {
    const invited = await invitationOf(site.records, tokenIn(request))
    return invited ? ask(site, request, reply, invited) : gone(site, request, reply)
  })
  app.post(`${INVITATION}/:token`, { config: KNOCKING }, async (request, reply) => {
    const token = tokenIn(request)
    const invited = await invitationOf(site.records, token)
    if (!invited) return gone(site, request, reply)
    await refuseForged(app, request, reply)
    const { password, again } = (request.body ?? {}) as Record<string, unknown>
    const done = await acceptInvitation(site.records, token, {
      password: plain(password),
      again: plain(again),
    })
    if (!done) return gone(site, request, reply)
    if (!done.ok) return ask(site, request, reply, invited, done.problems)
    // Not signed in by it: whoever planted a session in this browser gains nothing.
    request.session.notice = 'Your password is set. Sign in with it.'
    return reply.redirect('/sign-in', 303)
  })
}

const tokenIn = (request: FastifyRequest): string => (request.params as { token: string }).token

// What came several times over is not an answer, and a database takes no text with this sign in it.
const plain = (typed: unknown): string => (typeof typed === 'string' ? typed.replaceAll('\0', '') : '')

type Invited = NonNullable<Awaited<ReturnType<typeof invitationOf>>>

function ask(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  invited: Invited,
  errors: readonly Problem[] = [],
): FastifyReply {
  const action = `${INVITATION}/${tokenIn(request)}`
  const body = <InvitationPage {...{ action, invited, errors }} csrf={tokenOf(request, reply)} />
  return show(site, request, reply, 'Choose a password', body, errors)
}

const gone = (site: Site, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  show(site, request, reply, 'This invitation can no longer be used', <NoInvitationPage />, [], 404)

function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  title: string,
  body: VNode,
  errors: readonly Problem[],
  status = errors.length > 0 ? 422 : 200,
): FastifyReply {
  return sendPage({ site, routes: [], request, reply }, { title, body, errors }, undefined, status)
}
