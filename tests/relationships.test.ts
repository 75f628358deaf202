import { afterAll, beforeAll, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { day } from '../src/core/day.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { CALL } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let priya: Visitor
let amir: string
let bea: string

beforeAll(async () => {
  desk = await practiceDesk('2026-11-27T10:00:00Z')
  priya = await desk.someone('social-worker')
  amir = await desk.child(Birth, 'Amir', 'Wrexcombe', '2014-03-02')
  bea = await desk.child(Birth, 'Bea', 'Wrexcombe', '2017-08-19')
}, 120_000)
afterAll(() => desk.stop())

const of = (child: string) => `/areas/child/children/${child}/relationships`
const add = async (child: string, typed: Record<string, string>, who = priya) => {
  const { body } = await who.get(`${of(child)}/add`)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  return who.post(`${of(child)}/add`, { record, ...typed })
}
const page = async (child: string) => (await priya.get(`/children/${child}`)).body
const people = async (child: string) =>
  /<ul class="govuk-list gt-people">([\s\S]*?)<\/ul>/
    .exec(await page(child))?.[1]
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ') ?? ''
const rowsAbout = (child: string) =>
  desk.rows<{ id: string; relation: string; other: string | null; named: string | null }>(
    'select id, relation, other, named from relationship where $1 in (person_id, other) order by known_at, id',
    [child],
  )

const SISTER = { relation: 'sibling', forename: 'Bea', surname: 'Wrexcombe' }

it('a sister on the record is found by name, chosen, and then stands on both their pages', async () => {
  const asked = await add(amir, SISTER)
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain('Say whether it is one of these, who are on the record')
  expect(asked.body).toContain('Bea Wrexcombe, born 19 August 2017')
  expect(await rowsAbout(amir)).toEqual([])
  const done = await add(amir, { ...SISTER, who: bea })
  expect([done.statusCode, done.headers.location]).toEqual([303, `/children/${amir}`])
  expect(await people(amir)).toContain('Brother or sister Bea Wrexcombe')
  expect(await people(bea)).toContain('Brother or sister Amir Wrexcombe')
  expect(
    await desk.rows('select 1 from sibling_fact where person_id = $1 and sibling_id = $2', [bea, amir]),
  ).toHaveLength(1)
})

it('said again, from either page or as something else, it is refused and 1 relationship stands', async () => {
  for (const [child, other, relation] of [
    [amir, bea, 'sibling'],
    [bea, amir, 'sibling'],
    [bea, amir, 'half-sibling'],
    [amir, bea, 'aunt'],
  ] as const) {
    const name = other === bea ? 'Bea' : 'Amir'
    const again = await add(child, { relation, forename: name, surname: 'Wrexcombe', who: other })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain(
      'It is recorded already that Bea Wrexcombe is to Amir Wrexcombe: Brother or sister',
    )
  }
  expect(await rowsAbout(amir)).toHaveLength(1)
})

it('nobody is their own relative, and a form sent twice records once', async () => {
  const own = await add(amir, { relation: 'sibling', forename: 'Amir', surname: 'Wrexcombe', who: amir })
  expect([own.statusCode, own.body.includes('Nobody is their own relative')]).toEqual([422, true])
  const { body } = await priya.get(`${of(amir)}/add`)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const typed = {
    record,
    relation: 'grandparent',
    forename: 'Ottoline',
    surname: 'Quarmby',
    parentalResponsibility: 'yes',
  }
  const [one, two] = [await priya.post(`${of(amir)}/add`, typed), await priya.post(`${of(amir)}/add`, typed)]
  expect([one.statusCode, two.statusCode], one.body).toEqual([303, 303])
  expect((await rowsAbout(amir)).filter(({ relation }) => relation === 'grandparent')).toHaveLength(1)
})

it('somebody who is not on the record is kept by their name, with parental responsibility', async () => {
  expect(await people(amir)).toContain('Grandparent Ottoline Quarmby has parental responsibility')
  const twice = await add(amir, { relation: 'grandparent', forename: 'ottoline', surname: 'Quarmby' })
  expect(twice.body).toContain('is recorded already: Grandparent')
  const nobody = await add(amir, { relation: 'aunt' })
  expect(nobody.body).toContain('Enter their name, or part of it')
})

it('it is changed, then ended from a day: it leaves the page and stays in the history', async () => {
  const [row] = (await rowsAbout(amir)).filter(({ relation }) => relation === 'grandparent')
  const address = `${of(amir)}/${row!.id}`
  const shown = (await priya.get(address)).body
  const seen = /name="seen" value="(\d+)"/.exec(shown)?.[1] ?? ''
  expect(shown).toContain('value="Ottoline Quarmby"')
  desk.minutesLater(1)
  const stays = { relation: 'grandparent', named: 'Ottoline Quarmby', parentalResponsibility: 'no' }
  const changed = await priya.post(address, { seen, ...stays })
  expect(changed.statusCode, changed.body).toBe(303)
  expect(await page(amir)).toContain('Changed. Do they have parental responsibility: No, before Yes.')
  desk.minutesLater(1)
  // Somebody who has the page of before open is shown what it says now.
  const late = await priya.post(address, { seen, ...stays, named: 'Otty Quarmby' })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('Somebody changed this after you opened it')
  expect((await priya.post(address, { seen, ...stays, ...on('toOn', '2026-12-24') })).body).toContain(
    'This day is still to come',
  )
  const now = /name="seen" value="(\d+)"/.exec(late.body)?.[1] ?? ''
  const ended = await priya.post(address, { seen: now, ...stays, ...on('toOn', '2026-11-20') })
  expect(ended.statusCode, ended.body).toBe(303)
  expect(await people(amir)).not.toContain('Ottoline')
  expect((await priya.get(`/records/relationship/${row!.id}`)).body).toContain('version 3 of 3')
})

it('what was never so is taken back from both pages', async () => {
  const [row] = (await rowsAbout(amir)).filter(({ relation }) => relation === 'sibling')
  const address = `${of(bea)}/${row!.id}`
  const version = /name="version" value="(\d+)"/.exec((await priya.get(address)).body)?.[1] ?? ''
  const done = await priya.post(address, { do: 'take-back', version })
  expect([done.statusCode, done.headers.location]).toEqual([303, `/children/${bea}`])
  expect([await people(amir), await people(bea)]).toEqual(['', ''])
  // On nobody else's page, whatever the address says.
  expect((await priya.get(`${of(bea)}/${row!.id}`)).statusCode).toBe(404)
})

it('two workers who say it at one moment, each from one of the two pages, say it once', async () => {
  const [ida, jed] = [
    await desk.child(Birth, 'Ida', 'Quennell', '2015-01-01'),
    await desk.child(Birth, 'Jed', 'Quennell', '2013-01-01'),
  ]
  const grace = await desk.someone('front-door')
  const both = await Promise.all([
    add(ida, { relation: 'sibling', forename: 'Jed', surname: 'Quennell', who: jed }),
    add(jed, { relation: 'half-sibling', forename: 'Ida', surname: 'Quennell', who: ida }, grace),
  ])
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422])
  expect(await rowsAbout(ida)).toHaveLength(1)
})

it('a mother’s page says whom she has parental responsibility for; a relative may be the carer, too', async () => {
  const dana = await desk.child(Birth, 'Dana', 'Harbottle', '1990-05-05')
  const zoe = await desk.child(Birth, 'Zoe', 'Harbottle', '2016-05-05')
  const mother = { forename: 'Dana', surname: 'Harbottle', who: dana }
  expect((await add(zoe, { ...mother, relation: 'mother', parentalResponsibility: 'yes' })).statusCode).toBe(
    303,
  )
  expect((await add(zoe, { ...mother, relation: 'carer' })).statusCode).toBe(303)
  expect((await add(zoe, { ...mother, relation: 'carer' })).statusCode).toBe(422)
  expect(
    (await add(dana, { relation: 'child', forename: 'Zoe', surname: 'Harbottle', who: zoe })).statusCode,
  ).toBe(422)
  expect(await people(zoe)).toContain('Mother Dana Harbottle has parental responsibility')
  expect(await people(dana)).toMatch(/Child Zoe Harbottle ?, for whom they have parental responsibility/)
})

it('a restricted child is not among those found, cannot be joined, and their keeper hears of it', async () => {
  const tomasz = await desk.someone('early-help')
  const { id } = castOn(day('2026-11-24')).restricted
  const [sol] = await desk.rows<{ forename: string; surname: string; born: string }>(
    'select forename, surname, born_earliest::text as born from identity where id = $1',
    [id],
  )
  const typed = {
    relation: 'half-sibling',
    forename: sol!.forename,
    surname: sol!.surname,
    ...on('born', sol!.born),
  }
  const forced = await add(amir, { ...typed, who: id }, tomasz)
  expect(forced.statusCode).toBe(404)
  const done = await add(amir, typed, tomasz)
  expect(done.statusCode, done.body).toBe(303)
  expect(await people(amir)).toContain(`Half-brother or half-sister ${sol!.forename} ${sol!.surname}`)
  const row = (await rowsAbout(amir)).find(({ relation }) => relation === 'half-sibling')
  expect([row!.other, row!.named]).toEqual([null, `${sol!.forename} ${sol!.surname}`])
  expect(
    await desk.rows('select words from notice where person_id = $1 and words like $2', [
      id,
      '%Half-brother or half-sister%',
    ]),
  ).toHaveLength(1)
})

it('an analyst reads who matters, and is offered no way to change it', async () => {
  const lena = await desk.someone('analyst')
  expect((await lena.get(`/children/${amir}`)).body).not.toContain('relationships/add')
  expect((await lena.get(`${of(amir)}/add`)).statusCode).toBe(404)
})

it('three children whom a caller says are brothers and sisters are joined, each with each', async () => {
  const worker = await desk.someone('front-door-worker')
  await worker.get('/areas/front-door/new')
  const names = ['Ada', 'Bo', 'Cy']
  const done = await worker.post('/areas/front-door/new', {
    ...CALL,
    children: '3',
    ...Object.fromEntries(
      names.flatMap((name, i) => [
        [`forename-${i + 1}`, name],
        [`surname-${i + 1}`, 'Tolworthy'],
        [`who-${i + 1}`, 'new'],
      ]),
    ),
    together: 'sibling',
  })
  expect(done.statusCode, done.body).toBe(303)
  const joined = await desk.rows<{ pair: string }>(
    `select a.forename || ' ' || b.forename as pair from sibling_fact f join identity a on a.id = f.person_id
     join identity b on b.id = f.sibling_id where a.surname = 'Tolworthy' order by 1`,
  )
  expect(joined.map(({ pair }) => pair)).toEqual(['Ada Bo', 'Ada Cy', 'Bo Ada', 'Bo Cy', 'Cy Ada', 'Cy Bo'])
})

it('children who came in one enquiry and were not joined are joined from its page, once', async () => {
  const worker = await desk.someone('front-door-worker')
  await worker.get('/areas/front-door/new')
  const done = await worker.post('/areas/front-door/new', {
    ...CALL,
    children: '2',
    'forename-1': 'Dot',
    'surname-1': 'Averill',
    'who-1': 'new',
    'forename-2': 'Eli',
    'surname-2': 'Averill',
    'who-2': 'new',
  })
  expect(done.statusCode).toBe(303)
  const [part] = await desk.rows<{ id: string; child: string }>(
    "select c.id, c.child_id as child from contact c join identity i on i.id = c.child_id where i.forename = 'Dot'",
  )
  const enquiry = `/areas/front-door/enquiry/${part!.id}`
  expect((await worker.get(enquiry)).body).toContain('not all joined on the record')
  const unsaid = await worker.post(enquiry, { do: 'join', contact: part!.id })
  expect(unsaid.body).toContain('Say what they are to each other')
  const joined = await worker.post(enquiry, { do: 'join', contact: part!.id, together: 'sibling' })
  expect(joined.statusCode, joined.body).toBe(303)
  expect((await worker.get(enquiry)).body).not.toContain('not all joined on the record')
  expect(await people(part!.child)).toContain('Brother or sister Eli Averill')
})
