import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from './site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const visitor = () => browserOf(demonstration.app)
const location = (answer: { headers: Record<string, unknown> }) => answer.headers.location

describe('signing in', () => {
  it('leads somebody who is not signed in to the sign-in page, and back to where they were going', async () => {
    const someone = visitor()
    expect(location(await someone.get('/work?page=2'))).toBe('/sign-in?after=%2Fwork%3Fpage%3D2')
    await someone.get('/sign-in?after=%2Fwork%3Fpage%3D2')
    const answer = await someone.post('/sign-in', { persona: 'social-worker', after: '/work?page=2' })
    expect([answer.statusCode, location(answer)]).toEqual([303, '/work?page=2'])
  })

  it('never leads to another site', async () => {
    for (const after of ['//else.example', 'https://else.example/', '/\\else.example', '/..//else.example']) {
      const someone = visitor()
      await someone.get('/sign-in')
      expect(location(await someone.post('/sign-in', { persona: 'social-worker', after }))).toBe('/')
    }
  })

  it('lets a persona in with one click, under a new session id', async () => {
    const priya = visitor()
    await priya.get('/sign-in')
    const before = priya.cookies.get('goldthread')
    await priya.post('/sign-in', { persona: 'social-worker' })
    expect(priya.cookies.get('goldthread')).not.toBe(before)
    expect((await priya.get('/')).body).toContain('Priya Nandan')
  })

  it('offers no persona, and takes none, outside the demonstration', async () => {
    const { site } = demonstration
    site.demonstration = false
    try {
      const someone = visitor()
      expect((await someone.get('/sign-in')).body).not.toContain('Priya Nandan')
      expect((await someone.post('/sign-in', { persona: 'social-worker' })).statusCode).toBe(400)
    } finally {
      site.demonstration = true
    }
  })

  it('says what is missing, beside its field', async () => {
    const someone = visitor()
    await someone.get('/sign-in')
    const answer = await someone.post('/sign-in', { email: '', password: '' })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('href="#email"')
    expect(answer.body).toContain('Enter your password')
  })

  it('locks an account after 5 wrong passwords, and then refuses the right one with the same words', async () => {
    const someone = visitor()
    await someone.get('/sign-in')
    const tries: { status: number; words: boolean }[] = []
    for (const password of ['a', 'b', 'c', 'd', 'e', 'gold thread']) {
      const answer = await someone.post('/sign-in', { email: 'quality@demonstration.example', password })
      tries.push({ status: answer.statusCode, words: answer.body.includes('Check your email address') })
    }
    expect(tries).toEqual(Array(6).fill({ status: 401, words: true }))
  })

  it('forgets the session when somebody signs out', async () => {
    const priya = await visitor().as('social-worker')
    const stolen = priya.cookies.get('goldthread')!
    await priya.get('/')
    expect(location(await priya.post('/sign-out'))).toBe('/sign-in')
    priya.cookies.set('goldthread', stolen)
    expect(location(await priya.get('/'))).toBe('/sign-in')
  })

  it('keeps a session open for whoever says they are still there, and says so to nobody else', async () => {
    expect((await visitor().get('/session')).statusCode).toBe(401)
    expect((await (await visitor().as('social-worker')).get('/session')).statusCode).toBe(204)
  })
})
