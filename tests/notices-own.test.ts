import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address } from '../src/areas/child/facts.ts'
import { Plan } from '../src/areas/child-protection/records.ts'
import { SchoolPlace } from '../src/areas/education/records.ts'
import { day } from '../src/core/day.ts'
import { insert, type RecordKind, transact } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

const NOTICES = '/areas/notices'
const SCHOOLS = '/areas/education/schools'
const SURGERIES = '/areas/health/surgeries'

let desk: Desk
let manager: Awaited<ReturnType<Desk['as']>>
let grace: Awaited<ReturnType<Desk['as']>>
let noor: Awaited<ReturnType<Desk['as']>>
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  manager = await desk.as('head-of-service')
  grace = await desk.as('front-door')
  noor = await desk.as('administrator')
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const put = (kind: RecordKind, subject: string, values: Record<string, unknown>) =>
  transact(desk.site.records, { who: 'test', service: true }, async ctx => {
    const done = await insert(ctx, kind, subject, values as never)
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
    return done.value
  })
const began = (child: string, iso: string) => put(Plan, child, { startedOn: day(iso) })

const rule = (whom: string) => ({
  do: 'new',
  event: 'protection-began',
  whom,
  ...on('fromOn', '2026-11-01'),
  why: 'Working Together 2023, chapter 3: school and surgery are told of each protection plan.',
})
const ruleOf = async (whom: string) =>
  (await desk.rows<{ id: string }>('select id from notice_rule where whom = $1', [whom]))[0]!.id
const schoolNamed = async (name: string) =>
  (await desk.rows<{ id: string }>('select id from school where name = $1', [name]))[0]!.id
const messages = (whom: string) =>
  desk.rows<{ child: string; sent_to: string; reader_name: string; state: string; paragraphs: string[] }>(
    `select o.person_id as child, o.sent_to, o.reader_name, o.state, o.paragraphs from outbox o
     join notice_out n on n.id = o.id where n.whom = $1 order by o.sent_to, o.id`,
    [whom],
  )

/** The part of the page that lists who is to be told by one rule. */
async function partOf(whom: string): Promise<string> {
  const { body } = await grace.get(`${NOTICES}/to-tell`)
  const from = body.indexOf(`id="rule-${await ruleOf(whom)}"`)
  return from < 0 ? '' : body.slice(from, body.indexOf('</section>', from))
}

describe('the registers', () => {
  it('of schools: an administrator says who is told and how they are reached, from a day; nobody else opens it', async () => {
    const school = await schoolNamed('Wendlow High School')
    const reach = {
      do: 'reach',
      school,
      reader: 'Odile Marsh, designated safeguarding lead',
      sentTo: 'not an address',
      telephone: '01632 960 620',
      ...on('fromOn', '2026-11-23'),
    }
    expect((await noor.get('/')).body).toContain(`href="${SCHOOLS}"`)
    const wrong = await desk.fills(noor, SCHOOLS, reach)
    for (const words of ['Enter one e-mail address', 'Choose today or a later day', 'Odile Marsh'])
      expect([words, wrong.includes(words)]).toEqual([words, true])
    const right = { ...reach, sentTo: 'dsl@wendlow-high.example' }
    expect(await desk.fills(noor, SCHOOLS, { ...right, ...on('fromOn', '2026-11-26') })).toBe(DONE)
    // It holds from its day, and not before.
    expect((await noor.get(SCHOOLS)).body).not.toContain('dsl@wendlow-high.example')
    desk.at('2026-11-26T09:00:00Z')
    expect((await noor.get(SCHOOLS)).body).toContain('dsl@wendlow-high.example')
    desk.at('2026-11-24T10:00:00Z')
    const added = { do: 'add', name: 'Pitlea Academy', phase: 'secondary' }
    expect(await desk.fills(noor, SCHOOLS, added)).toBe(DONE)
    expect(await desk.fills(noor, SCHOOLS, { ...added, name: 'pitlea academy' })).toContain(
      'There is a school of this name already',
    )
    for (const page of [SCHOOLS, SURGERIES])
      for (const who of [grace, manager, priya]) {
        expect((await who.get(page)).statusCode).toBe(404)
        expect((await who.post(page, added)).statusCode).toBe(404)
      }
  })

  it('of surgeries: a child is registered with one after another, and the page about the child says whom to ask for', async () => {
    expect(await desk.fills(noor, SURGERIES, { do: 'add', name: 'Weir Street Practice' })).toBe(DONE)
    const [weir] = await desk.rows<{ id: string }>(
      "select id from surgery where name = 'Weir Street Practice'",
    )
    const cal = desk.cast['in-need'].id
    expect((await priya.get(`/children/${cal}`)).body).toContain('Sorrel Lane Surgery')
    const { body } = await priya.get(`/children/${cal}/register-with-surgery`)
    const record = /name="record" value="([^"]+)"/.exec(body)![1]!
    const done = await priya.post(`/children/${cal}/register-with-surgery`, {
      record,
      surgery: weir!.id,
      ...on('fromOn', '2026-11-20'),
    })
    expect(done.statusCode, done.body).toBe(303)
    const page = (await priya.get(`/children/${cal}`)).body
    expect(page).toContain('Weir Street Practice')
    expect(
      await desk.rows('select to_on::text from surgery_registration where child_id = $1 order by from_on', [
        cal,
      ]),
    ).toEqual([{ to_on: '2026-11-20' }, { to_on: null }])
  })
})

describe('a child’s own school', () => {
  it('is a reader that needs no name; somebody by name does, and no flag stands with a school', async () => {
    const unnamed = await desk.fills(manager, `${NOTICES}/rules`, rule('named'))
    for (const words of ['Say which agency', 'Say who there, by name', 'Enter one e-mail address'])
      expect([words, unnamed.includes(words)]).toEqual([words, true])
    expect(
      await desk.fills(manager, `${NOTICES}/rules`, { ...rule('school'), event: 'protected' }),
    ).toContain('A flag and the weekly list are for somebody by name')
    expect(await desk.fills(manager, `${NOTICES}/rules`, rule('school'))).toBe(DONE)
    expect((await grace.get(`${NOTICES}/rules`)).body).toContain('Each child’s own school')
  })

  it('is told, each child’s by itself; of whom none is known stands there with the reason, and is told once it is', async () => {
    const larchgate = await schoolNamed('Larchgate Primary School')
    const pitlea = await schoolNamed('Pitlea Academy')
    const small = desk.cast['in-need'].id
    const big = desk.cast['in-care'].id
    const none = desk.cast.unaccompanied.id
    await desk.rows('delete from school_place where child_id = any($1)', [[small, big, none]])
    await put(SchoolPlace, small, { school: larchgate, fromOn: day('2025-09-03') })
    await put(SchoolPlace, big, { school: pitlea, fromOn: day('2025-09-03') })
    for (const child of [small, big, none]) await began(child, '2026-11-20')

    const part = await partOf('school')
    expect(part).toContain('Imran Selwyn, designated safeguarding lead, Larchgate Primary School')
    const leftOut = part.slice(part.indexOf('Nobody can be told'))
    expect(leftOut).toContain(`href="/children/${big}"`)
    expect(leftOut).toContain('no e-mail address of Pitlea Academy is known; an administrator keeps it')
    expect(leftOut).toContain(`href="/children/${none}"`)
    expect(leftOut).toContain('no school is known')
    const press = () => ruleOf('school').then(id => desk.fills(grace, `${NOTICES}/to-tell`, { rule: id }))
    expect(await press()).toBe(DONE)
    const [sent, ...more] = await messages('school')
    expect([sent!.child, sent!.sent_to, more.length]).toEqual([
      small,
      'safeguarding@larchgate-primary.example',
      0,
    ])
    expect(sent!.paragraphs[1]).toMatch(/A child protection plan began: 20 November 2026\.$/)
    // Nobody else was told, and nobody fell out of the list.
    const still = await partOf('school')
    expect([still.includes(big), still.includes(none), still.includes(small)]).toEqual([true, true, false])
    expect(await press()).toContain('Somebody told them meanwhile')

    const reach = {
      do: 'reach',
      school: pitlea,
      reader: 'Tove Brandreth',
      sentTo: 'dsl@pitlea.example',
      ...on('fromOn', '2026-11-24'),
    }
    expect(await desk.fills(noor, SCHOOLS, reach)).toBe(DONE)
    expect(await press()).toBe(DONE)
    expect((await messages('school')).map(({ sent_to }) => sent_to)).toEqual([
      'dsl@pitlea.example',
      'safeguarding@larchgate-primary.example',
    ])
    expect((await grace.get(`${NOTICES}/told`)).body).toContain('Tove Brandreth, Pitlea Academy')
  })

  it('is told of nothing before somebody has looked, where something about the family is kept from somebody', async () => {
    const child = desk.cast['in-care-goes-missing'].id
    const larchgate = await schoolNamed('Larchgate Primary School')
    await desk.rows('delete from school_place where child_id = $1', [child])
    await put(SchoolPlace, child, { school: larchgate, fromOn: day('2025-09-03') })
    await put(Address, child, {
      lines: '4 Tansy Bank',
      postcode: 'ZZ9 9QX',
      fromOn: day('2026-11-01'),
      keptFrom: 'Her father, who works at her old school',
    })
    await began(child, '2026-11-21')
    expect(await partOf('school')).toContain(child)
    const id = await ruleOf('school')
    await grace.get(`${NOTICES}/to-tell`)
    expect((await grace.post(`${NOTICES}/to-tell`, { rule: id })).statusCode).toBe(303)
    expect((await grace.get(`${NOTICES}/to-tell`)).body).toContain('held in the outbox')
    const hers = (await messages('school')).find(one => one.child === child)
    expect([hers!.state, hers!.paragraphs.join(' ').includes('Tansy')]).toEqual(['held', false])
    const [why] = await desk.rows<{ why: string }>(
      `select e.reason as why from outbox_event e join outbox o on o.id = e.outbox_id where o.person_id = $1 and e.state = 'held'`,
      [child],
    )
    expect(why!.why).toContain('Find out whether this is still their school')
    // Pressed again it is not written twice.
    expect(await partOf('school')).not.toContain(child)
  })
})

describe('a child’s own surgery', () => {
  it('is told likewise, and nothing shows of a child whose record few may see', async () => {
    expect(await desk.fills(manager, `${NOTICES}/rules`, rule('surgery'))).toBe(DONE)
    const sol = desk.cast.restricted.id
    await began(sol, '2026-11-20')
    const part = await partOf('surgery')
    // Registered with Weir Street since Friday, of which no address is known.
    expect(part).toContain('no e-mail address of Weir Street Practice is known')
    expect(part).toContain('Dr Femi Aldous, safeguarding lead, Sorrel Lane Surgery')
    expect(part).toContain('no surgery is known')
    expect(part).not.toContain(sol)
    expect(await desk.fills(grace, `${NOTICES}/to-tell`, { rule: await ruleOf('surgery') })).toBe(DONE)
    expect((await messages('surgery')).map(({ child, sent_to }) => [child, sent_to])).toEqual([
      [desk.cast['in-care'].id, 'safeguarding@sorrel-lane-surgery.example'],
    ])
  })
})

it('a school is named once: what an administrator adds is one of the list of a child’s form', async () => {
  const cal = desk.cast['in-need'].id
  const { body } = await priya.get(`/children/${cal}/change-school`)
  expect(body).toContain('Pitlea Academy')
  const record = /name="record" value="([^"]+)"/.exec(body)![1]!
  const saved = await priya.post(`/children/${cal}/change-school`, {
    record,
    school: await schoolNamed('Pitlea Academy'),
    ...on('fromOn', '2026-11-23'),
  })
  expect(saved.statusCode, saved.body).toBe(303)
  expect(
    await desk.rows(
      `select s.name, p.to_on::text from school_place p join school s on s.id = p.school
       where child_id = $1 order by p.from_on`,
      [cal],
    ),
  ).toEqual([
    { name: 'Larchgate Primary School', to_on: '2026-11-23' },
    { name: 'Pitlea Academy', to_on: null },
  ])
})
