import { afterAll, beforeAll, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let priya: Visitor
let grace: Visitor
let kaia: string

beforeAll(async () => {
  desk = await practiceDesk('2026-11-27T10:00:00Z')
  priya = await desk.someone('social-worker')
  grace = await desk.someone('front-door')
  kaia = await desk.child(Birth, 'Kaia', 'Marchbanks', '2015-04-03')
}, 120_000)
afterAll(() => desk.stop())

const IDENTITY = () => `/areas/child/children/${kaia}/identity`
const seenOn = (body: string) => /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
const born = (iso: string) => ({ ...on('born-earliest', iso), ...on('born-latest', iso) })
const STANDS = { forename: 'Kaia', surname: 'Marchbanks', ...born('2015-04-03') }
const homes = () =>
  desk.rows<{ lines: string; from_on: string | null; to_on: string | null }>(
    'select lines, from_on::text, to_on::text from address where person_id = $1 order by from_on',
    [kaia],
  )

it('the form shows who they are, says what changed, and keeps what was said before as a version', async () => {
  const { body } = await priya.get(IDENTITY())
  expect(body).toContain('value="Kaia"')
  expect(body).toMatch(/name="born-earliest-year"[^>]*value="2015"/)
  desk.minutesLater(1)
  const done = await priya.post(IDENTITY(), {
    ...STANDS,
    seen: seenOn(body),
    forename: 'Kaya',
    sex: 'F',
    ethnicity: 'WBRI',
    ...born('2015-03-04'),
  })
  expect([done.statusCode, done.headers.location], done.body).toEqual([303, `/children/${kaia}`])
  const page = (await priya.get(`/children/${kaia}`)).body
  expect(page).toContain('First name: Kaya, before Kaia')
  expect(page).toContain('Date of birth: 4 March 2015, before 3 April 2015')
  expect(page).toContain('>Kaya Marchbanks<')
  const history = (await priya.get(`/records/identity/${kaia}`)).body
  expect(history).toContain('version 2 of 2')
  expect(history).toContain('Before, it said: 3 April 2015')
  // Found by the name that is right now.
  expect((await priya.get('/search?q=Kaya+Marchbanks')).body).toContain(`/children/${kaia}`)
})

it('two at once: the second is shown what it says now, and then saves what both would say', async () => {
  const [one, two] = [await priya.get(IDENTITY()), await grace.get(IDENTITY())]
  const now = { ...STANDS, forename: 'Kaya', sex: 'F', ethnicity: 'WBRI', ...born('2015-03-04') }
  desk.minutesLater(1)
  expect((await priya.post(IDENTITY(), { ...now, seen: seenOn(one.body), knownAs: 'Kay' })).statusCode).toBe(
    303,
  )
  desk.minutesLater(1)
  const late = await grace.post(IDENTITY(), { ...now, seen: seenOn(two.body), otherNames: 'Kaya Thring' })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('Somebody changed this after you opened it')
  expect(late.body).toMatch(/What do they like to be called\?<\/strong><\/dt><dd[^>]*>Kay</)
  expect(late.body).toContain('value="Kaya Thring"')
  const both = { ...now, knownAs: 'Kay', otherNames: 'Kaya Thring', seen: seenOn(late.body) }
  expect((await grace.post(IDENTITY(), both)).statusCode).toBe(303)
  expect(await desk.rows('select known_as, other_names from identity where id = $1', [kaia])).toEqual([
    { known_as: 'Kay', other_names: 'Kaya Thring' },
  ])
  // Sent again: nothing is different, and no version is made of it.
  expect((await grace.post(IDENTITY(), both)).statusCode).toBe(303)
  expect((await grace.get(`/records/identity/${kaia}`)).body).toContain('version 4 of 4')
})

it.each([
  [{ ...born('2027-01-01') }, 'The date of birth must be in the past'],
  [{ ...born('2015-02-31') }, 'enter a real date'],
  [{ forename: '', surname: '', knownAs: '' }, 'Enter a name, or part of it'],
])('what cannot be is refused, and nothing changes: %j', async (wrong, words) => {
  const seen = seenOn((await priya.get(IDENTITY())).body)
  const done = await priya.post(IDENTITY(), { ...STANDS, ...born('2015-03-04'), seen, ...wrong })
  expect([done.statusCode, done.body.includes(words)]).toEqual([422, true])
})

it('a move ends the address before on that day; a second home ends nothing', async () => {
  const before = { lines: '4 Alder Way', postcode: 'ZZ1 4AA', ...on('fromOn', '2024-01-10') }
  expect((await desk.act(priya, kaia, 'add-address', before)).statusCode).toBe(303)
  const gran = { lines: '9 Rook Lane, at her grandmother’s', ...on('fromOn', '2026-12-01') }
  expect((await desk.act(priya, kaia, 'move-home', gran)).body).toContain('This day is still to come')
  expect((await desk.act(priya, kaia, 'move-home', { lines: '7 Fern Close' })).body).toContain(
    'Say from which day they live there',
  )
  const moved = { lines: '7 Fern Clsoe', postcode: 'ZZ1 7BB', ...on('fromOn', '2026-11-20') }
  desk.minutesLater(1)
  expect((await desk.act(priya, kaia, 'move-home', moved)).statusCode).toBe(303)
  desk.minutesLater(1)
  const second = { lines: '2 Mill Row, with her father', ...on('fromOn', '2026-11-21') }
  expect((await desk.act(priya, kaia, 'add-address', second)).statusCode).toBe(303)
  expect(await homes()).toEqual([
    { lines: '4 Alder Way', from_on: '2024-01-10', to_on: '2026-11-20' },
    { lines: '7 Fern Clsoe', from_on: '2026-11-20', to_on: null },
    { lines: '2 Mill Row, with her father', from_on: '2026-11-21', to_on: null },
  ])
})

it('a mistyped address is mended, no new one is made, and a letter that would tell it no longer leaves', async () => {
  const [row] = await desk.rows<{ id: string }>("select id from address where lines = '7 Fern Clsoe'")
  const path = `/areas/child/children/${kaia}/addresses/${row!.id}`
  expect((await priya.get(`/children/${kaia}`)).body).toContain(`href="${path}"`)
  const { body } = await priya.get(path)
  expect(body).toContain('value="7 Fern Clsoe"')
  desk.minutesLater(1)
  const typed = { lines: '7 Fern Close', postcode: 'ZZ1 7BB', ...on('fromOn', '2026-11-20') }
  const done = await priya.post(path, { seen: seenOn(body), ...typed, keptFrom: 'Aldo Thring' })
  expect(done.statusCode, done.body).toBe(303)
  const page = (await priya.get(`/children/${kaia}`)).body
  expect(page).toContain('Address: 7 Fern Close, before 7 Fern Clsoe')
  expect(page).toContain('Aldo Thring must not learn this')
  expect(await homes()).toHaveLength(3)
  expect((await priya.get(`/records/address/${row!.id}`)).body).toContain('version 2 of 2')
  const backwards = await priya.post(path, {
    seen: seenOn((await priya.get(path)).body),
    ...typed,
    keptFrom: 'Aldo Thring',
    ...on('toOn', '2026-11-01'),
  })
  expect(backwards.body).toContain('The day they left must be on or after the day they moved in')
})

it('an address is corrected on the page of whose it is alone, and by nobody who only reads', async () => {
  const [row] = await desk.rows<{ id: string }>("select id from address where lines = '7 Fern Close'")
  const other = await desk.child(Birth, 'Ned', 'Marchbanks', '2012-04-03')
  expect((await priya.get(`/areas/child/children/${other}/addresses/${row!.id}`)).statusCode).toBe(404)
  const lena = await desk.someone('analyst')
  expect((await lena.get(IDENTITY())).statusCode).toBe(404)
  const draft = await priya.post(IDENTITY(), { ...STANDS, forename: 'Kay', _keep: 'later' })
  expect(draft.statusCode).toBe(303)
  expect((await priya.get(IDENTITY())).body).toContain('You began this')
})
