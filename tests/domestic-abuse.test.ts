import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address, Birth } from '../src/areas/child/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { dayOf } from '../src/core/instant.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { seenOn, type Visitor } from './setup/front-door-desk.ts'
import { atTime, on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let jonah: Visitor
let grace: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
}, 120_000)
afterAll(() => desk.stop())

const NEW = '/areas/domestic-abuse/new'
const TOLD = {
  ...atTime('happenedAt', '2026-11-23 23:40'),
  account: 'Neighbours heard shouting. Their mother had a bruised arm; he had left.',
  present: 'saw',
  do: 'save',
}
const SCREENED = {
  'childsPart-1': '2',
  harm: '2',
  pattern: '1',
  exposed: '1',
  protects: '1',
  evidence: 'Officer’s notes; two calls in June.',
  consent: 'refused',
  consentWhy: 'Their mother was asked alone and wants no visit.',
  hurtNeeds: 'Somebody to talk to, and a new lock.',
  'childsNeeds-1': 'Somebody at school who knows.',
}
const AGREED = { consent: 'given', consentOf: 'Dana Oxmoor', consentStanding: 'mother' }

/** Writes down a notification about two new children; gives the pages of each one’s part. */
async function twoChildren(surname: string, reference: string): Promise<string[]> {
  await jonah.get(NEW)
  const done = await jonah.post(NEW, {
    ...TOLD,
    incident: reference,
    children: '2',
    'forename-1': 'Ivy',
    'surname-1': surname,
    'who-1': 'new',
    'forename-2': 'Joss',
    'surname-2': surname,
    'who-2': 'new',
  })
  expect(done.statusCode, done.body).toBe(303)
  const rows = await desk.rows<{ id: string }>(
    `select n.id from abuse_notification n join identity i on i.person_id = n.child_id
     where n.incident = $1 order by i.forename`,
    [reference],
  )
  return rows.map(({ id }) => `/areas/domestic-abuse/incident/${id}`)
}

async function send(who: Visitor, page: string, does: string, fields: Record<string, string> = {}) {
  const { body } = await who.get(page)
  const notification = page.split('/').at(-1)!
  return who.post(page, { do: does, notification, seen: seenOn(body, notification), ...fields })
}

describe('a notification', () => {
  it('is written once for two children, and each is screened and closed by itself', async () => {
    const [ivy] = await twoChildren('Larkrise', 'WM/1')
    expect((await grace.get('/areas/domestic-abuse/notifications')).body).toContain('Joss Larkrise')
    const screened = await send(jonah, ivy!, 'screen', SCREENED)
    expect(screened.statusCode, screened.body).toBe(303)
    const kept = await desk.rows<{ forename: string; score: number | null; level: number | null }>(
      `select i.forename, s.score, s.level from abuse_notification n join identity i on i.person_id = n.child_id
       left join abuse_screening s on s.notification = n.id where n.incident = 'WM/1' order by 1`,
    )
    // 2 + 2 + 1 + 1 + 1 is 7: level 3.
    expect(kept).toEqual([
      { forename: 'Ivy', score: 7, level: 3 },
      { forename: 'Joss', score: null, level: null },
    ])
  })

  it('is screened once for the family: each child’s part alone is its own, and what was said is filled in the next time', async () => {
    const [ivy] = await twoChildren('Lilburn', 'WM/21')
    const none = await send(jonah, ivy!, 'screen', { ...SCREENED, 'childsPart-1': '', 'childsNeeds-1': '' })
    expect(none.body).toContain('Screen at least one of the children')
    const done = await send(jonah, ivy!, 'screen', {
      ...SCREENED,
      'childsPart-2': '3',
      'childsNeeds-2': 'To sleep without listening.',
    })
    expect(done.statusCode, done.body).toBe(303)
    const kept = await desk.rows(
      `select i.forename, s.score, s.level, s.evidence, s.childs_needs from abuse_screening s
       join abuse_notification n on n.id = s.notification join identity i on i.person_id = n.child_id
       where n.incident = 'WM/21' order by 1`,
    )
    const evidence = SCREENED.evidence
    // Joss was hurt: 3 + 2 + 1 + 1 + 1 is 8, and severe whatever the sum.
    expect(kept).toEqual([
      { forename: 'Ivy', score: 7, level: 3, evidence, childs_needs: 'Somebody at school who knows.' },
      { forename: 'Joss', score: 8, level: 4, evidence, childs_needs: 'To sleep without listening.' },
    ])
    const again = (await grace.get(ivy!)).body
    expect(again).toContain('Filled in from the last screening')
    expect(again).toMatch(/name="evidence"[^>]*>\s*Officer’s notes; two calls in June\./)
  })

  it('is never closed without a reason, nor unscreened by less than the front door', async () => {
    const [, joss] = await twoChildren('Marlpit', 'WM/2')
    const silent = await send(grace, joss!, 'close', { 'route-1': 'none', 'reason-1': ' ' })
    expect([silent.statusCode, silent.body.includes('none is closed without a reason')]).toEqual([422, true])
    const unscreened = await send(grace, joss!, 'close', { 'route-1': 'none', 'reason-1': 'Small.' })
    expect(unscreened.body).toContain('Screen it first')
    const byWorker = await send(jonah, joss!, 'close', { 'route-1': 'none', 'reason-1': 'Small.' })
    expect(byWorker.body).toContain('A manager of the front door says')
    expect(
      await desk.rows("select id from abuse_notification where incident = 'WM/2' and closed_at is not null"),
    ).toEqual([])
  })

  it('goes to the front door at once where it cannot wait, brothers and sisters in one enquiry', async () => {
    const pages = await twoChildren('Nettlecombe', 'WM/3')
    for (const page of pages)
      expect(
        (
          await send(jonah, page, 'close', {
            'route-1': 'front-door',
            'reason-1': 'He may come back tonight.',
          })
        ).statusCode,
      ).toBe(303)
    const contacts = await desk.rows<{ enquiry: string; source: string; worry: string }>(
      `select c.enquiry, c.source, c.worry from contact c join identity i on i.person_id = c.child_id
       where i.surname = 'Nettlecombe'`,
    )
    expect(contacts).toHaveLength(2)
    expect([new Set(contacts.map(({ enquiry }) => enquiry)).size, contacts[0]!.source]).toEqual([1, '6'])
    expect(contacts[0]!.worry).toContain('Not screened: passed on at once.')
    expect((await grace.get('/areas/front-door/board')).body).toContain('Ivy Nettlecombe, Joss Nettlecombe')
  })

  it('goes to early help only with consent, and then early help has the request', async () => {
    const [ivy] = await twoChildren('Oxmoor', 'WM/4')
    await send(jonah, ivy!, 'screen', SCREENED)
    const early = { 'route-1': 'early-help', 'reason-1': 'She wants help with mornings.' }
    expect((await send(grace, ivy!, 'close', early)).body).toContain('consent was not given')
    const nameless = await send(jonah, ivy!, 'screen', { ...SCREENED, consent: 'given' })
    expect(nameless.body).toContain('Enter who agreed')
    await send(jonah, ivy!, 'screen', { ...SCREENED, ...AGREED })
    expect((await send(grace, ivy!, 'close', early)).statusCode).toBe(303)
    const requests = await desk.rows<{ source: string }>(
      `select r.source from early_help_request r join identity i on i.person_id = r.child_id where i.surname = 'Oxmoor'`,
    )
    expect(requests).toEqual([{ source: 'police' }])
    // Who agreed when it was screened is asked by nobody again: early help rests on it.
    const agreed = await desk.rows(
      `select a.purpose, a.position, a.asked_of, a.standing, a.said_on::text, a.asked_by from early_help_agreement a
       join identity i on i.person_id = a.child_id where i.surname = 'Oxmoor'`,
    )
    expect(agreed).toEqual([
      {
        purpose: 'early-help',
        position: 'given',
        asked_of: 'Dana Oxmoor',
        standing: 'mother',
        said_on: '2026-11-24',
        asked_by: expect.any(String),
      },
    ])
    // Both screenings are kept.
    expect((await grace.get(ivy!)).body).toContain('(2 times in all)')
  })

  it('of severe risk is closed with no action only by who says so once more', async () => {
    const [ivy] = await twoChildren('Pinnock', 'WM/20')
    await send(jonah, ivy!, 'screen', { ...SCREENED, harm: '3' })
    expect((await grace.get(ivy!)).body).toContain('Think again before it goes no further')
    const none = { 'route-1': 'none', 'reason-1': 'They live apart.' }
    const bare = await send(grace, ivy!, 'close', none)
    expect([bare.statusCode, bare.body.includes('This was screened at level 4, severe risk')]).toEqual([
      422,
      true,
    ])
    expect((await send(grace, ivy!, 'close', { ...none, 'sure-1': 'yes' })).statusCode).toBe(303)
  })

  it('shows what came before, with what came of it', async () => {
    const [ivy] = await twoChildren('Pennant', 'WM/5')
    await send(jonah, ivy!, 'screen', SCREENED)
    await send(grace, ivy!, 'close', { 'route-1': 'none', 'reason-1': 'He has gone for good.' })
    const [row] = await desk.rows<{ child_id: string }>(
      'select child_id from abuse_notification where id = $1',
      [ivy!.split('/').at(-1)],
    )
    desk.minutesLater(60)
    await jonah.get(NEW)
    const again = await jonah.post(NEW, {
      ...TOLD,
      incident: 'WM/6',
      children: '1',
      'forename-1': 'Ivy',
      'surname-1': 'Pennant',
      'who-1': row!.child_id,
    })
    expect(again.statusCode, again.body).toBe(303)
    const [second] = await desk.rows<{ id: string }>(
      "select id from abuse_notification where incident = 'WM/6'",
    )
    const { body } = await grace.get(`/areas/domestic-abuse/incident/${second!.id}`)
    expect(body).toContain('He has gone for good.')
    // Her brother stood in the first with her, and nobody has said yet that he is that: his is still open.
    expect(body).toContain('Joss Pennant: police notification')
    expect(body).toContain('(No action: He has gone for good.)')
    expect((await grace.get('/areas/domestic-abuse/notifications')).body).toContain('1 before')
  })
})

it('of two who close one at a moment, the second is told and nothing is overwritten', async () => {
  const [ivy] = await twoChildren('Quarrington', 'WM/7')
  await send(jonah, ivy!, 'screen', SCREENED)
  const { body } = await grace.get(ivy!)
  const notification = ivy!.split('/').at(-1)!
  desk.minutesLater(1)
  await send(jonah, ivy!, 'take')
  const late = await grace.post(ivy!, {
    do: 'close',
    notification,
    seen: seenOn(body, notification),
    'route-1': 'none',
    'reason-1': 'Small.',
  })
  expect([late.statusCode, late.body.includes('Someone else changed this')]).toEqual([422, true])
  expect(late.body).toContain('Small.')
})

it('an address that somebody must not learn is refused in the account and in screening', async () => {
  const kit = await desk.child(Birth, 'Kit', 'Rainscombe', '2014-05-01')
  await desk.put(Address, kit, {
    lines: '14 Harebell Court',
    postcode: 'ZZ91 4QX',
    keptFrom: 'Rob Rainscombe, his father',
  })
  await jonah.get(NEW)
  const form = {
    ...TOLD,
    incident: 'WM/8',
    children: '1',
    'forename-1': 'Kit',
    'surname-1': 'Rainscombe',
    'who-1': kit,
  }
  const refused = await jonah.post(NEW, { ...form, account: 'Called to 14 Harebell Court at midnight.' })
  expect([refused.statusCode, refused.body.includes('Leave out an address')]).toEqual([422, true])
  expect((await jonah.post(NEW, form)).statusCode).toBe(303)
  const [row] = await desk.rows<{ id: string }>("select id from abuse_notification where incident = 'WM/8'")
  const page = `/areas/domestic-abuse/incident/${row!.id}`
  const screened = await send(jonah, page, 'screen', {
    ...SCREENED,
    safeContact: 'Ring at Harebell Court',
  })
  expect(screened.body).toContain('Leave out an address')
  expect((await grace.get(page)).body).not.toContain('Harebell')
})

it('about a child whose record few may see goes to their keepers, and the writer sees no difference', async () => {
  const sol = castOn(dayOf(desk.demonstration.site.records.now())).restricted
  const people = () => desk.rows('select id from person')
  const before = (await people()).length
  await jonah.get(NEW)
  const iso = new Date(sol.born * 86_400_000).toISOString().slice(0, 10).split('-')
  const done = await jonah.post(NEW, {
    ...TOLD,
    incident: 'WM/9',
    children: '1',
    'forename-1': sol.forename,
    'surname-1': sol.surname,
    'born-1-day': iso[2]!,
    'born-1-month': iso[1]!,
    'born-1-year': iso[0]!,
  })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/areas/domestic-abuse/notifications'])
  expect((await people()).length).toBe(before)
  expect(await desk.rows('select id from abuse_notification where child_id = $1', [sol.id])).toHaveLength(1)
  const { body } = await jonah.get('/areas/domestic-abuse/notifications')
  for (const words of ['WM/9', sol.surname]) expect(body).not.toContain(words)
})

describe('whoever has the family', () => {
  it('screens it too, from the child’s page, while it is open and once it went to them; and neither takes nor closes it', async () => {
    const [ivy] = await twoChildren('Rosemorran', 'WM/10')
    const [row] = await desk.rows<{ child_id: string }>(
      'select child_id from abuse_notification where id = $1',
      [ivy!.split('/').at(-1)],
    )
    const child = row!.child_id
    await desk.put(Referral, child, { referredOn: day('2026-11-20') })
    const priya = await desk.someone('social-worker')
    const tomasz = await desk.someone('early-help')
    expect((await priya.get(`/children/${child}`)).body).toContain(ivy!)
    const bare = await send(priya, ivy!, 'close', { 'route-1': 'none', 'reason-1': 'Small.' })
    expect(bare.statusCode).toBe(404)
    expect((await send(priya, ivy!, 'screen', { ...SCREENED, harm: '1' })).statusCode).toBe(303)
    await send(jonah, ivy!, 'screen', SCREENED)
    expect((await grace.get(ivy!)).body).toContain('Screened by children’s social care')
    const passed = await send(grace, ivy!, 'close', {
      'route-1': 'open-case',
      'reason-1': 'Priya knows them.',
    })
    expect(passed.statusCode, passed.body).toBe(303)
    expect((await send(jonah, ivy!, 'screen', SCREENED)).body).toContain('Somebody closed it meanwhile')
    expect((await send(tomasz, ivy!, 'screen', SCREENED)).statusCode).toBe(303)
    const whose = await desk.rows<{ screener: string }>(
      'select screener from abuse_screening where notification = $1 order by screened_at, known_at',
      [ivy!.split('/').at(-1)],
    )
    expect(whose.map(({ screener }) => screener)).toEqual(['social-care', 'front-door', 'early-help'])
  })

  it('does not screen what was closed without going to them', async () => {
    const [ivy] = await twoChildren('Sancreed', 'WM/11')
    await send(jonah, ivy!, 'screen', SCREENED)
    await send(grace, ivy!, 'close', { 'route-1': 'none', 'reason-1': 'He has gone for good.' })
    const priya = await desk.someone('social-worker')
    expect((await send(priya, ivy!, 'screen', SCREENED)).body).toContain('Somebody closed it meanwhile')
  })
})

describe('the tool', () => {
  const TOOL = '/areas/domestic-abuse/tool'
  const WORDS = {
    item: 'harm',
    asks: 'How far did it go?',
    zero: 'Words, and nobody afraid',
    one: 'A push, or a thing broken',
    two: 'Somebody hurt or afraid',
    three: 'A weapon, or hands at the throat',
    ...on('fromOn', '2026-11-25'),
    agreedBy: 'The partnership’s meeting',
    why: 'The audit of October.',
  }

  it('is worded anew by an administrator alone, from tomorrow at the earliest, with four answers that differ', async () => {
    const admin = await desk.someone('administrator')
    await admin.get(TOOL)
    expect((await admin.post(TOOL, { ...WORDS, ...on('fromOn', '2026-11-24') })).body).toContain(
      'Choose tomorrow or a later day',
    )
    expect((await admin.post(TOOL, { ...WORDS, three: WORDS.two })).body).toContain(
      'Two answers say the same',
    )
    await grace.get(TOOL)
    expect((await grace.post(TOOL, WORDS)).statusCode).toBe(404)
    expect(await desk.rows('select id from abuse_tool_item')).toEqual([])
  })

  it('asks in its new words from that day; what was screened before keeps the words that it answered', async () => {
    const [ivy] = await twoChildren('Trewoon', 'WM/12')
    await send(jonah, ivy!, 'screen', SCREENED)
    const admin = await desk.someone('administrator')
    await admin.get(TOOL)
    expect((await admin.post(TOOL, WORDS)).statusCode).toBe(303)
    expect((await grace.get(ivy!)).body).not.toContain('How far did it go?')
    desk.minutesLater(24 * 60)
    await Promise.all([jonah, grace].map(one => one.get('/')))
    const { body } = await grace.get(ivy!)
    expect(body).toContain('2: Somebody hurt or afraid')
    expect(body).toMatch(/<dt[^>]*>\s*What was done\?/)
    await send(jonah, ivy!, 'screen', SCREENED)
    expect((await grace.get(ivy!)).body).toMatch(/<dt[^>]*>\s*How far did it go\?/)
  })
})
