import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from './site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const visitor = () => browserOf(demonstration.app)

describe('signing in', () => {
  it('leads somebody who is not signed in to the sign-in page, and back to where they were going', async () => {
    const someone = visitor()
    expect((await someone.get('/work?page=2')).headers.location).toBe('/sign-in?after=%2Fwork%3Fpage%3D2')
    await someone.get('/sign-in?after=%2Fwork%3Fpage%3D2')
    const answer = await someone.post('/sign-in', { persona: 'social-worker', after: '/work?page=2' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/work?page=2'])
  })

  it('lets a persona in with one click', async () => {
    const priya = await visitor().as('social-worker')
    expect((await priya.get('/')).body).toContain('Priya Nandan')
  })
})
