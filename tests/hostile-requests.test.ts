import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/app/commands/start.ts'
import { localPath } from '../src/app/server/after.ts'
import { routesOf } from '../src/app/server/routes/index.ts'
import { makeServer } from '../src/app/server/server.ts'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { dayOf } from '../src/core/instant.ts'
import { newId } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { loadFiles } from './setup/hidden-children.ts'
import { together } from './setup/together.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration?.stop())

const visitor = () => browserOf(demonstration.app)
const child = () => castOn(dayOf(demonstration.site.records.now()))['in-need'].id

describe('a stranger', () => {
  it('is led to the sign-in page from every address, whatever it is asked by', async () => {
    const { app, site } = demonstration
    for (const [nth, { path }] of routesOf(site).entries()) {
      // One address may ask so often a minute, and there are many pages.
      const remoteAddress = `10.1.${nth >> 8}.${nth & 255}`
      const url = path.replace(/:\w+/g, newId())
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'] as const) {
        const answer = await app.inject({ method, url, remoteAddress })
        expect([answer.statusCode, url, method]).toEqual([303, url, method])
        expect(String(answer.headers.location)).toMatch(/^\/sign-in/)
      }
    }
  })

  it('gains nothing by asking for another method than the one sent', async () => {
    const { app } = demonstration
    const priya = await visitor().as('social-worker')
    await priya.get('/')
    const url = `/children/${child()}/add-words`
    for (const override of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      const answer = await app.inject({
        method: 'GET',
        url: `${url}?_method=POST`,
        headers: { [override]: 'POST' },
        cookies: Object.fromEntries(priya.cookies),
      })
      expect([answer.statusCode, answer.body.includes('<form')]).toEqual([200, true])
    }
  })

  it('cannot forge any form, with a session and without its token', async () => {
    const { app, site } = demonstration
    const noor = await visitor().as('head-of-service')
    const posts = routesOf(site).filter(({ method }) => method === 'POST')
    for (const { path } of [...posts, { path: '/sign-out' }]) {
      const answer = await app.inject({
        method: 'POST',
        url: path.replace(/:(person|child)/, child()).replace(/:\w+/g, newId()),
        cookies: Object.fromEntries(noor.cookies),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://else.example' },
        payload: 'words=forged&_csrf=',
      })
      expect([path, answer.statusCode]).toEqual([path, 403])
    }
    expect((await noor.get('/')).statusCode).toBe(200)
  })

  it('plants no session, and cannot use one whose signature is not ours', async () => {
    const planted = visitor()
    planted.cookies.set('goldthread', 'planted.AAAA')
    expect((await planted.get('/work')).statusCode).toBe(303)
    const someone = visitor()
    await someone.get('/sign-in')
    const before = someone.cookies.get('goldthread')!
    await someone.post('/sign-in', { persona: 'social-worker' })
    const thief = visitor()
    thief.cookies.set('goldthread', before)
    expect((await thief.get('/work')).statusCode).toBe(303)
  })

  it('is sent nowhere else by what follows signing in', () => {
    const bad = [
      '//e.example',
      '/\\e.example',
      '/\t/e.example',
      '/%5c..//e.example/..',
      'javascript:alert(1)',
      '/./..//e',
    ]
    for (const after of bad) {
      const to = new URL(localPath(after), 'http://here.invalid')
      expect([after, to.host]).toEqual([after, 'here.invalid'])
      expect(localPath(after).startsWith('//')).toBe(false)
    }
    expect(localPath('/work\r\nset-cookie: a=b')).toBe('/')
  })

  it('learns of no account by how long signing in takes, nor locks anybody else', async () => {
    const someone = visitor()
    await someone.get('/sign-in')
    const times: Record<string, number[]> = { there: [], not: [] }
    for (let n = 0; n < 4; n += 1)
      for (const [kind, email] of [
        ['there', `${['director', 'early-help', 'front-door', 'adoption'][n]}@demonstration.example`],
        ['not', `nobody-${n}@demonstration.example`],
      ] as const) {
        const begun = performance.now()
        const answer = await someone.post('/sign-in', { email, password: 'a guess' })
        times[kind]!.push(performance.now() - begun)
        expect(answer.statusCode).toBe(401)
      }
    // Not a timed test: only that the same work is done for both, which without it is ten times less.
    const least = (all: number[]) => Math.min(...all)
    expect(least(times.not!)).toBeGreaterThan(least(times.there!) / 5)
    await visitor().as('director')
  })
})

describe('an address that plays tricks', () => {
  const TRICKS = [
    '/children/%2e%2e/%2e%2e/accounts',
    '/children/..%2f..%2faccounts',
    '//children//',
    '/children/%00',
    '/records/person/%00',
    '/records/pg_shadow/1',
    "/records/identity'--/1",
    '/accounts/%00',
    '/work/team/%00',
    '/work/team/%27%20or%201=1',
    '/loads/%00',
    '/loads/99999999999999999999',
    '/loads/-1',
    '/figures/%00',
    '/areas/child/%00',
    '/assets/../../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    `/children/${'a'.repeat(5_000)}`,
    `/figures/${'%F0%9F%A6%8A'.repeat(20)}`,
    '/children/%zz',
    '/%ff',
    '/__proto__',
    '/figures/constructor',
    '/records/__proto__/1',
  ]
  it.each(TRICKS)('is not there: %s', async address => {
    const noor = await visitor().as('head-of-service')
    const answer = await noor.get(address)
    expect([400, 403, 404, 414]).toContain(answer.statusCode)
    expect(answer.body).not.toContain('node_modules')
    expect(answer.headers['content-security-policy'] ?? "script-src 'self'").toContain("script-src 'self'")
    expect(answer.body).not.toContain('"statusCode"')
  })

  it('is not asked for long, however many words it is searched by', async () => {
    const priya = await visitor().as('social-worker')
    const words = Array.from({ length: 100 }, (_, n) => String.fromCharCode(97 + (n % 26))).join(' ')
    expect((await priya.get(`/search/suggest?${new URLSearchParams({ q: words })}`)).json()).toEqual([])
  })

  it('may ask anything of any page, and gets an answer in words', async () => {
    const odd = [
      "' or 1=1 --",
      '\u0000',
      '%',
      '1e300',
      '-1',
      '1.001',
      'NaN',
      '99999999999999999999',
      '2026-02-30',
      '0000-00-00',
      '275760-09-14',
      '9999-12-31',
      '{"a":1}',
      '__proto__',
      '\ud800',
      'ﷺ'.repeat(500),
    ]
    const names = [
      'page',
      'known',
      'from',
      'to',
      'side',
      'step',
      'sort',
      'q',
      'area',
      'lane',
      'tone',
      'after',
    ]
    const paths = (await analystsPages()).flatMap(path => odd.map(value => ({ path, value })))
    const people = { analyst: await visitor().as('analyst'), head: await visitor().as('head-of-service') }
    await together(paths, async ({ path, value }) => {
      const asked = new URLSearchParams(names.map(name => [name, value]))
      const who = path.startsWith('/loads') ? people.analyst : people.head
      const answer = await who.get(`${path}?${asked}`)
      expect([path, value, answer.statusCode < 500]).toEqual([path, value, true])
    })
    for (const name of names) {
      const answer = await people.head.get(`/figures?${name}=a&${name}=b&${name}[]=c&${name}[x]=d`)
      expect([name, answer.statusCode]).toEqual([name, 200])
    }
  }, 120_000)

  it('is refused in words when a form holds what no form can', async () => {
    const { app } = demonstration
    const priya = await visitor().as('social-worker')
    await priya.get('/')
    const url = `/children/${child()}/add-words`
    for (const [type, payload] of [
      ['application/json', '{"words":{"toString":null}}'],
      ['application/xml', '<a/>'],
      ['text/plain', 'words=x'],
      ['', 'words=x'],
    ] as const) {
      const answer = await app.inject({
        method: 'POST',
        url,
        payload,
        headers: type === '' ? {} : { 'content-type': type },
        cookies: Object.fromEntries(priya.cookies),
      })
      expect([type, [403, 415].includes(answer.statusCode)]).toEqual([type, true])
    }
    const nul = await priya.post(url, {
      words: 'a\u0000b',
      'saidOn-day': '1',
      'saidOn-month': '1',
      'saidOn-year': '2026\u0000',
    })
    expect(nul.statusCode).toBeLessThan(500)
    const wide = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`f${n}`, 'x']))
    expect((await priya.post(url, wide)).statusCode).toBe(422)
    const someone = visitor()
    await someone.get('/sign-in')
    expect((await someone.post('/sign-in', { email: 'a\u0000@b', password: 'x\u0000' })).statusCode).toBe(401)
  })
})

const analystsPages = async (): Promise<string[]> => {
  const pages = routesOf(demonstration.site)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path)
  const indicator = demonstration.site.found.flatMap(({ area }) => area.indicators ?? [])[0]!
  const [load] = (await loadFiles(demonstration.app, { 'people.csv': 'id,forename\nGT1000,Nell\n' })).split(
    '?',
  )
  return [
    ...pages.filter(path => !path.includes(':')),
    ...['', '/chronology', '/picture', '/looked', '/add-words', '/restrict'].map(
      page => `/children/${child()}${page}`,
    ),
    `/records/identity/${child()}`,
    `/figures/${indicator.id}`,
    `/figures/${indicator.id}/children`,
    load ?? '/loads',
  ]
}

describe('a proxy', () => {
  const asked = async (proxy?: string) => {
    const app = await makeServer({ ...demonstration.site, ...(proxy && { proxy }) })
    const answer = await app.inject({
      url: '/sign-in',
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' },
    })
    await app.close()
    return answer.cookies[0] as { secure?: boolean }
  }

  it('is said by its address, or nothing starts', async () => {
    const said: string[] = []
    const write = process.stderr.write
    process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0
    try {
      for (const proxy of ['the proxy', 'true', '10.0.0.5/', '10.0.0.5,else'])
        expect([proxy, await run([], { GOLDTHREAD_PROXY: proxy })]).toEqual([proxy, 1])
    } finally {
      process.stderr.write = write
    }
    expect(said.join('')).toContain('GOLDTHREAD_PROXY must be an IP address or range')
  })

  it('is believed only at the address it was said to have', async () => {
    expect((await asked()).secure).toBeFalsy()
    expect((await asked('192.0.2.1')).secure).toBeFalsy()
    expect((await asked('127.0.0.1')).secure).toBe(true)
  })
})

describe('a whole office behind one address', () => {
  it('signs in at nine in the morning, and one who guesses is stopped', async () => {
    const { app } = demonstration
    const statuses: number[] = []
    for (let n = 0; n < 320; n += 1)
      statuses.push(
        (await app.inject({ method: 'POST', url: '/sign-in', remoteAddress: '198.51.100.7', payload: '' }))
          .statusCode,
      )
    expect(statuses.slice(0, 290)).not.toContain(429)
    expect(statuses).toContain(429)
    const there = await app.inject({ method: 'GET', url: '/sign-in', remoteAddress: '198.51.100.7' })
    expect(there.statusCode).toBe(200)
  })
})

describe('a slow client', () => {
  it('holds up nobody', async () => {
    const app = await makeServer(demonstration.site)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as { port: number }
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => {})
      socket.write('POST /sign-in HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n')
      return socket
    })
    await pause(50)
    const answer = await fetch(`http://127.0.0.1:${port}/sign-in`)
    expect(answer.status).toBe(200)
    expect(app.server.headersTimeout).toBeLessThanOrEqual(60_000)
    for (const socket of slow) socket.destroy()
    await app.close()
  })
})
