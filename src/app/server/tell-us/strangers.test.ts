import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSubmission, waitingSubmissions } from '../../../engines/portals/index.ts'
import { transact } from '../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'
import { serverWith, tellUs, WRITTEN } from './walks.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
  demonstration = { ...demonstration, app: await serverWith(demonstration.site, 1_000) }
}, 120_000)
afterAll(() => demonstration?.stop())

const visitor = () => browserOf(demonstration.app)
const withLimits = (each: number, all = each) => serverWith(demonstration.site, each, all)
/** A message as those who answer the front door read it. */
const told = (reference: string) =>
  transact(demonstration.site.records, { who: 'front-door' }, async ctx => {
    const waiting = await waitingSubmissions(ctx, 10_000)
    return openSubmission(ctx, waiting.find(one => one.reference === reference)?.id ?? '')
  })

describe('what a stranger may not do', () => {
  it('send a form that is not ours: what was typed comes back, and is not kept', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    const forged = { _csrf: 'someone-else' }
    const answer = await pat.post('/tell-us/worry', { worry: 'Typed for an hour', ...forged })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('This page stood open for a long time')
    expect(answer.body).toContain('Typed for an hour')
    expect((await pat.get('/tell-us/worry')).body).not.toContain('Typed for an hour')
    expect((await pat.post('/tell-us', { standing: 'public', ...forged })).statusCode).toBe(403)
    const send = await visitor().post('/tell-us/check', forged)
    expect(send.headers.location).toBe('/tell-us')
  })

  it('send what has changed since it was shown', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    for (const page of ['naming', 'child-1', 'child-1-where', 'children', 'worry', 'child-said', 'safety'])
      await pat.post(`/tell-us/${page}`, WRITTEN.public[page])
    const answer = await pat.post('/tell-us/check', { version: '1' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Your answers have changed')
  })

  it('skip what is asked, or go where there is nothing: each leads to what is left', async () => {
    const pat = visitor()
    for (const page of ['worry', 'check', 'sent', 'child-7', 'constructor', '__proto__', 'a/b/c'])
      expect((await pat.get(`/tell-us/${page}`)).headers.location).toBe('/tell-us')
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    expect((await pat.get('/tell-us/check')).headers.location).toBe('/tell-us/naming')
    for (const page of ['child-2', 'exploited', 'constructor', '__proto__', '%00'])
      expect((await pat.get(`/tell-us/${page}`)).headers.location).toBe('/tell-us/check')
  })

  it('begin or send more than their hour’s share, nor all of them together more than ours', async () => {
    const app = await withLimits(2, 3)
    const from = (remoteAddress: string) => {
      const inject = app.inject.bind(app)
      return browserOf({
        inject: (options: object) => inject({ ...options, remoteAddress }),
      } as unknown as typeof app)
    }
    const begins = async (address: string) => {
      const pat = from(address)
      await pat.get('/tell-us')
      return (await pat.post('/tell-us', { standing: 'public' })).statusCode
    }
    expect([await begins('192.0.2.1'), await begins('192.0.2.1'), await begins('192.0.2.1')]).toEqual([
      303, 303, 429,
    ])
    expect([await begins('192.0.2.2'), await begins('192.0.2.3')]).toEqual([303, 429])
    const refused = await (async () => {
      const pat = from('192.0.2.4')
      await pat.get('/tell-us')
      return pat.post('/tell-us', { standing: 'young-person' })
    })()
    expect(refused.body).toContain('Send it again in 60 minutes')
    expect(refused.body).toContain('0800\u00a01111')
    expect(refused.headers['retry-after']).toBe('3600')
  })

  it('send too many messages, and loses none of what was written', async () => {
    const app = await withLimits(1)
    const pat = browserOf(app)
    await tellUs(pat, 'public')
    const roomy = await withLimits(1_000)
    const other = browserOf(roomy)
    await other.get('/tell-us')
    await other.post('/tell-us', { standing: 'public' })
    for (const page of ['naming', 'child-1', 'child-1-where', 'children', 'worry', 'child-said', 'safety'])
      await other.post(`/tell-us/${page}`, WRITTEN.public[page])
    for (const [name, value] of other.cookies) pat.cookies.set(name, value)
    const check = await pat.get('/tell-us/check')
    const version = /name="version" value="(\d+)"/.exec(check.body)![1]!
    const answer = await pat.post('/tell-us/check', { version })
    expect([answer.statusCode, answer.body.includes('What you wrote is kept')]).toEqual([429, true])
    expect((await pat.get('/tell-us/worry')).body).toContain('I hear him crying at night.')
  })

  it('have a script of theirs run: whatever is typed is text, here and for those who read it', async () => {
    const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>\'--&lt;'
    const { pages, reference } = await tellUs(visitor(), 'public', {
      'child-1': { 'child-name': nasty, 'child-born': '' },
      worry: { worry: `${nasty}\n</textarea>${nasty}`, happened: '' },
    })
    const grace = await visitor().as('front-door')
    const message = (await told(reference))!
    const read = (await grace.get(`/told-us/${message.id}`)).body
    for (const html of [...pages.map(page => page.html), read]) {
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img')
    }
    expect(message.answers.find(({ name }) => name === 'child-name')?.said).toBe(nasty)
  })
})

describe('what goes wrong', () => {
  it('is said in words, with whom to call, and nothing of how', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    const long = await pat.post('/tell-us/worry', { worry: 'x'.repeat(9_000) })
    expect(long.statusCode).toBe(422)
    expect(long.body).toContain('must be 8,000 characters or fewer')
    const huge = await pat.post('/tell-us/worry', { worry: 'x'.repeat(200_000) })
    expect([huge.statusCode, huge.body.includes('call 999')]).toEqual([413, true])
    const { app } = demonstration
    for (const type of ['application/json', 'text/plain', 'multipart/form-data', 'nonsense']) {
      const answer = await app.inject({
        method: 'POST',
        url: '/tell-us',
        headers: { 'content-type': type },
        payload: '{"standing":"public"}',
      })
      expect([type, answer.statusCode]).toEqual([type, 415])
      expect(answer.body).toContain('call 999')
    }
  })

  it('when the database cannot be asked is whom to call, and no page that lacks its words', async () => {
    const { records } = demonstration.site
    const pat = visitor()
    await pat.get('/tell-us')
    const query = records.pool.query
    records.pool.query = (() => {
      throw Object.assign(new Error('connect 10.0.0.1:5432'), { code: 'ECONNREFUSED' })
    }) as typeof query
    const write = process.stderr.write
    process.stderr.write = () => true
    try {
      const answer = await pat.get('/tell-us/naming')
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30'])
      expect(answer.body).toContain('call 999')
      expect(answer.body).not.toContain('10.0.0.1')
      expect((await pat.get('/tell-us/leave')).headers.location).toBe('https://www.bbc.co.uk/weather')
    } finally {
      records.pool.query = query
      process.stderr.write = write
    }
  })

  it('with us shows a reference, and the way out leads out all the same', async () => {
    const { records } = demonstration.site
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    const query = records.pool.query
    const written: string[] = []
    const write = process.stderr.write
    records.pool.query = (() => {
      throw new Error('secret detail')
    }) as typeof query
    process.stderr.write = (text: string | Uint8Array) => written.push(String(text)) > 0
    try {
      const broken = await pat.get('/tell-us/naming')
      expect([broken.statusCode, broken.body.includes('secret detail')]).toEqual([500, false])
      expect(broken.body).toContain('call 999')
      const reference = /<strong>([0-9a-f]{8})<\/strong>/.exec(broken.body)?.[1]
      expect(written.join('')).toContain(`${reference} GET /tell-us/:page`)
      const left = await pat.get('/tell-us/leave')
      expect([left.statusCode, left.headers.location]).toEqual([303, 'https://www.bbc.co.uk/weather'])
    } finally {
      records.pool.query = query
      process.stderr.write = write
    }
  })
})
