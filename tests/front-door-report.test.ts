import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserOf } from '../src/app/server/site.test-data.ts'
import { tellUs } from '../src/app/server/tell-us/walks.test-data.ts'
import { Birth } from '../src/areas/child/facts.ts'
import { Contact, ContactRating } from '../src/areas/front-door/records.ts'
import { Agreement } from '../src/areas/front-door/records-agreement.ts'
import { dayOf, instant } from '../src/core/instant.ts'
import { partsOfWord } from '../src/engines/papers/word.test-data.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const REPORT = '/areas/front-door-report/report'

let desk: PracticeDesk
let grace: Visitor
let farah: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  grace = await desk.someone('front-door')
  farah = await desk.someone('head-of-service')
}, 120_000)
afterAll(() => desk.stop())

/** The number in a row of the first table: today’s, and that of 28 days. */
const numbers = (body: string, words: string): string[] => {
  const row = body.split('<tr').find(one => one.includes(`>${words}<`)) ?? ''
  return [...row.matchAll(/<td[^>]*>(?:<[^>]+>)*([\d,]+)/g)].map(found => found[1]!).slice(-2)
}

it('counts the hidden child for everybody, and lists them to those who may see them', async () => {
  const before = (await grace.get(REPORT)).body
  const [todayBefore = '0', weeksBefore = '0'] = numbers(before, 'Contacts received, one for each child')
  // Monday 23 November at 21:30: out of hours. Rated after 1 hour, decided after 3.
  for (let n = 0; n < 7; n++) {
    const child = await desk.child(Birth, `Faye${n}`, 'Underhill', '2016-01-01')
    const contact = await desk.put(Contact, child, {
      receivedAt: instant('2026-11-23T21:30:00Z'),
      source: '6',
      worry: 'Night.',
      enquiry: `FD-NITE-${n}`,
      decidedAt: instant('2026-11-24T00:30:00Z'),
      outcome: 'none',
      reason: 'Known and safe.',
      decidedBy: 'Grace Abara',
    })
    await desk.put(ContactRating, child, {
      contact,
      stage: 'first',
      colour: 'amber',
      ratedAt: instant('2026-11-23T22:30:00Z'),
      ratedBy: 'Grace Abara',
    })
  }
  const sol = castOn(dayOf(instant('2026-11-24T10:00:00Z'))).restricted
  await desk.put(Contact, sol.id, {
    receivedAt: instant('2026-11-24T08:00:00Z'),
    source: '1D',
    worry: 'Crying.',
  })
  const seenBy = async (who: Visitor) => (await who.get(REPORT)).body
  for (const who of [grace, farah]) {
    const body = await seenBy(who)
    expect(numbers(body, 'Contacts received, one for each child')).toEqual([
      String(Number(todayBefore) + 1),
      String(Number(weeksBefore) + 8),
    ])
    // Seven at night, and one at eight in the morning.
    const [night] = numbers(before, 'Received out of hours').slice(-1)
    expect(numbers(body, 'Received out of hours').at(-1)).toBe(String(Number(night ?? 0) + 8))
    expect(body).toContain('1.0 hours')
    expect(body).toContain('2.0 hours')
    expect(body).toContain('3.0 hours')
  }
  const list = `${REPORT}?list=received&days=1`
  expect((await farah.get(list)).body).toContain(sol.surname)
  const { body } = await grace.get(list)
  expect(body).not.toContain(sol.surname)
  expect(body).toContain('Some children may not be shown here')
})

it('shows eight of one part as eight; beside a part of two the next smallest is held back too', async () => {
  for (let n = 0; n < 8; n++) {
    const child = await desk.child(Birth, `Gil${n}`, 'Underhill', '2016-01-01')
    const contact = await desk.put(Contact, child, {
      receivedAt: instant('2026-11-23T10:00:00Z'),
      source: '2A',
      worry: 'Tired.',
    })
    await desk.put(ContactRating, child, {
      contact,
      stage: 'first',
      colour: 'green',
      ratedAt: instant('2026-11-23T11:00:00Z'),
      ratedBy: 'Grace Abara',
    })
  }
  const { body } = await grace.get(REPORT)
  const part = (words: string) => body.split('<tr').find(one => one.includes(`>${words}<`)) ?? ''
  expect(part('Green')).toContain('>8<')
  // Two or three are not rated, and seven are amber.
  expect(part('Not rated')).toContain('[c]')
  expect(part('Amber')).toContain('[c]')
})

it('says how many messages of the web form nobody has written down, and since when', async () => {
  expect((await grace.get(REPORT)).body).toContain('Every message of the web form is written down.')
  await tellUs(browserOf(desk.demonstration.app), 'public')
  desk.minutesLater(60)
  expect((await farah.get(REPORT)).body).toContain(
    'One message of the web form not written down yet, the first since 24 November',
  )
})

it('is for managers and those who look over the front door: a worker finds no such page', async () => {
  const jonah = await desk.someone('front-door-worker')
  expect((await jonah.get(REPORT)).statusCode).toBe(404)
})

it('is saved as a paper that says what the page says and names nobody', async () => {
  const { body } = await grace.get(REPORT)
  expect(body).toContain(`href="${REPORT}?as=pdf"`)
  const word = await grace.get(`${REPORT}?as=word`)
  expect(word.headers['content-type']).toContain('wordprocessingml')
  const said = (await partsOfWord(word.rawPayload)).body
  for (const words of [
    'Time in each stage',
    'How urgent, as last rated',
    'Week by week, 12 weeks',
    'One message of the web form',
  ])
    expect([words, said.includes(words)]).toEqual([words, true])
  // The eight that were rated green stand in the paper as on the page; of the parts that the page holds back no number does.
  const [, green = ''] = said.split('>Green<')
  expect(green.slice(0, 3000)).toContain('>8<')
  expect(said).not.toContain('Underhill')
})

it('counts red contacts that went on without agreement or a reason, until it is written down; no amber ones', async () => {
  const words = 'Red contacts assessed without agreement, with no reason written down'
  const count = async () => Number(numbers((await grace.get(REPORT)).body, words).at(-1))
  const before = await count()
  const referred = async (forename: string, colour: 'red' | 'amber') => {
    const child = await desk.child(Birth, forename, 'Overdale', '2016-01-01')
    const contact = await desk.put(Contact, child, {
      receivedAt: instant('2026-11-23T10:00:00Z'),
      source: '2A',
      worry: 'A burn.',
      enquiry: `FD-${forename}`,
      decidedAt: instant('2026-11-23T12:00:00Z'),
      outcome: 'referral',
      reason: 'He may be in danger.',
      decidedBy: 'Grace Abara',
    })
    const ratedAt = instant('2026-11-23T11:00:00Z')
    await desk.put(ContactRating, child, { contact, stage: 'final', colour, ratedAt, ratedBy: 'Grace Abara' })
    return { child, contact }
  }
  const said = (one: { child: string; contact: string }, more: Record<string, unknown>) =>
    desk.put(Agreement, one.child, { contact: one.contact, purpose: 'assessment', ...more })
  const [asked, refused, given] = [
    await referred('Asa', 'red'),
    await referred('Bo', 'red'),
    await referred('Cai', 'red'),
  ]
  await referred('Dex', 'amber')
  // Agreement to something else is not agreement to an assessment.
  await said(asked, { purpose: 'checks', position: 'given', askedOf: 'His mother' })
  await said(refused, { position: 'refused', askedOf: 'His mother' })
  await said(given, { position: 'given', askedOf: 'His mother' })
  expect(await count()).toBe(before + 2)
  const list = (await grace.get(`${REPORT}?list=unagreed&days=28`)).body
  expect(['Asa', 'Bo', 'Cai', 'Dex'].map(name => list.includes(`${name} Overdale`))).toEqual([
    true,
    true,
    false,
    false,
  ])
  // The enquiry's own page says the same of the one that refused, and asks for it next.
  const page = async () => (await grace.get(`/areas/front-door/enquiry/${refused.contact}`)).body
  expect(await page()).toContain('Ask for it next, or write down why not')
  desk.minutesLater(1)
  await said(refused, { position: 'refused', askedOf: 'His mother', why: 'She may warn his father.' })
  await said(asked, { position: 'not-sought', why: 'Nobody could be reached.' })
  expect(await page()).not.toContain('Ask for it next, or write down why not')
  expect(await count()).toBe(before)
})
