import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import {
  type Answers,
  pageAfter,
  pageAt,
  readAnswers,
  type Said,
  STANDINGS,
  type Standing,
} from '../../src/engines/portals/index.ts'
import { dice, ESCAPED_NOT, hostileAnswer, malformed, markOf, marksIn } from './hostile-words.ts'

/** What came of hostile strangers. */
export type Onslaught = {
  requests: number
  /** Messages that were sent, with the worry that each must have kept: by reference. */
  sent: Map<string, string>
  /** Drafts that were begun and neither sent nor left. */
  abandoned: number
  /** Answers of the server by status. */
  statuses: Map<number, number>
  /** What must not have been: a broken page, a script, another's words. Each in a line. */
  faults: string[]
  /** How long each whole message took, in milliseconds. */
  took: number[]
}

export type Hostile = {
  app: FastifyInstance
  /** How many strangers come. */
  strangers: number
  /** How many at once. */
  atOnce: number
  seed?: number
  /** Words that no answer may hold: strangers never type them. */
  secrets?: readonly string[]
  /** Heard now and then. */
  tell?: (done: number) => void
}

/** Has strangers write to the letterbox as no decent person would, each through every page. */
export async function onslaught(hostile: Hostile): Promise<Onslaught> {
  const came: Onslaught = {
    requests: 0,
    sent: new Map(),
    abandoned: 0,
    statuses: new Map(),
    faults: [],
    took: [],
  }
  let next = 0
  const works = async () => {
    while (next < hostile.strangers) {
      const n = next
      next += 1
      await aStranger(hostile, came, n)
      if (n % 1_000 === 999) hostile.tell?.(n + 1)
    }
  }
  await Promise.all(Array.from({ length: hostile.atOnce }, works))
  return came
}

async function aStranger(hostile: Hostile, came: Onslaught, n: number): Promise<void> {
  const roll = dice((hostile.seed ?? 1) * 1_000_003 + n)
  const asks = askerOf(hostile, came, n)
  const began = performance.now()
  if (roll() < 0.5) {
    const { cookie, method, url, type, payload } = malformed(roll, n)
    await asks(method, url, { payload, type, cookie })
  }
  const standing = standingBy(roll())
  await asks('GET', '/tell-us')
  const begun = await asks('POST', '/tell-us', { form: { standing } })
  if (begun.statusCode !== 303) return void came.faults.push(`${n}: not begun, ${begun.statusCode}`)
  const said = await answersAll(asks, roll, n, standing, String(begun.headers.location))
  if (typeof said === 'string') return void came.faults.push(`${n}: ${said}`)
  if (roll() < 0.04) {
    if (roll() < 0.5) await asks('GET', '/tell-us/leave')
    else came.abandoned += 1
    return
  }
  const check = await asks('GET', '/tell-us/check')
  const version = /name="version" value="(\d+)"/.exec(check.body)?.[1] ?? ''
  // Many press twice, and some at the same moment.
  const presses = roll() < 0.1 ? 2 : 1
  await Promise.all(
    Array.from({ length: presses }, () => asks('POST', '/tell-us/check', { form: { version } })),
  )
  const sent = await asks('GET', '/tell-us/sent')
  const reference = /<strong>([\dA-Z]{4}-[\dA-Z]{4})<\/strong>/.exec(sent.body)?.[1]
  if (reference === undefined) return void came.faults.push(`${n}: not sent, ${sent.statusCode}`)
  came.sent.set(reference, said[`${standing}/worry`]?.worry ?? '')
  came.took.push(performance.now() - began)
}

// Most are nobody in particular, as most of those who attack are.
const standingBy = (roll: number): Standing =>
  (Object.keys(STANDINGS) as Standing[])[roll < 0.1 ? 0 : roll < 0.75 ? 1 : 2]!

type Brings = { form?: Record<string, string>; payload?: string; type?: string; cookie?: string }
type Asks = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  brings?: Brings,
) => Promise<LightMyRequestResponse>

/** Answers every page: gives what must have been kept, or what went wrong. */
async function answersAll(
  asks: Asks,
  roll: () => number,
  n: number,
  standing: Standing,
  from: string,
): Promise<Said | string> {
  const said: Record<string, Answers> = {}
  let id = from.slice('/tell-us/'.length)
  for (let turns = 0; id !== 'check'; turns += 1) {
    const page = pageAt(standing, said, id)
    if (!page || turns > 80) return `lost at ${id}`
    const { questions, lists } = page.step
    if (roll() < 0.03) await asks('POST', `/tell-us/${id}`, { form: { worry: 'x'.repeat(9_000) } })
    const brought = Object.fromEntries(questions.map(one => [one.name, hostileAnswer(roll, n, one)]))
    if (lists) brought.another = roll() < 0.1 ? 'yes' : 'no'
    const form = { ...brought, [`${markOf(n)}[a]`]: 'never asked' }
    if (roll() < 0.1) await asks('POST', `/tell-us/keep/${id}`, { form })
    const answer = await asks('POST', `/tell-us/${id}`, { form })
    const { answers, problems } = readAnswers(questions, throughAForm(brought))
    if (problems.length > 0) {
      if (answer.statusCode !== 422) return `${id} took what is wrong: ${answer.statusCode}`
      continue
    }
    if (answer.statusCode !== 303) return `${id} answered ${answer.statusCode}`
    if (!(lists && answers.another === 'yes')) said[`${standing}/${id}`] = answers
    id = pageAfter(standing, said, page, answers)
    if (answer.headers.location !== `/tell-us/${id}`) return `led to ${answer.headers.location}, not ${id}`
  }
  return said
}

// Half a sign of two cannot be sent: a form brings the sign for "no such sign" in its place.
const throughAForm = (brought: Record<string, string>): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(new URLSearchParams(brought).toString()))

/** A browser of a stranger's own, that looks at every answer for what must not be in it. */
function askerOf({ app, secrets = [] }: Hostile, came: Onslaught, n: number): Asks {
  const cookies = new Map<string, string>()
  let token = ''
  return async (method, url, brings = {}) => {
    const payload = brings.form
      ? new URLSearchParams({ _csrf: token, ...brings.form }).toString()
      : brings.payload
    const type = brings.form ? 'application/x-www-form-urlencoded' : brings.type
    const answer = await app.inject({
      method,
      url,
      remoteAddress: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
      ...(payload === undefined ? {} : { payload }),
      headers: {
        ...(type === undefined ? {} : { 'content-type': type }),
        ...(brings.cookie === undefined ? {} : { cookie: brings.cookie }),
      },
      ...(brings.cookie === undefined ? { cookies: Object.fromEntries(cookies) } : {}),
    })
    if (brings.cookie === undefined) for (const { name, value } of answer.cookies) cookies.set(name, value)
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token
    came.requests += 1
    came.statuses.set(answer.statusCode, (came.statuses.get(answer.statusCode) ?? 0) + 1)
    for (const fault of faultsIn(answer, n, secrets)) came.faults.push(`${n}: ${method} ${url} ${fault}`)
    return answer
  }
}

/** What must not be in an answer, whatever was asked. */
export function faultsIn(
  { statusCode, body, headers }: Pick<LightMyRequestResponse, 'statusCode' | 'body' | 'headers'>,
  n: number | undefined,
  secrets: readonly string[],
): string[] {
  const faults: string[] = []
  if (statusCode >= 500) faults.push(`answered ${statusCode}`)
  for (const raw of ESCAPED_NOT) if (body.includes(raw)) faults.push(`holds ${raw} as it was typed`)
  for (const mark of marksIn(body))
    if (n !== undefined && mark !== String(n)) faults.push(`holds the words of ${mark}`)
  for (const secret of secrets) if (body.includes(secret)) faults.push(`holds ${secret}`)
  if (/node_modules|postgres|"statusCode"|\bat .+:\d+:\d+/i.test(body)) faults.push('says how it works')
  const set = [headers['set-cookie'] ?? []].flat().join('\n')
  if (set.includes('goldthread=mine')) faults.push('sets a cookie that was typed')
  return faults
}
