import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMoment } from '../src/engines/drafts/index.ts'
import { transact } from '../src/engines/records/index.ts'
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

const sent = (form: Record<string, string>, words: string) => ({ ...form, ...today, words })

describe('two who write the same new thing about the same child', () => {
  it('the second is shown what the first saved, who and when, beside their own words, and is held back once', async () => {
    desk.at('2026-11-24T16:10:00Z')
    const mine = await opens(tomasz, wordsPage())
    desk.at('2026-11-24T16:20:00Z')
    const theirs = await opens(priya, wordsPage())
    expect((await priya.post(wordsPage(), sent(theirs, 'Nan makes pancakes.'))).statusCode).toBe(303)
    desk.at('2026-11-24T16:25:00Z')
    const held = await tomasz.post(wordsPage(), sent(mine, 'Nan is kind.'))
    expect(held.statusCode).toBe(409)
    expect(held.body).toContain('Priya Nandan saved the same while you were writing')
    expect(held.body).toContain('Priya Nandan, Tuesday 24 November 2026 at 16:20')
    expect(held.body).toContain('Nan makes pancakes.')
    expect(held.body).toContain('>Nan is kind.</textarea>')
    expect(await kept('Nan is kind.')).toEqual([{ n: 0 }])
    // Kept, should the line fall now; and the look at the other's record is written down.
    expect((await tomasz.get(`${wordsPage()}?draft=open`)).body).toContain('>Nan is kind.</textarea>')
    expect((await priya.get(`/children/${bea}/looked`)).body).toContain('Tomasz Wilk')
    // The page's own button goes on, whatever else is saved until then.
    const another = await opens(priya, wordsPage())
    await priya.post(wordsPage(), sent(another, 'Nan has a cat.'))
    const on = { ...mine, _told: hidden(held.body, '_told') }
    expect((await tomasz.post(wordsPage(), sent(on, 'Nan is kind.'))).statusCode).toBe(303)
    expect(await kept('Nan is kind.')).toEqual([{ n: 1 }])
  })

  it('saves theirs as well by one press, takes the other’s words over, or drops its own', async () => {
    const [first, second, third] = [
      await opens(tomasz, wordsPage()),
      await opens(tomasz, wordsPage()),
      await opens(tomasz, wordsPage()),
    ]
    await priya.post(wordsPage(), sent(await opens(priya, wordsPage()), 'I like maths.'))
    const held = await tomasz.post(wordsPage(), sent(first, 'I like drawing.'))
    expect(held.body).toContain('Save mine as well')
    expect(
      (await tomasz.post(wordsPage(), { ...sent(first, 'I like drawing.'), _go: 'on' })).statusCode,
    ).toBe(303)
    expect(await kept('I like drawing.')).toEqual([{ n: 1 }])

    const record = /value="([0-9a-f-]{36})" name="_take"/.exec(held.body)?.[1] ?? ''
    const both = await tomasz.post(wordsPage(), { ...sent(second, 'I like singing.'), _take: record })
    expect(both.body).toMatch(/>I like singing\.\s+I like maths\.<\/textarea>/)
    expect(both.body).toContain('Priya Nandan’s words stand in yours below.')
    expect(await kept('I like singing.')).toEqual([{ n: 0 }])

    const gone = await tomasz.post(wordsPage(), { ...sent(third, 'I like nothing.'), _keep: 'drop' })
    expect([gone.statusCode, gone.headers.location]).toEqual([303, `/children/${bea}`])
    expect((await tomasz.get(wordsPage())).body).not.toContain('You began this')
  })

  it('hears of it as the draft is kept, once, and on coming back to the draft', async () => {
    const mine = await opens(tomasz, wordsPage())
    const typed = { ...sent(mine, 'I walk to school.'), _keep: 'quietly' }
    expect((await tomasz.post(wordsPage(), typed)).json().saved).toBeUndefined()
    await priya.post(wordsPage(), sent(await opens(priya, wordsPage()), 'I take the bus.'))
    const told = (await tomasz.post(wordsPage(), typed)).json()
    expect(told.saved).toContain('I take the bus.')
    expect((await tomasz.post(wordsPage(), { ...typed, _heard: told.heard })).json().saved).toBeUndefined()
    expect((await tomasz.get(`${wordsPage()}?draft=open`)).body).toContain('I take the bus.')
  })

  it('hears of nothing that was there when it was begun, of another child or form, or from another tab of its own', async () => {
    const brother = desk.cast['protected-brother'].id
    const before = await opens(tomasz, wordsPage())
    await tomasz.post(wordsPage(), sent(before, 'My own other tab.'))
    const mine = await opens(tomasz, wordsPage())
    await priya.post(wordsPage(brother), sent(await opens(priya, wordsPage(brother)), 'I am Cal.'))
    const warning = `/children/${bea}/add-warning`
    const warned = await opens(priya, warning)
    await priya.post(warning, { ...warned, kind: 'dog', text: 'A dog at the door.' })
    await tomasz.post(wordsPage(), sent({ ...(await opens(tomasz, wordsPage())) }, 'A second tab.'))
    expect((await tomasz.post(wordsPage(), sent(mine, 'Mine alone.'))).statusCode).toBe(303)
  })

  it('believes no moment that is none', async () => {
    const read = (sent: string) =>
      transact(desk.site.records, { who: 'early-help' }, ctx => readMoment(ctx, sent))
    const odd = fc.oneof(fc.string(), fc.stringMatching(/^\d{0,22}:\d{0,22}:[\d,]{0,30}$/))
    await fc.assert(
      fc.asyncProperty(odd, async sent => [undefined, sent].includes(await read(sent))),
      { numRuns: 60 },
    )
    for (const _begun of ['', 'x', '9:1:', '99999999999999999999:1:', "1:1:'", '1:1:1,2,3'])
      expect((await tomasz.post(wordsPage(), sent({ _begun }, 'Odd.'))).statusCode, _begun).not.toBe(500)
  })

  it('of two presses at one moment one is saved, and the other is held back', async () => {
    const [a, b] = [await opens(tomasz, wordsPage()), await opens(priya, wordsPage())]
    const answers = await Promise.all([
      tomasz.post(wordsPage(), sent(a, 'At once, Tomasz.')),
      priya.post(wordsPage(), sent(b, 'At once, Priya.')),
    ])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409])
  })
})

it('a note about two children is shown to whoever writes one from the brother’s page', async () => {
  const brother = desk.cast['protected-brother'].id
  const page = (child: string) => `/areas/case-notes/children/${child}/write`
  const note = (child: string, account: string) => ({
    kind: 'visit',
    done: 'done',
    'happenedOn-day': '24',
    'happenedOn-month': '11',
    'happenedOn-year': '2026',
    about: child,
    account,
    [`seen-${bea}`]: 'alone',
    [`seen-${brother}`]: 'alone',
  })
  const mine = await opens(tomasz, page(brother))
  const theirs = await opens(priya, page(bea))
  const done = await priya.post(page(bea), {
    ...theirs,
    ...note(`${bea},${brother}`, 'Both were at home ((their aunt drinks)).'),
  })
  expect(done.statusCode, done.body).toBe(303)
  const held = await tomasz.post(page(brother), { ...mine, ...note(brother, 'Cal was at home.') })
  expect(held.statusCode).toBe(409)
  expect(held.body).toMatch(/Note: Cal Fennimore[\s\S]*Both were at home/)
  expect(held.body).not.toContain('Note: Bea Fennimore')
  expect(held.body).toContain('>Cal was at home.</textarea>')
})

describe('what somebody may not read is not shown', () => {
  it('supervision between two: a head of service who writes on the same page learns nothing of it', async () => {
    const page = '/areas/supervision/workers/social-worker'
    const [owen, farah] = [await desk.as('team-manager'), await desk.as('head-of-service')]
    const day = { 'heldOn-day': '20', 'heldOn-month': '11', 'heldOn-year': '2026' }
    const plan = { 'plannedOn-day': '20', 'plannedOn-month': '11', 'plannedOn-year': '2026' }
    expect(await desk.fills(owen, page, { do: 'plan', ...plan })).toBe('saved')
    const mine = await opens(farah, page)
    const held = {
      do: 'held',
      ...day,
      reflection: 'We wondered.',
      impact: 'Bea sleeps.',
      wellbeing: 'Tired.',
    }
    expect(await desk.fills(owen, page, held)).toBe('saved')
    const answer = await farah.post(page, { ...mine, ...held, reflection: 'Mine.' })
    expect(answer.statusCode).toBe(422)
    for (const unread of ['We wondered.', 'Bea sleeps.', 'Tired.'])
      expect(answer.body.replaceAll(/<textarea[\s\S]*?<\/textarea>/g, '')).not.toContain(unread)
  })

  it('a child whose record few may see: a colleague is told, and nobody else finds that anything was saved', async () => {
    const owen = await desk.as('team-manager')
    const mine = await opens(owen, wordsPage(sol))
    await priya.post(wordsPage(sol), sent(await opens(priya, wordsPage(sol)), 'I am safe here.'))
    expect((await owen.post(wordsPage(sol), sent(mine, 'I am here.'))).body).toContain('I am safe here.')
    const [hiddenOne, absent] = [
      await tomasz.post(wordsPage(sol), sent(mine, 'x')),
      await tomasz.post(wordsPage('00000000-0000-4000-8000-000000000000'), sent(mine, 'x')),
    ]
    expect([hiddenOne.statusCode, absent.statusCode]).toEqual([404, 404])
    const found = (who: string) =>
      transact(desk.site.records, { who }, ctx =>
        ctx.db.rows('select 1 from form_saved where person_id = $1', [sol]),
      )
    expect(await found('team-manager')).toHaveLength(1)
    expect(await found('early-help')).toHaveLength(0)
  })
})
