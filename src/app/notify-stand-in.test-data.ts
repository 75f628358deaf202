import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506'
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const EMAIL_TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a'
const TEXT_TEMPLATE = '0f2a1b3c-88aa-4b1e-9d2f-1f0e5a7c9b10'

/** What the stand-in took, as GOV.UK Notify would keep it. */
export type Taken = {
  id: string
  reference: string | null
  type: 'email' | 'sms'
  to: string
  says: Record<string, string>
  status: string
}

type Fault = 'none' | 'too-many' | 'trouble' | 'slow' | 'took-it-and-fell-silent'
type Answer = [status: number, body: unknown]

const error = (status: number, kind: string, message: string): Answer => [
  status,
  { status_code: status, errors: [{ error: kind, message }] },
]

/**
 * A stand-in for GOV.UK Notify on this machine, as its REST API's specification says: tokens, templates, numbers, lengths,
 * and how it refuses. `faults` are what goes wrong with the next calls, in order; 'none' lets one pass.
 */
export async function notifyStandIn() {
  const taken: Taken[] = []
  const faults: Fault[] = []
  const waiting: ServerResponse[] = []

  const answer = async (request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> => {
    const no = whyNoEntry(request.headers.authorization)
    if (no) return no
    if (request.method === 'POST') return take(path, await bodyOf(request))
    if (path === '/v2/notifications')
      return [
        200,
        { notifications: taken.filter(one => one.reference === query.get('reference')), links: {} },
      ]
    const one = taken.find(({ id }) => path === `/v2/notifications/${id}`)
    return one ? [200, one] : error(404, 'NoResultFound', 'No result found')
  }

  const take = (path: string, body: Record<string, unknown>): Answer => {
    const type = path === '/v2/notifications/email' ? 'email' : 'sms'
    const made = type === 'email' ? asEmail(body) : asText(body)
    if (Array.isArray(made)) return made
    const { reference } = body as { reference?: string }
    const one: Taken = { id: randomUUID(), reference: reference ?? null, type, ...made, status: 'created' }
    taken.push(one)
    return [201, { id: one.id, reference: one.reference, content: made.says, template: {} }]
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://notify')
    const fault = faults.shift()
    if (fault === 'took-it-and-fell-silent') await answer(request, pathname, searchParams)
    if (fault === 'slow' || fault === 'took-it-and-fell-silent') return void waiting.push(response)
    const [status, body] =
      fault === 'too-many'
        ? error(
            429,
            'RateLimitError',
            'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
          )
        : fault === 'trouble'
          ? error(500, 'Exception', 'Internal server error')
          : await answer(request, pathname, searchParams)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    taken,
    faults,
    /** The settings by which Goldthread finds it. */
    settings: {
      NOTIFY_KEY: `children-services-${SERVICE}-${SECRET}`,
      NOTIFY_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      NOTIFY_EMAIL_TEMPLATE: EMAIL_TEMPLATE,
      NOTIFY_TEXT_TEMPLATE: TEXT_TEMPLATE,
    },
    async stop() {
      for (const response of waiting) response.destroy()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

/** Why a token opens nothing: none there, of another service, signed with another secret, or older than half a minute. */
function whyNoEntry(header: string | undefined): Answer | undefined {
  if (!header?.startsWith('Bearer '))
    return error(401, 'AuthError', 'Unauthorized: authentication token must be provided')
  const [head = '', said = '', signature] = header.slice('Bearer '.length).split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  if (read(head).alg !== 'HS256' || read(head).typ !== 'JWT' || read(said).iss !== SERVICE)
    return error(403, 'AuthError', 'Invalid token: service not found')
  if (signature !== createHmac('sha256', SECRET).update(`${head}.${said}`).digest('base64url'))
    return error(403, 'AuthError', 'Invalid token: API key not found')
  if (Math.abs(Date.now() / 1000 - read(said).iat) > 30)
    return error(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds')
  return undefined
}

type Made = { to: string; says: Record<string, string> }

function asEmail(body: Record<string, unknown>): Made | Answer {
  const to = String(body.email_address ?? '')
  if (!to.includes('@')) return error(400, 'ValidationError', 'email_address Not a valid email address')
  return filled(body, EMAIL_TEMPLATE, ['subject', 'body'], to)
}

function asText(body: Record<string, unknown>): Made | Answer {
  const to = String(body.phone_number ?? '')
  if (!/^\+447\d{9}$/.test(to)) return error(400, 'ValidationError', 'phone_number Not a UK mobile number')
  const made = filled(body, TEXT_TEMPLATE, ['body'], to)
  return !Array.isArray(made) && (made.says.body ?? '').length > 918
    ? error(400, 'BadRequestError', 'Text messages cannot be longer than 918 characters')
    : made
}

function filled(body: Record<string, unknown>, template: string, fields: string[], to: string) {
  if (body.template_id !== template) return error(400, 'BadRequestError', 'Template not found')
  const says = (body.personalisation ?? {}) as Record<string, string>
  const missing = fields.filter(field => !says[field])
  return missing.length > 0
    ? error(400, 'BadRequestError', `Missing personalisation: ${missing.join(', ')}`)
    : { to, says }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return JSON.parse(text)
}
