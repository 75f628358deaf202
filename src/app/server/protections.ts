import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import session from '@fastify/session'
import statics, { type FastifyStaticOptions } from '@fastify/static'
import type { FastifyInstance, Session } from 'fastify'
import { sessionStore } from '../../engines/access/index.ts'
import type { Site } from './site.ts'

const A_YEAR = 365 * 86_400

/** How long a browser keeps styles, script and pictures: for ever where the name changes with what is in it. */
export const cacheAssets: Pick<FastifyStaticOptions, 'cacheControl' | 'setHeaders'> = {
  cacheControl: false,
  setHeaders(reply, path) {
    const isHashed = /-[0-9a-f]{10}\.\w+$/.test(path)
    reply.header('cache-control', isHashed ? `public, max-age=${A_YEAR}, immutable` : 'public, max-age=3600')
  },
}

/** The most a form may bring, in bytes. Files come by an address of their own with a limit of its own. */
export const FORM_BYTES = 512 * 1024

/** What stands between the network and every page: headers, limits, the session, tokens against forged forms. */
export async function protect(app: FastifyInstance, site: Site): Promise<void> {
  // Forms and files are all that pages send: what came as JSON could hold what no form can.
  app.removeContentTypeParser(['application/json', 'text/plain'])
  await app.register(helmet, HEADERS)
  await app.register(rateLimit, { global: false })
  // Before the session: a style sheet needs none, and must not prolong one.
  await app.register(async scope => {
    await scope.register(statics, {
      root: site.assetsFolder,
      prefix: '/assets/',
      ...cacheAssets,
    })
  })
  await app.register(formbody, { bodyLimit: FORM_BYTES })
  await app.register(cookie)
  await app.register(session, {
    secret: site.secret,
    cookieName: 'goldthread',
    // No end of its own: the store ends a session, and closing the browser does.
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/' },
    saveUninitialized: false,
    store: sessionStore<Session>(site.records),
  })
  await app.register(csrf, { sessionPlugin: '@fastify/session' })
  // A child's record stays in no cache, nor behind the back button after signing out.
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'no-store')
  })
}

/** What every answer tells the browser not to do. */
export const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // A form that was sent after the session's end finds its page again by the referrer, which stays with us.
  referrerPolicy: { policy: 'same-origin' as const },
  xFrameOptions: { action: 'deny' as const },
}
