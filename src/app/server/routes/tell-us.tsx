import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { endDraft } from '../../../engines/portals/index.ts'
import { ProblemPage } from '../../../web/portals/index.ts'
import { isUnreachable } from '../errors.tsx'
import { accountOf } from '../session.ts'
import type { Site } from '../site.ts'
import { draftTokenOf, dropDraft, gateOf, STRANGER_LIMITS } from '../strangers.ts'
import { type Asking, sendPublic, TELL_US } from '../tell-us/asking.tsx'
import { showGuidance } from '../tell-us/guidance.tsx'
import { send, showCheck, showSent } from '../tell-us/sending.tsx'
import { begin, showStart } from '../tell-us/start.tsx'
import { answer, keepTyped, remove, showStep } from '../tell-us/steps.tsx'

// As for signing in: a whole school may stand behind one address.
const LOOKING = { rateLimit: { max: 1200, timeWindow: '1 minute' } }
const WRITING = { rateLimit: { max: 600, timeWindow: '1 minute' } }

/** The longest answer, each of its signs as nine in a form, is 72,000 bytes: what is a little too long is still read and said so. */
const BODY = { bodyLimit: 128 * 1024 }

/** Where somebody goes who must not be seen here. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather'

/** The letterbox: pages for people who have no account, under an address of their own. */
export async function registerTellUs(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async scope => {
    const gate = gateOf(scope, site.strangers ?? STRANGER_LIMITS)
    answerStrangersErrors(scope, site)
    const asked =
      (work: (asking: Asking) => Promise<FastifyReply>) => (request: FastifyRequest, reply: FastifyReply) =>
        work({ app, site, gate, request, reply, base: TELL_US })
    const looking = { config: LOOKING }
    const writing = { config: WRITING, ...BODY }
    scope.get('/tell-us', looking, asked(showStart))
    scope.post('/tell-us', writing, asked(begin))
    scope.get('/tell-us/guidance', looking, asked(showGuidance))
    scope.get('/tell-us/check', looking, asked(showCheck))
    scope.post('/tell-us/check', writing, asked(send))
    scope.get('/tell-us/sent', looking, asked(showSent))
    // Never refused: whoever leaves in a hurry leaves.
    scope.get('/tell-us/leave', asked(leave))
    scope.post('/tell-us/without', writing, asked(remove))
    scope.post('/tell-us/keep/:page', writing, asked(keepTyped))
    scope.get('/tell-us/:page', looking, asked(showStep))
    scope.post('/tell-us/:page', writing, asked(answer))
    scope.get('/tell-us/*', looking, (_, reply) => reply.redirect('/tell-us', 303))
  })
}

/** Forgets what was written, and the browser's way to it, and goes somewhere harmless. */
async function leave({ site, request, reply }: Asking): Promise<FastifyReply> {
  dropDraft(request, reply)
  const token = draftTokenOf(request)
  await endDraft(site.records, token)
  if (token !== undefined && accountOf(request) === undefined) await request.session.destroy()
  return reply.redirect(ELSEWHERE, 303)
}

const OURS = 'What you sent before is kept. Go back, wait a minute, and send this page again.'

/** Says what went wrong, to people who know nothing of us, and nothing of how. */
function answerStrangersErrors(scope: FastifyInstance, site: Site): void {
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    if (request.routeOptions.url === '/tell-us/leave') return leaveAnyhow(request, reply)
    const say = (status: number, heading: string, words: string, reference?: string) =>
      sendPublic({ site, reply }, null, status, {
        title: heading,
        body: <ProblemPage heading={heading} words={words} reference={reference} />,
      })
    if (isUnreachable(error)) return unreachable(request, reply)
    if (error.statusCode === 413)
      return say(413, 'That was too much at once', 'That page was not kept. Go back and make it shorter.')
    if (error.statusCode === 429)
      return say(429, 'Please wait a minute', 'A lot has come from where you are. What you wrote is kept.')
    if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
      return say(error.statusCode, 'That could not be read', 'That page was not kept. Go back and try again.')
    const reference = randomBytes(4).toString('hex')
    // Where it happened, never what was in it.
    process.stderr.write(`${reference} ${request.method} ${request.routeOptions.url}\n${error.stack}\n`)
    return say(500, 'Sorry, something went wrong', OURS, reference)
  })
}

function leaveAnyhow(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  Object.assign(request, { session: null })
  dropDraft(request, reply)
  return reply.redirect(ELSEWHERE, 303)
}

/** Without the database there is no session and no page: the plainest answer, and whom to call. */
function unreachable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  Object.assign(request, { session: null })
  process.stderr.write('The database cannot be reached.\n')
  return reply
    .code(503)
    .header('retry-after', '30')
    .type('text/plain; charset=utf-8')
    .send(
      'We cannot take your message just now. If a child is in danger, call 999. Children and young people can call Childline on 0800 1111. Otherwise go back, wait a minute, and send the page again.',
    )
}
