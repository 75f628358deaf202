import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Entry, type Payload, whatIsWrong } from '../../returns/dfe-feed/index.ts'

const CLIENT = 'client-of-the-tests'
const SECRET = 'the-secret-of-the-tests'
const SUPPLIER = 'supplier-key-of-the-tests'
const SCOPE = 'api://csc/.default'
const MOST = 100

/** What goes wrong with the next posts, in order. A number is answered as it is; 'cut' takes the batch and answers half. */
type Fault =
  | number
  | { status: number; retryAfter: string }
  | 'none'
  | 'slow'
  | 'cut-before'
  | 'took-it-and-cut'

type Settings = {
  /** How long a token is good for, in seconds. */
  lasts: number
  /** From which children are counted where a refusal names them; null: it names none. */
  namesFrom: 0 | 1 | null
  /** As the specification says, one id; or one for each child, as others have met it. */
  receipts: 'one' | 'each'
}

/**
 * A stand-in for the Department's service on this machine, as its specification says: tokens by client credentials, a
 * supplier key, an address with three digits, batches of 100 at most that are taken or refused as a whole, and children held
 * to the schema. It keeps what it takes in by ids.
 */
export async function dfeStandIn() {
  const children = new Map<string, Payload>()
  const posts: Payload[][] = []
  const faults: Fault[] = []
  const tokens = new Set<string>()
  const refuses = new Set<string>()
  const failsOn = new Set<string>()
  const waiting: ServerResponse[] = []
  const settings: Settings = { lasts: 3600, namesFrom: 0, receipts: 'one' }
  let asked = 0

  const giveToken = (form: URLSearchParams): [number, unknown] => {
    asked += 1
    const right =
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === CLIENT &&
      form.get('client_secret') === SECRET &&
      form.get('scope') === SCOPE
    if (!right)
      return [
        401,
        { error: 'invalid_client', error_description: `secret ${form.get('client_secret')} is wrong` },
      ]
    const token = randomUUID()
    tokens.add(token)
    return [200, { token_type: 'Bearer', expires_in: settings.lasts, access_token: token }]
  }

  const take = (request: IncomingMessage, body: string): [number, unknown] => {
    const { authorization = '', supplierkey } = request.headers
    if (!tokens.has(authorization.replace('Bearer ', ''))) return [401, { message: 'Unauthorized' }]
    if (supplierkey !== SUPPLIER) return [403, { message: 'Forbidden' }]
    if (!/^\/api\/1\/children_social_care_data\/\d{3}\/children$/.test(request.url ?? '')) return [404, {}]
    if (request.headers['content-type'] !== 'application/json') return [400, 'not JSON']
    const batch = JSON.parse(body) as Payload[]
    posts.push(batch)
    if (batch.length > MOST) return [413, { message: 'Too many records' }]
    if (batch.some(child => failsOn.has(surnameOf(child)))) return [500, { message: 'Internal server error' }]
    const bad = batch.flatMap((child, nth) => (isBad(child) ? [nth] : []))
    if (bad.length > 0) {
      const named = bad
        .map(nth => `[${nth + (settings.namesFrom ?? 0)}].child_details is not valid`)
        .join('; ')
      return [400, settings.namesFrom === null ? 'Payload malformed' : named]
    }
    for (const child of batch) {
      if (child.purge) children.delete(child.la_child_id)
      else children.set(child.la_child_id, child)
    }
    return [200, settings.receipts === 'one' ? randomUUID() : batch.map(() => `2026-11-28_${randomUUID()}`)]
  }
  const surnameOf = (child: Payload): string =>
    ((child.child_details as Entry | undefined)?.surname as string | undefined) ?? ''
  const isBad = (child: Payload): boolean => whatIsWrong(child).length > 0 || refuses.has(surnameOf(child))

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const say = ([status, said]: [number, unknown], headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(said))
    if (request.url === '/token') return say(giveToken(new URLSearchParams(body)))
    const fault = faults.shift() ?? 'none'
    if (fault === 'slow') return void waiting.push(response)
    if (fault === 'cut-before') return request.socket.destroy()
    if (fault === 'took-it-and-cut') {
      take(request, body)
      response.writeHead(200, { 'content-length': 100 }).write('"half')
      return void setTimeout(() => request.socket.destroy(), 20)
    }
    if (typeof fault === 'number')
      return fault === 204 ? response.writeHead(204).end() : say([fault, { message: 'No' }])
    if (typeof fault === 'object')
      return say([fault.status, { message: 'No' }], { 'retry-after': fault.retryAfter })
    return say(take(request, body))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    /** What it has, by number. */
    children,
    /** Every batch that got as far as being read. */
    posts,
    faults,
    /** Who has such a family name is refused, for a reason that only it knows. */
    refuses,
    /** It breaks down over whoever has such a family name. */
    failsOn,
    settings,
    /** How often a token was asked for. */
    asked: () => asked,
    /** As though every token had ended. */
    endTokens: () => tokens.clear(),
    secrets: [SECRET, SUPPLIER],
    env: {
      DFE_FEED_URL: `http://127.0.0.1:${port}/api/1`,
      DFE_FEED_AUTHORITY: '999',
      DFE_FEED_TOKEN_URL: `http://127.0.0.1:${port}/token`,
      DFE_FEED_CLIENT_ID: CLIENT,
      DFE_FEED_CLIENT_SECRET: SECRET,
      DFE_FEED_SCOPE: SCOPE,
      DFE_FEED_SUPPLIER_KEY: SUPPLIER,
    },
    /** As it was at first, but for what it has. */
    calm() {
      posts.length = 0
      faults.length = 0
      refuses.clear()
      failsOn.clear()
      Object.assign(settings, { lasts: 3600, namesFrom: 0, receipts: 'one' } satisfies Settings)
    },
    async stop() {
      for (const response of waiting) response.destroy()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}
