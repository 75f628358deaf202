import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address } from '../src/areas/child/facts.ts'
import { day } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const here = (child = bea) => `/areas/letters/children/${child}`
const letter = {
  letter: 'meet',
  reader: 'Dana Fennimore',
  standing: 'parent',
  channel: 'letter',
  to: '4 Mill Lane\nZZ1 1ZZ',
  subject: 'Can we meet?',
  body: 'I would like to meet you about Bea.\n\nCould I come on 1 December at 4pm?',
}
const kept = (subject: string) =>
  desk.rows<{ id: string; paragraphs: string[]; template: string; edition: string; state: string }>(
    'select id, paragraphs, template, edition::text, state from outbox where subject = $1',
    [subject],
  )

describe('a letter from a template', () => {
  it('begins filled in from the record: the child’s name, who writes, and what is left of the plan', async () => {
    const action = {
      plan: 'protection',
      what: 'Ring the school each Monday',
      who: 'Dana Fennimore',
      need: 'Bea misses school.',
      change: 'Bea is there.',
      ...on('byOn', '2026-12-18'),
      knownBy: 'The register says so',
      otherwise: 'The conference hears of it.',
    }
    expect(await desk.fills(priya, `/areas/plans/children/${bea}/add`, action)).toBe(DONE)
    expect((await priya.get(here())).body).toContain('Decisions of a conference and outline plan')
    const begun = (await priya.get(`${here()}/write?letter=outline-plan`)).body
    expect(begun).toContain(
      'By 18 December 2026, Dana Fennimore: Ring the school each Monday. If it is not done: The conference hears of it.',
    )
    expect(begun).toContain('Priya Nandan')
    expect((await priya.get(`${here()}/write?letter=nothing`)).statusCode).toBe(404)
  })

  it('reports to a conference with what the last one decided and what the child said, apart for the child', async () => {
    const helen = await desk.as('reviewing-officer')
    const conference = {
      about: bea,
      ...on('heldOn', '2026-11-20'),
      ...on('nextOn', '2027-04-20'),
      socialCare: 'Priya Nandan',
      health: 'Ola Finch, school nurse',
      education: 'Harrow Lane School',
      [`decision-${bea}`]: 'goes-on',
      [`reason-${bea}`]: 'Evenings are not safe yet.',
      [`words-${bea}`]: 'I like breakfast club.',
    }
    const about = `/areas/child-protection/children/${bea}/conference`
    expect(await desk.fills(helen, about, conference)).toBe(DONE)
    const report = (await priya.get(`${here()}/write?letter=conference-report`)).body
    expect(report).toContain(
      'The conference of 20 November 2026 decided: the child protection plan goes on. Evenings are not safe yet.',
    )
    expect(report).toContain('On 20 November 2026: “I like breakfast club.”')
    const own = (await priya.get(`${here()}/write?letter=conference-report-to-child`)).body
    expect(own).toContain('On 20 November 2026: “I like breakfast club.”')
    expect(own).not.toContain('Dana Fennimore: Ring')
  })

  it('is not kept while something in square brackets waits to be filled in, and nothing typed is lost', async () => {
    const open = { ...letter, body: 'Could I come on [day and time]?' }
    const again = await desk.fills(priya, `${here()}/write?letter=meet`, open)
    expect(again).toContain('Fill in [day and time], or take it out')
    expect(again).toContain('Dana Fennimore')
    expect(await kept('Can we meet?')).toEqual([])
    expect(await desk.rows('select 1 from written_letter')).toEqual([])
  })

  it('waits in the outbox with its greeting, its wording and its day, is let go by its author, and is on the record', async () => {
    expect(await desk.fills(priya, `${here()}/write?letter=meet`, letter)).toBe(DONE)
    const [one] = await kept('Can we meet?')
    expect(one).toMatchObject({ template: 'meet', edition: '2026-11-27', state: 'waiting' })
    expect(one?.paragraphs.slice(0, 3)).toEqual([
      'Dear Dana Fennimore,',
      'I would like to meet you about Bea.',
      'Could I come on 1 December at 4pm?',
    ])
    expect(await desk.fills(priya, `/outbox/${one?.id}`, { do: 'let-go' })).toBe(DONE)
    expect((await kept('Can we meet?'))[0]?.state).not.toBe('waiting')
    expect((await priya.get(`/children/${bea}/letters`)).body).toContain('Can we meet?')
  })

  it('names nobody else unless its author ticks them', async () => {
    const naming = { ...letter, subject: 'About Sunday', body: 'Cal Fennimore may come along, too.' }
    const asked = await desk.fills(priya, `${here()}/write?letter=own-words`, {
      ...naming,
      letter: 'own-words',
    })
    expect(asked).toContain('It names Cal Fennimore. Confirm by name')
    expect(asked).toContain('Who else is named in it?')
    expect(
      await desk.fills(priya, `${here()}/write?letter=own-words`, {
        ...naming,
        letter: 'own-words',
        confirmed: 'Cal Fennimore',
      }),
    ).toBe(DONE)
  })

  it('is refused while it holds a number that is kept from the father, and nothing of it stays', async () => {
    const yusuf = desk.cast['in-need'].id
    const telling = { ...letter, subject: 'How to reach her', body: 'Ring on 01632 960144 at 10am.' }
    const refused = await desk.fills(priya, `${here(yusuf)}/write?letter=meet`, telling)
    expect(refused).toContain('This cannot go to Dana Fennimore: it holds a telephone number that is kept')
    expect(await kept('How to reach her')).toEqual([])
  })
})

it('a leaflet says nothing about anybody, and is there for whoever writes letters', async () => {
  const page = (await priya.get('/areas/letters/leaflets')).body
  const [, href] = /href="(\/areas\/letters\/leaflets\/my-review)"/.exec(page) ?? []
  expect((await priya.get(href!)).body).toContain('It is your meeting')
  expect((await priya.get(`${href}?as=pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  const analyst = await desk.as('analyst')
  expect((await analyst.get('/areas/letters/leaflets')).statusCode).toBe(404)
})

it('a leaflet that is sent leaves word for word, and its copy stays on the record', async () => {
  const sent = {
    letter: 'leaflet-my-review',
    reader: 'Bea Fennimore',
    standing: 'young-person',
    channel: 'letter',
  }
  const form = (await priya.get(`${here()}/write?letter=leaflet-my-review`)).body
  expect(form).toContain(
    'An advocate can come with you or speak for you. They are on your side, and it is free.',
  )
  expect(form).not.toContain('What does it say?')
  const to = '4 Mill Lane\nZZ1 1ZZ'
  // What comes with the form in place of its words is not taken.
  const fills = { ...sent, to, subject: 'Something else', body: 'Come on [day]' }
  expect(await desk.fills(priya, `${here()}/write?letter=leaflet-my-review`, fills)).toBe(DONE)
  const [copy] = await kept('My review')
  expect(copy).toMatchObject({ template: 'leaflet-my-review', edition: '2026-11-27', state: 'waiting' })
  expect(copy?.paragraphs.slice(0, 4)).toEqual([
    'Dear Bea Fennimore,',
    'A review is a meeting about you. We look at what is going well, what is not, and what should happen next.',
    'It is your meeting',
    'You can come for all of it, for some of it, or not at all.',
  ])
  expect((await priya.get(`/children/${bea}/letters`)).body).toContain(
    'You can write, draw or record what you want to say.',
  )
})

describe('a letter about several children of a family', () => {
  const both = () => ({ ...letter, subject: 'About both of them', also: desk.cast['protected-brother'].id })
  const write = (typed: Record<string, string>) => desk.fills(priya, `${here()}/write?letter=meet`, typed)

  it('is 1 message on the record of each child, read under both and under nobody else', async () => {
    const cal = desk.cast['protected-brother'].id
    expect(await write({ ...both(), body: 'I would like to meet you about Bea and Cal.' })).toBe(DONE)
    const sent = await kept('About both of them')
    expect(sent).toHaveLength(1)
    const records = await desk.rows<{ child_id: string }>(
      'select child_id from written_letter where message = $1',
      [sent[0]!.id],
    )
    expect(new Set(records.map(({ child_id }) => child_id))).toEqual(new Set([bea, cal]))
    for (const child of [bea, cal]) {
      expect((await priya.get(`/children/${child}/letters`)).body).toContain('About both of them')
      expect((await priya.get(`/children/${child}/letters/${sent[0]!.id}`)).statusCode).toBe(200)
    }
    const yusuf = desk.cast['in-need'].id
    expect((await priya.get(`/children/${yusuf}/letters/${sent[0]!.id}`)).statusCode).toBe(404)
    // Once the record of one of them is restricted, whoever may not see that one reads the letter nowhere.
    await desk.rows(
      `with made as (insert into restriction (id, kind, reason, made_by) values (gen_random_uuid(), 'restricted', 'test', 'test')
         returning id)
       insert into restriction_person (restriction_id, person_id) select id, $1 from made returning 1`,
      [cal],
    )
    expect((await priya.get(`/children/${bea}/letters`)).body).not.toContain('About both of them')
    expect((await priya.get(`/outbox/${sent[0]!.id}`)).statusCode).toBe(404)
    await desk.rows("update restriction set ended_at = now() where reason = 'test' returning 1")
  })

  it('is refused where the reader may not read of one of them, and nothing of it stays', async () => {
    for (const [reader, standing, why] of [
      ['Bea Fennimore', 'young-person', 'A child reads about themselves alone'],
      ['Joan Archer', 'member-of-public', 'A member of the public is told of no child'],
      ['Sam Whitlow', 'parent', 'Sam Whitlow may not read of Cal Fennimore'],
    ] as const) {
      const asked = await write({ ...both(), subject: 'Refused', reader, standing })
      expect(asked).toContain(why)
    }
    expect(await kept('Refused')).toEqual([])
    expect(await desk.rows("select 1 from written_letter where reader = 'Sam Whitlow'")).toEqual([])
  })
})

it('offers the places that the record knows of the family, none that is kept from anybody, and sends there', async () => {
  const yusuf = desk.cast['in-need'].id
  await transact(desk.site.records, { who: 'test', service: true }, ctx =>
    insert(ctx, Address, yusuf, {
      lines: '12 Tannery Row, Bilston',
      postcode: 'ZZ1 2ZZ',
      fromOn: day('2026-01-05'),
    } as never),
  )
  const form = (await priya.get(`${here(yusuf)}/write?letter=meet`)).body
  const offered = [...form.matchAll(/name="place"[^>]*value="([^"]+)"[^>]*>\s*<label[^>]*>([^<]+)</g)]
  const known = await desk.rows<{ id: string; lines: string; kept: boolean }>(
    `select a.id, a.lines, a.kept_from is not null as kept from address a where a.to_on is null
       and (a.person_id = $1 or a.person_id in (select other_id from person_family where person_id = $1))`,
    [yusuf],
  )
  const numbers = await desk.rows<{ number: string }>(
    "select number from telephone where kept_from is not null and replace(number, ' ', '') like '%960144%'",
  )
  expect(numbers.length).toBeGreaterThan(0)
  expect(form.replaceAll(' ', '')).not.toContain('960144')
  for (const { id, kept: isKept } of known)
    expect({ id, offered: offered.some(([, value]) => value === id) }).toEqual({ id, offered: !isKept })
  const open = known.find(one => !one.kept)!
  const there = { ...letter, body: 'I would like to meet you.', subject: 'At home', place: open.id, to: '' }
  expect(await desk.fills(priya, `${here(yusuf)}/write?letter=meet`, there)).toBe(DONE)
  expect(await desk.rows("select sent_to from outbox where subject = 'At home'")).toEqual([
    { sent_to: '12 Tannery Row\nBilston\nZZ1 2ZZ' },
  ])
  // Once it is kept from somebody it is offered no more, whoever else lives there.
  await desk.rows("update address set kept_from = 'Her father' where lines = $1 returning 1", [open.lines])
  expect((await priya.get(`${here(yusuf)}/write?letter=meet`)).body).not.toContain(open.id)
})
