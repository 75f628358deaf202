import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from './setup/desk.ts'

let desk: Desk
let bea: string
let sol: string
type Visitor = Awaited<ReturnType<Desk['as']>>
let priya: Visitor
let tomasz: Visitor
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  sol = desk.cast.restricted.id
  priya = await desk.as('social-worker')
  tomasz = await desk.as('early-help')
}, 180_000)
afterAll(() => desk?.stop())

const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
const today = { 'saidOn-day': '24', 'saidOn-month': '11', 'saidOn-year': '2026' }
const wordsPage = (child = bea) => `/children/${child}/add-words`

/** Opens a form: what its hidden fields hold. */
async function opens(who: Visitor, path: string): Promise<Record<string, string>> {
  const { body } = await who.get(path)
  return { _begun: hidden(body, '_begun'), record: hidden(body, 'record') }
}
const kept = (words: string) =>
  desk.rows<{ n: number }>('select count(*)::int as n from childs_words where words = $1', [words])

describe('two who write the same new thing about the same child', () => {
  it('the second is shown what the first saved, who and when, beside their own words, and nothing is saved yet', async () => {
    desk.at('2026-11-24T16:10:00Z')
    const mine = await opens(tomasz, wordsPage())
    desk.at('2026-11-24T16:20:00Z')
    const theirs = await opens(priya, wordsPage())
    const done = await priya.post(wordsPage(), { ...theirs, ...today, words: 'Nan makes pancakes.' })
    expect(done.statusCode).toBe(303)
    desk.at('2026-11-24T16:25:00Z')
    const held = await tomasz.post(wordsPage(), { ...mine, ...today, words: 'Nan is kind.' })
    expect(held.statusCode).toBe(409)
    expect(held.body).toContain('Priya Nandan saved the same while you were writing')
    expect(held.body).toContain('Priya Nandan, Tuesday 24 November 2026 at 16:20')
    expect(held.body).toContain('Nan makes pancakes.')
    expect(held.body).toContain('>Nan is kind.</textarea>')
    expect(await kept('Nan is kind.')).toEqual([{ n: 0 }])
    // Kept, should the line fall now.
    expect((await tomasz.get(`${wordsPage()}?draft=open`)).body).toContain('>Nan is kind.</textarea>')
    // The page's own button goes on, for the second time of asking is the last.
    const on = { ...mine, _told: hidden(held.body, '_told') }
    const again = await tomasz.post(wordsPage(), { ...on, ...today, words: 'Nan is kind.' })
    expect(again.statusCode).toBe(303)
    expect(await kept('Nan is kind.')).toEqual([{ n: 1 }])
  })
})
