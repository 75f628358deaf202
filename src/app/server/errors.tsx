import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { Broken, Forged, TooBig, TooMany } from '../../web/session/index.ts'
import { pageOfForm } from './after.ts'
import { sendPage } from './answer.tsx'
import type { Route } from './route.ts'
import type { Site } from './site.ts'

/** Refuses a form that does not carry this session's token, by throwing what `answerErrors` says in words. */
export function refuseForged(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  return new Promise((done, fail) => {
    // The plug-in answers by itself when it refuses; here its error goes the way of every other.
    const asked = new Proxy(reply, {
      get: (target, key) => (key === 'send' ? fail : Reflect.get(target, key, target)),
    })
    app.csrfProtection(request, asked, done)
  })
}

/** Says in plain words what went wrong, and nothing of how: the log has the reference and the rest. */
export function answerErrors(app: FastifyInstance, site: Site, routes: readonly Route[]): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const drawn = { site, routes, request, reply }
    const page = (status: number, title: string, body: VNode) =>
      request.session?.sessionId
        ? sendPage(drawn, { title, body }, undefined, status)
        : reply.code(status).type('text/plain').send(title)
    if (error.code?.startsWith('FST_CSRF'))
      return page(403, 'Please send it again', <Forged back={pageOfForm(request)} />)
    if (error.statusCode === 413) return page(413, 'That was too much at once', <TooBig />)
    if (error.statusCode === 429) return page(429, 'Too many tries', <TooMany />)
    if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
      return page(error.statusCode, 'That could not be read', <TooBig />)
    if (isUnreachable(error)) return unreachable(request, reply)
    const reference = randomBytes(4).toString('hex')
    // Where it happened, never what was in it: a database's detail may hold a child's record.
    const route = request.routeOptions.url ?? 'no route'
    process.stderr.write(`${reference} ${request.method} ${route}\n${error.stack}\n`)
    return page(500, 'Sorry, something went wrong', <Broken reference={reference} />)
  })
}

/** Whether the database cannot be asked: it is down, starting, or out of places. */
export const isUnreachable = ({ code = '' }: FastifyError): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', '53300'].includes(code) || code.startsWith('57P')

/** Without the database there is no session to keep and no page to draw: the plainest answer, and what to do. */
function unreachable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // The session plug-in would try to save it, fail as well, and say where the database lies.
  Object.assign(request, { session: null })
  process.stderr.write('The database cannot be reached.\n')
  return reply
    .code(503)
    .header('retry-after', '30')
    .type('text/plain; charset=utf-8')
    .send(
      'Goldthread cannot reach its database just now. What you typed is kept in your browser: go back, wait a minute, and send it again.',
    )
}
