import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../../core/instant.ts'
import { openSubmission, type Submission, waitingSubmissions } from '../../../engines/portals/index.ts'
import { newId, transact } from '../../../engines/records/index.ts'
import { castOn } from '../../../engines/simulation/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'
import { goOn, serverWith, tellUs, WRITTEN } from './walks.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
  demonstration = { ...demonstration, app: await serverWith(demonstration.site, 1_000) }
}, 120_000)
afterAll(() => demonstration?.stop())

const visitor = () => browserOf(demonstration.app)
const asGrace = <T>(work: Parameters<typeof transact<T>>[2]) =>
  transact(demonstration.site.records, { who: 'front-door' }, work)
const idOf = async (reference: string) =>
  (await asGrace(ctx => waitingSubmissions(ctx, 10_000))).find(one => one.reference === reference)?.id ?? ''
const told = async (reference: string): Promise<Submission> => {
  const id = await idOf(reference)
  return (await asGrace(ctx => openSubmission(ctx, id)))!
}
const said = (from: Submission, name: string) =>
  from.answers.filter(answer => answer.name === name).map(answer => answer.said)

describe('a professional', () => {
  it('tells of two children with the position on agreement, and gets a reference and what happens next', async () => {
    const ivy = visitor()
    await ivy.get('/tell-us')
    await ivy.post('/tell-us', { standing: 'professional' })
    const { professional } = WRITTEN
    for (const page of ['about-you', 'agency', 'reach-you', 'child-1', 'child-1-where'])
      await ivy.post(`/tell-us/${page}`, professional[page])
    const more = await ivy.post('/tell-us/children', { another: 'yes' })
    expect(more.headers.location).toBe('/tell-us/child-2')
    const walk = await goOn(ivy, '/tell-us/child-2', professional)
    expect(walk.pages.map(({ id }) => id)).toEqual([
      'child-2',
      'child-2-where',
      'children',
      'family',
      'worry',
      'child-said',
      'exploited',
      'exploited-signs',
      'exploited-by',
      'family-knows',
      'agreement-same',
      'agreement-child-1',
      'agreement-child-2',
      'done-already',
      'safety',
      'check',
      'sent',
    ])
    expect(walk.pages.at(-1)?.html).toContain('Within one working day a social worker decides')
    const message = await told(walk.reference)
    expect(message).toMatchObject({
      standing: 'professional',
      agency: 'Hollow Lane Primary',
      children: ['Otis Marlow', 'Nell Marlow'],
      mayReply: true,
    })
    expect(said(message, 'child-address')).toEqual(['9 Hollow Lane\nWexcombe', ''])
    expect(said(message, 'exploited-signs')).toEqual([['gifts']])
    expect(said(message, 'agreement-child')).toEqual(['given', 'not-sought'])
    expect(said(message, 'agreement')).toEqual([])
  })

  it('tells of one child, and says who agreed, by what right, and to what', async () => {
    const message = await told((await tellUs(visitor(), 'professional')).reference)
    expect(said(message, 'agreement')).toEqual(['given'])
    expect(said(message, 'agreement-standing')).toEqual(['responsible'])
    expect(said(message, 'agreement-for')).toEqual([['checks']])
    expect(said(message, 'agreement-against')).toEqual([])
  })

  it('comes back to what was written, in the same browser, for seven days', async () => {
    const ivy = visitor()
    await ivy.get('/tell-us')
    const begun = await ivy.post('/tell-us', { standing: 'professional' })
    const cookie = begun.cookies.find(({ name }) => name === 'goldthread-tell-us')
    expect(cookie).toMatchObject({ path: '/tell-us', httpOnly: true, sameSite: 'Strict', maxAge: 604_800 })
    await ivy.post('/tell-us/about-you', WRITTEN.professional['about-you'])
    ivy.cookies.delete('goldthread')
    expect((await ivy.get('/tell-us/about-you')).body).toContain('value="Ivy Farrant"')
    await ivy.get('/tell-us')
    const again = await ivy.post('/tell-us', { standing: 'professional' })
    expect(again.headers.location).toBe('/tell-us/agency')
  })
})

describe('a member of the public', () => {
  it('need not say who they are, and is told nothing but thanks', async () => {
    const { pages, reference } = await tellUs(visitor(), 'public')
    expect(pages.map(({ id }) => id)).not.toContain('about-you')
    expect(pages.at(-1)?.html).toContain(
      'We cannot tell you what happens next, or whether we know the family.',
    )
    expect(await told(reference)).toMatchObject({
      children: ['The little boy at number nine'],
      begins: 'I hear him crying at night.',
      mayReply: false,
      mayBeNamed: false,
    })
  })

  it('may change an answer from the check page, is asked what follows from it, and comes back there', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    for (const page of ['naming', 'child-1', 'child-1-where', 'children', 'worry', 'child-said', 'safety'])
      await pat.post(`/tell-us/${page}`, WRITTEN.public[page])
    expect((await pat.get('/tell-us/naming?from=check')).body).toContain(
      'action="/tell-us/naming?from=check"',
    )
    const changed = await pat.post('/tell-us/naming?from=check', { naming: 'named' })
    expect(changed.headers.location).toBe('/tell-us/about-you?from=check')
    const answered = await pat.post('/tell-us/about-you?from=check', WRITTEN.public['about-you'])
    expect(answered.headers.location).toBe('/tell-us/check')
    expect((await pat.get('/tell-us/check')).body).toContain('Pat Orrin')
  })

  it('has a browser that forgets when it is closed', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    const begun = await pat.post('/tell-us', { standing: 'public' })
    const cookie = begun.cookies.find(({ name }) => name === 'goldthread-tell-us')
    expect(cookie?.maxAge).toBeUndefined()
    expect(cookie?.expires).toBeUndefined()
  })
})

describe('a young person', () => {
  it('finds a way out and whom to call on every page', async () => {
    const { pages, reference } = await tellUs(visitor(), 'young-person')
    expect(pages).toHaveLength(14)
    for (const { id, html } of pages) {
      expect([id, html.includes('href="/tell-us/leave"'), html.includes('0800\u00a01111')]).toEqual([
        id,
        true,
        true,
      ])
      expect([id, html.indexOf('href="tel:999"') < html.indexOf('<main')]).toEqual([id, true])
    }
    expect(await told(reference)).toMatchObject({ children: ['Robin', 'Col'], mayReply: true })
  })

  it('is not asked how to be reached until they have said that it is safe', async () => {
    const { pages, reference } = await tellUs(visitor(), 'young-person', { safe: { safe: 'no' } })
    expect(pages.map(({ id }) => id)).not.toContain('reach')
    expect((await told(reference)).mayReply).toBe(false)
  })

  it('leaves: what was written is gone, here and in the browser, and they are somewhere harmless', async () => {
    const robin = visitor()
    await robin.get('/tell-us')
    await robin.post('/tell-us', { standing: 'young-person' })
    await robin.post('/tell-us/about', { about: 'me' })
    await robin.post('/tell-us/worry', { worry: 'Nobody must read this' })
    const token = robin.cookies.get('goldthread-tell-us')!
    const left = await robin.get('/tell-us/leave')
    expect([left.statusCode, left.headers.location]).toEqual([303, 'https://www.bbc.co.uk/weather'])
    expect(left.cookies.find(({ name }) => name === 'goldthread-tell-us')?.value).toBe('')
    robin.cookies.set('goldthread-tell-us', token)
    expect((await robin.get('/tell-us/worry')).headers.location).toBe('/tell-us')
  })
})

describe('what is typed and not yet sent', () => {
  it('is kept, comes back, is no answer, and goes when the page is sent', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    for (const page of ['naming', 'child-1', 'child-1-where', 'children'])
      await pat.post(`/tell-us/${page}`, WRITTEN.public[page])
    const kept = await pat.post('/tell-us/keep/worry', { worry: 'Half a sent', happened: '' })
    expect([kept.statusCode, kept.body]).toEqual([204, ''])
    expect((await pat.get('/tell-us/worry')).body).toContain('Half a sent')
    expect((await pat.get('/tell-us/check')).headers.location).toBe('/tell-us/worry')
    const walk = await goOn(pat, '/tell-us/worry', WRITTEN.public)
    expect(walk.pages.find(({ id }) => id === 'check')?.html).not.toContain('Half a sent')
    expect(JSON.stringify(await told(walk.reference))).not.toContain('Half a sent')
  })

  it('is kept neither for a form that is not ours, nor longer than an answer may nearly be', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    const forged = await pat.post('/tell-us/keep/worry', { worry: 'Forged', _csrf: 'someone-else' })
    expect(forged.statusCode).toBe(403)
    expect((await pat.get('/tell-us/worry')).body).not.toContain('Forged')
    await pat.post('/tell-us/keep/worry', { worry: 'y'.repeat(20_000) })
    expect(/y{9000,}/.exec((await pat.get('/tell-us/worry')).body)?.[0]).toHaveLength(9_000)
    for (const page of ['nowhere', 'child-7', '__proto__'])
      expect((await pat.post(`/tell-us/keep/${page}`, { worry: 'x' })).statusCode).toBe(303)
  })
})

describe('several children', () => {
  it('can be taken out again, one by one, but for the last', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    for (const page of ['naming', 'child-1', 'child-1-where'])
      await pat.post(`/tell-us/${page}`, WRITTEN.public[page])
    for (const page of ['child-2', 'child-2-where']) {
      await pat.post('/tell-us/children', { another: 'yes' })
      await pat.post(`/tell-us/${page}`, WRITTEN.public[page])
    }
    expect((await pat.get('/tell-us/children')).body).toContain('His sister')
    for (const child of ['0', '3', '-1', '1e1', '99999999999', "1' or 1=1", ''])
      await pat.post('/tell-us/without', { child })
    await pat.post('/tell-us/without', { child: '1', _csrf: 'someone-else' })
    await pat.get('/tell-us/children')
    expect((await pat.get('/tell-us/children')).body).toContain('The little boy at number nine')
    await pat.post('/tell-us/without', { child: '1' })
    const left = (await pat.get('/tell-us/children')).body
    expect([left.includes('His sister'), left.includes('The little boy')]).toEqual([true, false])
    await pat.post('/tell-us/without', { child: '1' })
    expect((await pat.get('/tell-us/children')).body).toContain('His sister')
  })
})

describe('a link on another site', () => {
  it('takes nothing from what is being written, not even a link to the way out', async () => {
    const pat = visitor()
    await pat.get('/tell-us')
    await pat.post('/tell-us', { standing: 'public' })
    // A browser does not send a strict cookie there, and would obey whatever came back for it.
    const token = pat.cookies.get('goldthread-tell-us')!
    pat.cookies.delete('goldthread-tell-us')
    for (const page of ['leave', 'worry', 'check', 'sent'])
      expect((await pat.get(`/tell-us/${page}`)).cookies.map(({ name }) => name)).not.toContain(
        'goldthread-tell-us',
      )
    pat.cookies.set('goldthread-tell-us', token)
    expect((await pat.post('/tell-us/naming', WRITTEN.public.naming)).headers.location).toBe(
      '/tell-us/child-1',
    )
  })
})

describe('what the form knows', () => {
  // Every statement that the pages have the database run, in order, with the names of its own functions.
  async function asked(name: string): Promise<string[]> {
    const { pool } = demonstration.site.records
    const statements: string[] = []
    const query = pool.query.bind(pool)
    pool.query = ((text: unknown, ...rest: unknown[]) => {
      statements.push(String(typeof text === 'string' ? text : (text as { text: string }).text))
      return (query as (...all: unknown[]) => unknown)(text, ...rest)
    }) as typeof pool.query
    const connect = pool.connect
    // A statement by itself borrows a connection by a callback; a transaction waits for one.
    pool.connect = ((...how: unknown[]) => {
      if (how.length === 0) throw new Error('a page for strangers began a transaction')
      return (connect as (...all: unknown[]) => unknown).apply(pool, how)
    }) as typeof pool.connect
    try {
      const born = { 'child-name': name, 'child-born': '' }
      await tellUs(browserOf(demonstration.app), 'public', { 'child-1': born })
    } finally {
      Object.assign(pool, { query, connect })
    }
    return statements
  }

  it('is nothing: the same statements whoever it is about, each of the letterbox or of the session', async () => {
    const cast = castOn(dayOf(demonstration.site.records.now()))
    const { rows } = await demonstration.site.records.pool.query('select 1 as one')
    expect(rows).toEqual([{ one: 1 }])
    const [known, hidden, nobody] = [
      await asked(`Sol Penhallow ${cast.restricted.id}`),
      await asked('Amira Rahmanzai'),
      await asked('Zzyzx Nobody'),
    ]
    expect(known.length).toBeGreaterThan(20)
    expect(hidden).toEqual(nobody)
    expect(known).toEqual(nobody)
    const own = /^select (\* from |)"?local_keep"?\.(\w+)\(/
    expect([...new Set(nobody.map(text => own.exec(text)?.[2] ?? text))].sort()).toEqual([
      'begin_portal_draft',
      'keep_portal_draft',
      'keep_session',
      'portal_draft_of',
      'send_portal_draft',
      'session_data',
    ])
  })

  it('is shown the same way whoever it is about, but for the name and the reference', async () => {
    const shown = async (name: string) => {
      const born = { 'child-name': name, 'child-born': '' }
      const { pages } = await tellUs(visitor(), 'public', { 'child-1': born })
      return pages.map(({ html }) =>
        html
          .replaceAll(name, 'NAME')
          .replace(/name="_csrf" value="[^"]+"/g, '')
          .replace(/[\dA-Z]{4}-[\dA-Z]{4}/g, 'REFERENCE'),
      )
    }
    expect(await shown('Sol Penhallow')).toEqual(await shown('Zzyzx Nobody'))
  })
})

describe('the page of a message', () => {
  it('shows what was sent to the front door, and is not there for anybody else', async () => {
    const { reference } = await tellUs(visitor(), 'professional')
    const id = await idOf(reference)
    const grace = await visitor().as('front-door')
    const page = await grace.get(`/told-us/${id}`)
    expect(page.statusCode).toBe(200)
    for (const words of [reference, 'Otis Marlow', 'There is no tea at ours.', 'What are you worried about?'])
      expect(page.body).toContain(words)
    const nowhere = await grace.get(`/told-us/${newId()}`)
    expect(nowhere.statusCode).toBe(404)
    for (const persona of ['social-worker', 'director', 'administrator'])
      expect((await (await visitor().as(persona)).get(`/told-us/${id}`)).statusCode).toBe(404)
    expect((await visitor().get(`/told-us/${id}`)).headers.location).toContain('/sign-in')
  })

  it('says that nobody may write to a young person who did not say that it is safe', async () => {
    const { reference } = await tellUs(visitor(), 'young-person', { shared: { shared: 'unsure' } })
    const grace = await visitor().as('front-door')
    const page = await grace.get(`/told-us/${await idOf(reference)}`)
    expect(page.body).toContain('Do not write to or call this young person')
  })
})

it('the sign-in page leads to the letterbox', async () => {
  expect((await visitor().get('/sign-in')).body).toContain('href="/tell-us"')
})
