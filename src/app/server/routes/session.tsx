import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '../../../core/outcome.ts'
import { roleName, signIn } from '../../../engines/access/index.ts'
import { SignInPage } from '../../../web/session/index.ts'
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD, emailOf } from '../../demonstration-accounts.ts'
import { localPath } from '../after.ts'
import { sendPage } from '../answer.tsx'
import { refuseForged } from '../errors.tsx'
import { accountOf, beginSession, tokenOf } from '../session.ts'
import type { Site } from '../site.ts'

type Asked = Readonly<Record<string, string | undefined>>

// Doors that anyone on the network can knock at. A whole council may stand behind one address at nine in the morning:
// guessing is stopped by the account's own lock, these only keep hashing from taking the whole machine.
const PUBLIC = { rateLimit: { max: 1200, timeWindow: '1 minute' } }
const SIGNING_IN = { rateLimit: { max: 300, timeWindow: '1 minute' } }

/** Signing in and out, and the question that keeps a session open. */
export async function register(app: FastifyInstance, site: Site): Promise<void> {
  app.get('/sign-in', { config: PUBLIC }, (request, reply) => {
    const after = localPath((request.query as Asked).after)
    return accountOf(request) ? reply.redirect(after, 303) : showSignIn(site, request, reply, after)
  })
  app.post('/sign-in', { config: SIGNING_IN }, (request, reply) => enter(app, site, request, reply))
  app.post('/sign-out', { config: PUBLIC }, async (request, reply) => {
    if (accountOf(request) !== undefined) await refuseForged(app, request, reply)
    await request.session.destroy()
    return reply.redirect('/sign-in', 303)
  })
  // Asked by the page's script when somebody says they are still there; being asked is what keeps it open.
  app.get('/session', { config: PUBLIC }, (request, reply) =>
    reply.code(accountOf(request) ? 204 : 401).send(),
  )
}

async function enter(app: FastifyInstance, site: Site, request: FastifyRequest, reply: FastifyReply) {
  const form = (request.body ?? {}) as Asked
  const after = localPath(form.after)
  const again = (errors: Problem[], status: number) =>
    showSignIn(site, request, reply, after, { errors, status, email: form.email })
  const forged = await refuseForged(app, request, reply).then(
    () => false,
    () => true,
  )
  if (forged) return again([{ message: 'This page stood open for a long time. Sign in again.' }], 403)
  const { email, password } = proofOf(site, form)
  const missing = [
    ...(email === '' ? [{ field: 'email', message: 'Enter your email address' }] : []),
    ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
  ]
  if (missing.length > 0) return again(missing, 400)
  const signed = await signIn(site.records, email, password)
  if (!signed.ok) return again(signed.problems, 401)
  await beginSession(request, signed.value.account)
  return reply.redirect(after, 303)
}

/** What somebody proves themselves with: in the demonstration a persona's own, by its button. */
function proofOf(site: Site, form: Asked): { email: string; password: string } {
  const persona = site.demonstration && DEMONSTRATION_ACCOUNTS.find(({ id }) => id === form.persona)
  if (persona) return { email: emailOf(persona), password: DEMONSTRATION_PASSWORD }
  return { email: plain(form.email).trim(), password: plain(form.password) }
}

// What came several times over is not an answer, and a database takes no text with this sign in it.
const plain = (typed: unknown): string => (typeof typed === 'string' ? typed.replaceAll('\0', '') : '')

function showSignIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  after: string,
  tried: { errors?: Problem[]; status?: number; email?: string } = {},
) {
  const people = DEMONSTRATION_ACCOUNTS.map(({ id, name, roles, sees }) => ({
    account: id,
    name,
    role: roles.map(roleName).join(', '),
    sees,
  }))
  const body = (
    <SignInPage
      csrf={tokenOf(request, reply)}
      after={after}
      email={tried.email}
      errors={tried.errors}
      personas={site.demonstration ? { people, password: DEMONSTRATION_PASSWORD } : undefined}
    />
  )
  const shown = { title: 'Sign in', body, errors: tried.errors, wide: false }
  return sendPage({ site, routes: [], request, reply }, shown, undefined, tried.status ?? 200)
}
