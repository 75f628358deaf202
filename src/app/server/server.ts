import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { signInFor } from './after.ts'
import { send, sendNotFound } from './answer.tsx'
import { BROUGHT_BYTES, bring, readsFiles } from './brought.ts'
import { answerErrors, refuseForged } from './errors.tsx'
import { protect } from './protections.ts'
import type { Route } from './route.ts'
import { registrations, routesOf } from './routes/index.ts'
import { accountOf } from './session.ts'
import type { Site } from './site.ts'
import { visited } from './visit.ts'

/** What a server is made with, whatever it answers. */
export const SERVER_OPTIONS = {
  bodyLimit: 64 * 1024,
  routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  exposeHeadRoutes: false,
  // A request that dribbles in holds no place for long; a large return over a slow line takes minutes.
  requestTimeout: 600_000,
  // An address that is no address reaches no page, nor the words and headers of one.
  frameworkErrors: (error: FastifyError, _: FastifyRequest, reply: FastifyReply) => {
    reply
      .code(error.statusCode ?? 400)
      .type('text/plain')
      .header('x-content-type-options', 'nosniff')
    reply.send('This address cannot be read.')
  },
  logger: false,
} as const

/** A server ready to be asked (`app.inject` in tests), listening nowhere: a front opens it to the network. */
export async function makeServer(site: Site): Promise<FastifyInstance> {
  const routes = routesOf(site)
  const app = fastify({ ...SERVER_OPTIONS, trustProxy: site.proxy ?? false })
  await protect(app, site)
  answerErrors(app, site, routes)
  app.setNotFoundHandler(
    { preHandler: app.rateLimit({ max: 600, timeWindow: '1 minute' }) },
    (request, reply) => notFound(site, routes, request, reply),
  )
  for (const route of routes) if (!route.takesFiles) add(app, site, routes, route)
  await app.register(async scope => {
    await readsFiles(scope)
    for (const route of routes) if (route.takesFiles) addWithFiles(app, scope, site, routes, route)
  })
  for (const register of registrations) await register(app, site)
  await app.ready()
  return app
}

function add(app: FastifyInstance, site: Site, routes: readonly Route[], route: Route): void {
  app.route({
    method: route.method,
    url: route.path,
    // Signed in, then not forged: a form sent after the session's end leads to the sign-in page, not to a refusal.
    preHandler: async (request, reply) => {
      if (accountOf(request) === undefined) return reply.redirect(signInFor(request), 303)
      if (route.method === 'POST') return refuseForged(app, request, reply)
    },
    handler: async (request, reply) => {
      const done = await visited(site, request, reply, route, route.handle)
      if (done === 'nobody') return nobody(request, reply)
      return send({ site, routes, request, reply }, done.visit, done.answered)
    },
  })
}

/** As `add`, for a form that brings files: the token is looked for in it before a file is read. */
function addWithFiles(
  app: FastifyInstance,
  scope: FastifyInstance,
  site: Site,
  routes: readonly Route[],
  route: Route,
) {
  scope.post(route.path, { bodyLimit: BROUGHT_BYTES }, async (request, reply) => {
    if (accountOf(request) === undefined) return reply.redirect(signInFor(request), 303)
    const isMultipart = request.isMultipart()
    if (!isMultipart) await refuseForged(app, request, reply)
    const { files } = isMultipart ? await bring(app, request, reply) : { files: [] }
    const done = await visited(site, request, reply, route, route.handle, files)
    if (done === 'nobody') return nobody(request, reply)
    return send({ site, routes, request, reply }, done.visit, done.answered)
  })
}

async function nobody(request: FastifyRequest, reply: FastifyReply) {
  await request.session.destroy()
  return reply.redirect(signInFor(request), 303)
}

async function notFound(site: Site, routes: readonly Route[], request: FastifyRequest, reply: FastifyReply) {
  // An asset has no session: the session begins after it.
  if (!request.session?.sessionId) return reply.code(404).type('text/plain').send('Not found')
  if (accountOf(request) === undefined) return reply.redirect(signInFor(request), 303)
  const done = await visited(site, request, reply, {}, async () => 'not-found')
  if (done === 'nobody') return nobody(request, reply)
  return sendNotFound({ site, routes, request, reply }, done.visit.viewer)
}
