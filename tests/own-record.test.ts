import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
const here = () => `/areas/own-record/children/${bea}`
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
  const note = {
    kind: 'visit',
    done: 'done',
    ...on('happenedOn', '2026-11-23'),
    about: bea,
    [`seen-${bea}`]: 'alone',
    [`words-${bea}`]: 'I like Fridays best.',
    account: 'We sat on the wall and talked about Lee Corrigan and your nan.',
    aboutOthers: 'Her mother told me that she was in care herself as a little girl in Leeds.',
    inConfidence: 'A neighbour of theirs rings every week and does not want that known to anyone.',
  }
  expect(await desk.fills(priya, `/areas/case-notes/children/${bea}/write`, note)).toBe(DONE)
}, 180_000)
afterAll(() => desk?.stop())

const typed = { reader: 'Bea', standing: 'child', opening: 'Dear Bea, this is what we wrote about you.' }
/** Everyone whom the page asks about, ticked. */
const everybody = (body: string): string => {
  const [, named = ''] = body.split('Who else is named in it?')
  return [...named.matchAll(/name="confirmed"[^>]*value="([^"]+)"/g)].map(found => found[1]).join(',')
}

it('shows what would be said: her own words, what happened, and that something is left out', async () => {
  const page = (await priya.get(here())).body
  expect(page).toContain(
    '“I like Fridays best.” We sat on the wall and talked about Lee Corrigan and your nan.',
  )
  expect(page).toContain('Something that is about somebody else is left out: it is theirs.')
  expect(page).not.toContain('in care herself')
  expect(page).not.toContain('rings every week')
})

it('is refused until each other person who is named is confirmed, then made for 1 reader and kept word for word', async () => {
  const refused = await desk.fills(priya, here(), typed)
  expect(refused).toMatch(/It names [^.]+\. Say that Bea may read of them, or leave that part out/)
  expect(await desk.rows('select 1 from record_for_them')).toHaveLength(0)
  expect(await desk.fills(priya, here(), { ...typed, confirmed: everybody(refused) })).toBe(DONE)
  const [made] = await desk.rows<{ id: string; reader: string; says: string }>(
    'select id, reader, says from record_for_them',
  )
  expect(made?.reader).toBe('Bea')
  const says = made?.says ?? ''
  expect(says.startsWith('# What you said\n')).toBe(true)
  expect(says.indexOf('> I like Fridays best.')).toBeLessThan(says.indexOf('We came to see you'))
  expect(says).not.toContain('in care herself')
  const version = (await priya.get(`${here()}/${made?.id}`)).body
  expect(version).toContain('Made for Bea alone, on 24 November 2026, by Priya Nandan')
  // The same version is not there under another child.
  const cal = desk.cast['protected-brother'].id
  expect((await priya.get(`/areas/own-record/children/${cal}/${made?.id}`)).statusCode).toBe(404)
})

it('refuses words that copy a marked passage, and a number that is kept from somebody', async () => {
  const copied = 'Your mother told me that she was in care herself as a little girl in Leeds.'
  expect(await desk.fills(priya, here(), { ...typed, opening: copied })).toContain(
    'It holds words that are about somebody else',
  )
  const yusuf = `/areas/own-record/children/${desk.cast['in-need'].id}`
  expect(
    await desk.fills(priya, yusuf, { ...typed, reader: 'Yusuf', opening: 'Ring your mum on 01632 960144.' }),
  ).toContain('It holds a telephone number that is kept from somebody')
})

it('leaves out what its maker ticks, and is made by nobody who only reads', async () => {
  const page = (await priya.get(here())).body
  const [, note = ''] =
    /value="([0-9a-f-]{36}:\d+)"[^>]*>\s*<label[^>]*>23 November 2026: We came to see you/.exec(page) ?? []
  // Nobody else is named once that part is out.
  expect(await desk.fills(priya, here(), { ...typed, leave: note })).toBe(DONE)
  const made = await desk.rows<{ says: string }>(
    "select says from record_for_them where says not like '%I like Fridays%'",
  )
  expect(made).toHaveLength(1)
  const lena = await desk.as('analyst')
  expect((await lena.get(here())).statusCode).toBe(404)
})
