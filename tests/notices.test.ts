import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address } from '../src/areas/child/facts.ts'
import { Plan } from '../src/areas/child-protection/records.ts'
import { day } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let manager: Awaited<ReturnType<Desk['as']>>
let grace: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  manager = await desk.as('head-of-service')
  grace = await desk.as('front-door')
}, 180_000)
afterAll(() => desk?.stop())

const NOTICES = '/areas/notices'
const rule = {
  do: 'new',
  event: 'protection-began',
  whom: 'named',
  agency: 'Community health',
  reader: 'Nadia Okafor',
  sentTo: 'designated.nurse@health.example',
  ...on('fromOn', '2026-11-01'),
  why: 'Working Together 2023, chapter 3: health is told of each protection plan.',
}
const began = (child: string, iso: string) =>
  transact(desk.site.records, { who: 'test', service: true }, ctx =>
    insert(ctx, Plan, child, { startedOn: day(iso) }),
  )

describe('who is told of what', () => {
  it('is nobody, until a manager says so with a reason', async () => {
    expect((await grace.get(`${NOTICES}/to-tell`)).body).toContain('Nobody is told of anything yet')
    const tessa = await desk.as('team-manager')
    expect((await tessa.get(`${NOTICES}/rules`)).body).not.toContain('Tell somebody of something')
    expect((await tessa.post(`${NOTICES}/rules`, rule)).statusCode).toBe(404)
    expect(await desk.fills(manager, `${NOTICES}/rules`, { ...rule, sentTo: 'the nurse' })).toContain(
      'Enter one e-mail address',
    )
    expect(await desk.fills(manager, `${NOTICES}/rules`, rule)).toBe(DONE)
  })
})

describe('an agency that is to be told', () => {
  it('is told with one press, of what began since, each child once and in a message of their own', async () => {
    const cal = desk.cast['in-need'].id
    await began(cal, '2026-11-20')
    // Before the rule held, and before the last four weeks.
    await began(desk.cast['care-leaver'].id, '2026-10-20')
    const page = (await grace.get(`${NOTICES}/to-tell`)).body
    expect(page).toContain('Community health: Nadia Okafor')
    expect(page).toContain(`href="/children/${cal}"`)
    expect(page).not.toContain(`href="/children/${desk.cast['care-leaver'].id}"`)
    const [kept] = await desk.rows<{ id: string }>('select id from notice_rule')
    expect(await desk.fills(grace, `${NOTICES}/to-tell`, { rule: kept!.id })).toBe(DONE)
    const sent = await desk.rows<{
      person_id: string
      subject: string
      paragraphs: string[]
      sent_to: string
      state: string
    }>(
      `select person_id, subject, paragraphs, sent_to, state from outbox where template = 'notice-to-agency'`,
    )
    expect(sent).toMatchObject([
      {
        person_id: cal,
        subject: 'Notice from children’s services: a child protection plan began',
        sent_to: rule.sentTo,
      },
    ])
    expect(['confirmed', 'sent']).toContain(sent[0]?.state)
    expect(sent[0]?.paragraphs[1]).toMatch(
      /^Yusuf .+, born .+\. A child protection plan began: 20 November 2026\.$/,
    )
    expect((await grace.get(`${NOTICES}/to-tell`)).body).toContain('Everybody has been told of everything')
    expect(await desk.fills(grace, `${NOTICES}/to-tell`, { rule: kept!.id })).toContain(
      'Somebody told them meanwhile',
    )
  })

  it('answers that it has it, and the answer is kept with who gave it', async () => {
    const [told] = await desk.rows<{ id: string }>('select id from notice_out')
    expect((await grace.get(`${NOTICES}/told`)).body).toContain('Not yet answered')
    expect(await desk.fills(grace, `${NOTICES}/told`, { notice: told!.id, how: '' })).toContain(
      'Say how they told you',
    )
    expect(
      await desk.fills(grace, `${NOTICES}/told`, { notice: told!.id, how: 'Nadia Okafor, by telephone' }),
    ).toBe(DONE)
    expect(await desk.rows('select received_on::text, received_how from notice_out')).toEqual([
      { received_on: '2026-11-24', received_how: 'Nadia Okafor, by telephone' },
    ])
    expect((await grace.get(`${NOTICES}/told`)).body).toContain('has been answered')
  })

  it('is told no more from the day on which a manager ends it', async () => {
    const [kept] = await desk.rows<{ id: string }>('select id from notice_rule')
    expect(await desk.fills(manager, `${NOTICES}/rules`, { do: 'end', rule: kept!.id })).toBe(DONE)
    await began(desk.cast['care-leaver'].id, '2026-11-23')
    expect((await grace.get(`${NOTICES}/to-tell`)).body).not.toContain('Community health')
  })
})

describe('a notice that comes in', () => {
  const came = {
    do: 'save',
    children: '1',
    kind: 'hospital',
    ...on('cameAt', '2026-11-24'),
    'cameAt-hour': '8',
    'cameAt-minute': '15',
    'cameAt-time': '8:15',
    agency: 'City hospital, liaison nurse',
    says: 'Came to accident and emergency at 2am with a broken wrist.',
    'forename-1': 'Zadie',
    'surname-1': 'Quartermain',
    'told-1': '',
    'home-1': '',
  }

  it('is written once and stands at the front door at once, as a contact from accident and emergency', async () => {
    expect(await desk.fills(grace, `${NOTICES}/arrived`, came)).toBe(DONE)
    const [contact] = await desk.rows<{ source: string; worry: string; enquiry: string; agency: string }>(
      `select source, worry, enquiry, agency from contact where worry like '%broken wrist%'`,
    )
    expect(contact).toMatchObject({ source: '3E', agency: came.agency })
    const [kept] = await desk.rows<{ enquiry: string; kind: string }>('select enquiry, kind from notice_in')
    expect(kept).toEqual({ enquiry: contact?.enquiry, kind: 'hospital' })
    expect((await grace.get('/areas/front-door/board')).body).toContain(contact!.enquiry)
  })

  it('is refused with every problem where nothing says what came, from whom or about whom, and nothing is written', async () => {
    const before = await desk.rows('select 1 from contact')
    const empty = await desk.fills(grace, `${NOTICES}/arrived`, {
      ...came,
      kind: '',
      agency: '',
      says: '',
      'forename-1': '',
      'surname-1': '',
    })
    for (const problem of ['Choose what came', 'Say which agency it comes from', 'Say what it says'])
      expect(empty).toContain(problem)
    expect(await desk.rows('select 1 from contact')).toHaveLength(before.length)
  })
})

describe('a hospital’s flag', () => {
  const flag = {
    ...rule,
    event: 'protected',
    agency: 'City hospital',
    reader: 'Tamsin Orde',
    sentTo: 'safeguarding@hospital.example',
    ...on('fromOn', '2026-11-24'),
  }
  const told = () =>
    desk.rows<{ event: string; paragraphs: string[] }>(
      `select n.event, o.paragraphs from notice_out n join outbox o on o.id = n.id
       where n.agency = 'City hospital' order by n.event, o.paragraphs[2]`,
    )
  const press = async () => {
    const [kept] = await desk.rows<{ id: string }>(
      "select id from notice_rule where agency = 'City hospital'",
    )
    return desk.fills(grace, `${NOTICES}/to-tell`, { rule: kept!.id })
  }

  it('is asked for of every child of whom it is so now, however long, and says this one thing', async () => {
    // Hers began fourteen months ago: an event of then would not be told any more.
    const sister = desk.cast['protected-sister'].id
    await desk.rows("update protection_plan set started_on = '2025-09-24' where child_id = $1", [sister])
    expect(await desk.fills(manager, `${NOTICES}/rules`, flag)).toBe(DONE)
    expect((await grace.get(`${NOTICES}/to-tell`)).body).toContain(`href="/children/${sister}"`)
    expect(await press()).toBe(DONE)
    const words = (await told()).map(({ paragraphs }) => paragraphs.join(' '))
    expect(words.length).toBeGreaterThan(2)
    const hers = words.find(said => said.includes('Bea Fennimore'))
    expect(hers).toContain('Has a child protection plan: 24 September 2025.')
    expect(hers).toContain('Please put a flag on your own record')
    expect((await grace.get(`${NOTICES}/flags`)).body).toContain('Bea Fennimore')
    expect(await press()).toContain('Somebody told them meanwhile')
  })

  it('is withdrawn when the plan ends, once', async () => {
    const sister = desk.cast['protected-sister'].id
    await desk.rows("update protection_plan set ended_on = '2026-11-24' where child_id = $1", [sister])
    expect((await grace.get(`${NOTICES}/to-tell`)).body).toContain('the flag is to be taken off')
    expect(await press()).toBe(DONE)
    const off = (await told()).filter(({ event }) => event === 'protected-over')
    expect(off.map(({ paragraphs }) => paragraphs[1])).toEqual([
      expect.stringMatching(
        /^Bea Fennimore, born .+ No longer has a child protection plan: 24 November 2026\.$/,
      ),
    ])
    expect(off[0]!.paragraphs.join(' ')).toContain('Please take the flag off your own record')
    expect((await grace.get(`${NOTICES}/flags`)).body).not.toContain('Bea Fennimore')
    expect(await press()).toContain('Somebody told them meanwhile')
  })

  it('is withdrawn of every child once the hospital is told no longer', async () => {
    const [kept] = await desk.rows<{ id: string }>(
      "select id from notice_rule where agency = 'City hospital'",
    )
    const stand = (await told()).filter(({ event }) => event === 'protected').length - 1
    expect(await desk.fills(manager, `${NOTICES}/rules`, { do: 'end', rule: kept!.id })).toBe(DONE)
    expect(await press()).toBe(DONE)
    expect((await told()).filter(({ event }) => event === 'protected-over')).toHaveLength(stand + 1)
    expect((await grace.get(`${NOTICES}/flags`)).body).toContain('No flag stands with any agency')
  })
})

describe('the weekly list of children in our care', () => {
  const listRule = {
    ...rule,
    event: 'care-list',
    reader: 'Lois Marrable',
    sentTo: 'lac.nurse@health.example',
    why: 'She arranges their health assessments.',
  }

  it('is a paper for its reader with where each lives, and is due again a week after it was given', async () => {
    expect(await desk.fills(manager, `${NOTICES}/rules`, listRule)).toBe(DONE)
    const [kept] = await desk.rows<{ id: string }>("select id from notice_rule where event = 'care-list'")
    const here = `${NOTICES}/lists/${kept!.id}`
    expect((await grace.get('/')).body).toContain('1 weekly list for another agency')
    const cared = desk.cast['in-care'].id
    await desk.rows("update home_in_care set postcode = 'ZZ7 7QX' where child_id = $1 and to_on is null", [
      cared,
    ])
    const { body } = await grace.get(here)
    for (const words of ['Lois Marrable', desk.cast['in-care'].surname, 'ZZ7 7QX', `href="${here}?as=word"`])
      expect([words, body.includes(words)]).toEqual([words, true])
    expect(body).not.toContain(desk.cast['in-need'].surname)
    expect((await (await desk.as('social-worker')).get(here)).statusCode).toBe(404)
    expect(await desk.fills(grace, here, {})).toBe(DONE)
    expect(await desk.fills(grace, here, {})).toContain('gave it to them today already')
    expect((await grace.get(`${NOTICES}/lists`)).body).toMatch(
      /24 November 2026, \d+ children, by Grace Abara/,
    )
    expect((await grace.get('/')).body).not.toContain('weekly list for another agency')
    await desk.rows("update notice_list set given_on = '2026-11-17'")
    expect((await grace.get('/')).body).toContain('1 weekly list for another agency')
  })

  it('leaves out where a child lives whose address is kept from somebody', async () => {
    const cared = desk.cast['in-care'].id
    const [kept] = await desk.rows<{ id: string }>("select id from notice_rule where event = 'care-list'")
    await transact(desk.site.records, { who: 'test', service: true }, ctx =>
      insert(ctx, Address, cared, { lines: '3 Weir Cottages', postcode: 'ZZ7 7QX', keptFrom: 'Her uncle' }),
    )
    const { body } = await grace.get(`${NOTICES}/lists/${kept!.id}`)
    expect(body).toContain('Kept from somebody: ask us')
    expect(body).not.toContain('ZZ7 7QX')
  })
})
