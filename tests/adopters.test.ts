import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { transact } from '../src/engines/records/index.ts'
import { cellsOf, makeLists } from '../src/returns/annex-a/index.ts'
import { contributedBy } from '../src/returns/from-record/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const PAGE = '/areas/adoption/adopters'
let desk: PracticeDesk
let anna: Visitor

beforeAll(async () => {
  desk = await practiceDesk()
  anna = await desk.someone('adoption')
}, 120_000)
afterAll(() => desk.stop())

const ASKED = {
  number: 'P-17',
  family: 'F-9',
  name: 'Robin Ashdown',
  sex: 'F',
  ethnicity: 'WBRI',
  disabled: 'no',
  fosters: 'no',
  ...on('askedOn', '2026-02-02'),
}

/** List 11 of a day, as Ofsted gets it: its cells that hold something. */
const list11 = (iso: string): Promise<string[]> =>
  transact(desk.demonstration.site.records, { who: 'test', service: true }, async ctx => {
    const areas = desk.demonstration.site.found.map(({ area }) => area)
    const made = (await makeLists(ctx, contributedBy(areas), day(iso))).lists[10]!
    return made.rows.map(row =>
      cellsOf(made, row)
        .filter(cell => cell !== '')
        .join(' | '),
    )
  })

const send = async (who: Visitor, page: string, form: Record<string, string>) => {
  const { body } = await who.get(page)
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1]
  const [record, seen] = [hidden('record'), hidden('seen')]
  return who.post(page, { ...(record ? { record } : {}), ...(seen ? { seen } : {}), ...form })
}

it('an adopter is written down by an adoption worker, in the right order, with a number of their own', async () => {
  expect((await anna.get(PAGE)).body).toContain('Nobody is written down yet.')
  const wrong = await send(anna, PAGE, { ...ASKED, ...on('stage1From', '2026-01-01') })
  expect(wrong.body).toContain('Stage 1 started before their enquiry')
  expect((await send(anna, PAGE, { ...ASKED, ...on('stage1From', '2027-01-01') })).body).toContain(
    'This day is still to come',
  )
  expect((await send(anna, PAGE, { ...ASKED, ...on('leftOn', '2026-05-01') })).body).toContain(
    'Say why they left',
  )
  const done = await send(anna, PAGE, { ...ASKED, ...on('stage1From', '2026-02-20') })
  expect(done.statusCode).toBe(303)
  expect((await send(anna, PAGE, ASKED)).body).toContain('Somebody else has this number already')
  expect((await anna.get(String(done.headers.location))).body).toContain('Asked on 2 February 2026')
})

it('stands in Ofsted’s list 11 with what had happened by its day, from the enquiry until a year after they left', async () => {
  const [{ id }] = (await desk.rows<{ id: string }>('select id from adopter')) as [{ id: string }]
  const one = `${PAGE}/${id}`
  const said = {
    ...ASKED,
    ...on('stage1From', '2026-02-20'),
    ...on('stage1To', '2026-04-20'),
    ...on('leftOn', '2026-06-30'),
    leftWhy: '1',
  }
  expect((await send(anna, one, said)).statusCode).toBe(303)
  expect(await list11('2026-02-01')).toEqual([])
  expect(await list11('2026-03-31')).toEqual([
    'P-17 | F-9 | b) Female | a) WBRI | b) No | b) No | 02/02/2026 | 20/02/2026',
  ])
  const left =
    'P-17 | F-9 | b) Female | a) WBRI | b) No | b) No | 02/02/2026 | 20/02/2026 | 20/04/2026 | 30/06/2026 | 1: Adopter withdrew'
  expect(await list11('2026-11-24')).toEqual([left])
  expect(await list11('2027-06-30')).toEqual([left])
  expect(await list11('2027-07-01')).toEqual([])
})

it('is read by whoever answers for the lists, and is not there for anybody else', async () => {
  const lena = await desk.someone('analyst')
  expect((await lena.get(PAGE)).body).toContain('Robin Ashdown')
  expect((await lena.get(PAGE)).body).not.toContain('Save this adopter')
  expect((await send(lena, PAGE, { ...ASKED, number: 'P-18' })).statusCode).toBe(404)
  for (const who of ['social-worker', 'team-manager'])
    expect([who, (await (await desk.someone(who)).get(PAGE)).statusCode]).toEqual([who, 404])
  const lists = (await lena.get('/returns/annex-a')).body
  expect(lists).toMatch(/List 11: Adopters<\/td>\s*<td[^>]*>1</)
})

it('is frozen with the lists about nobody, and a change is told without a child', async () => {
  const lena = await desk.someone('analyst')
  await lena.get('/my-account')
  const at = String((await lena.post('/returns/annex-a/frozen')).headers.location)
  expect(at).toContain('/returns/annex-a/frozen/')
  expect(await desk.rows("select person_id, record_kind from frozen_row where tab = 'List 11'")).toEqual([
    { person_id: null, record_kind: 'adopter' },
  ])
  const [{ id }] = (await desk.rows<{ id: string }>('select id from adopter')) as [{ id: string }]
  desk.minutesLater(10)
  const again = { ...ASKED, ...on('stage1From', '2026-02-20'), ...on('stage1To', '2026-04-21') }
  expect((await send(anna, `${PAGE}/${id}`, again)).statusCode).toBe(303)
  const { body } = await lena.get('/returns/annex-a/compare?from=2026-27/1&to=now')
  expect(body).toContain('Date Stage 1 ended: 20/04/2026, now 21/04/2026')
  expect(body).toContain('No child')
})
