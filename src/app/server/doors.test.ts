import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../core/instant.ts'
import { newId, transact } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'
import { aDemonstration, browserOf } from './site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const visitor = () => browserOf(demonstration.app)
const cast = () => castOn(dayOf(demonstration.site.records.now()))

const wordsOf = (child: string) =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ words: string; recorded_by: string }>(
      'select words, recorded_by from childs_words where child_id = $1 order by said_on desc',
      [child],
    ),
  )
const SAID = { 'saidOn-day': '23', 'saidOn-month': '11', 'saidOn-year': '2026' }

describe('an address that leads nowhere', () => {
  it('answers with the same bytes for a child who is not there and one who may not be seen', async () => {
    const sam = await visitor().as('social-worker-care')
    await sam.get('/work')
    const hidden = await sam.get(`/children/${cast().restricted.id}/add-words`)
    const nobody = await sam.get(`/children/${newId()}/add-words`)
    const nonsense = await sam.get('/children/nonsense/add-words')
    const nowhere = await sam.get('/no/such/page')
    const notAllowed = await sam.get('/work/service')
    expect(hidden.statusCode).toBe(404)
    expect(hidden.body).toContain('There is nothing at this address that you can open')
    for (const other of [nobody, nonsense, nowhere, notAllowed]) {
      expect([other.statusCode, other.body]).toEqual([hidden.statusCode, hidden.body])
    }
  })

  it('tells somebody who is not signed in nothing but where to sign in', async () => {
    const someone = visitor()
    for (const url of ['/work', '/no/such/page', `/children/${cast().restricted.id}`])
      expect((await someone.get(url)).headers.location).toBe(
        `/sign-in?${new URLSearchParams({ after: url })}`,
      )
  })
})

describe('a form', () => {
  it('is refused without this session’s token, and nothing is recorded', async () => {
    const priya = await visitor().as('social-worker')
    const child = cast()['in-need'].id
    const before = await wordsOf(child)
    const forged = { words: 'Forged', ...SAID, _csrf: 'someone-else' }
    const answer = await priya.post(`/children/${child}/add-words`, forged)
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('Please send it again')
    expect(await wordsOf(child)).toEqual(before)
  })

  it('comes back with what was typed and every problem, when it cannot be right', async () => {
    const priya = await visitor().as('social-worker')
    const page = `/children/${cast()['in-need'].id}/add-words`
    await priya.get(page)
    const answer = await priya.post(page, { words: '', ...SAID, 'saidOn-month': '13', saidTo: 'Her aunt' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('There is a problem')
    expect(answer.body).toContain('value="13"')
    expect(answer.body).toContain('value="Her aunt"')
  })

  it('records once in the worker’s name, however often it is sent', async () => {
    const priya = await visitor().as('social-worker')
    const child = cast()['in-need'].id
    const page = `/children/${child}/add-words`
    const shown = await priya.get(page)
    const record = /name="record" value="([^"]+)"/.exec(shown.body)![1]!
    const typed = { record, words: 'I want to stay at my school.', ...SAID }
    const first = await priya.post(page, typed)
    expect([first.statusCode, first.headers.location]).toEqual([303, `/children/${child}`])
    expect((await priya.get('/')).body).toContain('It is now part of the record')
    expect((await priya.get('/')).body).not.toContain('It is now part of the record')
    await priya.post(page, typed)
    const kept = (await wordsOf(child)).filter(({ words }) => words === typed.words)
    expect(kept).toEqual([{ words: typed.words, recorded_by: 'social-worker' }])
  })

  it('is not there for a role that may not', async () => {
    const helen = await visitor().as('reviewing-officer')
    const page = `/children/${cast()['in-need'].id}/allocate`
    expect((await helen.get(page)).statusCode).toBe(404)
    await helen.get('/')
    expect(
      (await helen.post(page, { workerAccount: 'reviewing-officer', role: 'social-worker' })).statusCode,
    ).toBe(404)
  })

  it('sent after the session’s end leads to the sign-in page and back to where it stood', async () => {
    const priya = await visitor().as('social-worker')
    const page = `/children/${cast()['in-need'].id}/add-words`
    await priya.get(page)
    await demonstration.site.records.pool.query('select 1')
    priya.cookies.delete('goldthread')
    const answer = await priya.post(
      page,
      { words: 'Typed for an hour', ...SAID },
      { referer: `http://localhost:80${page}` },
    )
    expect(answer.headers.location).toBe(`/sign-in?${new URLSearchParams({ after: page })}`)
  })

  it('that is too long is refused in words', async () => {
    const priya = await visitor().as('social-worker')
    const answer = await priya.post('/sign-out', { words: 'x'.repeat(600_000) })
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('Nothing was saved')
  })
})

describe('what goes wrong with us', () => {
  it('shows a reference and nothing of how', async () => {
    const { site, app } = demonstration
    const priya = await browserOf(app).as('social-worker')
    const now = site.records.now
    site.records.now = () => {
      throw new Error('secret detail')
    }
    const written: string[] = []
    const write = process.stderr.write
    process.stderr.write = (text: string | Uint8Array) => written.push(String(text)) > 0
    try {
      const answer = await priya.get('/work')
      const reference = /<strong>([0-9a-f]{8})<\/strong>/.exec(answer.body)![1]!
      expect(answer.statusCode).toBe(500)
      expect(answer.body).not.toContain('secret detail')
      expect(written.join('')).toContain(reference)
    } finally {
      site.records.now = now
      process.stderr.write = write
    }
  })
})

describe('headers', () => {
  it('allow nothing inside the page or from elsewhere, and keep no page in a cache', async () => {
    const answer = await visitor().get('/sign-in')
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  })

  it('let a browser keep styles for ever, by a name that changes with them', async () => {
    const { app, site } = demonstration
    const answer = await app.inject(site.assets.css)
    expect(answer.headers['cache-control']).toContain('immutable')
    expect(answer.cookies).toEqual([])
  })
})
