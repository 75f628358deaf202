import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { Contact } from '../src/areas/front-door/records.ts'
import { LegalAdvice } from '../src/areas/out-of-hours/records.ts'
import { dayOf, instant } from '../src/core/instant.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { CALL, send, type Visitor } from './setup/front-door-desk.ts'
import { atTime, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const HANDOVER = '/areas/out-of-hours/handover'
const ROTA = '/areas/out-of-hours/rota'

let desk: PracticeDesk
let jonah: Visitor
let grace: Visitor
let farah: Visitor
let priya: Visitor
let mia: string
beforeAll(async () => {
  // Saturday, ten past two in the morning.
  desk = await practiceDesk('2026-11-28T02:10:00Z')
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
  farah = await desk.someone('head-of-service')
  priya = await desk.someone('social-worker')
  mia = await desk.child(Birth, 'Mia', 'Saltcote', '2022-03-04')
}, 120_000)
afterAll(() => desk.stop())

describe('the rota', () => {
  it('is kept by a manager, says who is on call now, and which hours nobody covers', async () => {
    expect((await grace.get(ROTA)).body).toContain('nobody covers these hours')
    expect((await grace.get(HANDOVER)).body).toContain('Nobody is on the rota for this hour.')
    await grace.get(ROTA)
    const done = await grace.post(ROTA, {
      do: 'on',
      role: 'legal',
      worker: 'Odile Farrant',
      reachedAt: '01632 960 444',
      ...atTime('fromAt', '2026-11-27 17:00'),
      ...atTime('toAt', '2026-11-30 09:00'),
    })
    expect(done.statusCode, done.body).toBe(303)
    const { body } = await jonah.get(HANDOVER)
    expect(body).toContain('Odile Farrant')
    const rota = (await jonah.get(ROTA)).body
    expect(rota).not.toContain('Put somebody on call')
    // Her nights are covered until Monday at nine; the next gap begins on Monday at five.
    expect(rota).toContain('Legal adviser: 30 November 2026 at 5pm')
    expect(rota).not.toContain('Legal adviser: 28 November')
  })

  it('refuses a turn that ends before it begins, with what was typed kept', async () => {
    await grace.get(ROTA)
    const refused = await grace.post(ROTA, {
      do: 'on',
      role: 'manager',
      worker: 'Grace Abara',
      reachedAt: '01632 960 445',
      ...atTime('fromAt', '2026-11-28 09:00'),
      ...atTime('toAt', '2026-11-28 08:00'),
    })
    expect([refused.statusCode, refused.body.includes('It must end after it begins')]).toEqual([422, true])
    expect(refused.body).toContain('value="Grace Abara"')
    expect((await jonah.post(ROTA, { do: 'on', role: 'manager' })).statusCode).toBe(404)
  })
})

describe('legal advice', () => {
  it('is asked at night and answered on the child’s record, and its words are for those who work there', async () => {
    const asked = await desk.act(jonah, mia, 'ask-legal-advice', {
      ...atTime('askedAt', '2026-11-28 02:05'),
      adviser: 'Odile Farrant',
      question: 'May the aunt keep her tonight by agreement?',
    })
    expect(asked.statusCode, asked.body).toBe(303)
    desk.minutesLater(30)
    const given = { ...atTime('advisedAt', '2026-11-28 02:30'), advice: 'Yes, with the mother’s agreement.' }
    expect((await desk.act(jonah, mia, 'legal-advice-given', given)).statusCode).toBe(303)
    expect((await desk.act(jonah, mia, 'legal-advice-given', given)).body).toContain('waits for an answer')
    const [row] = await desk.rows<{ id: string }>('select id from duty_legal_advice where child_id = $1', [
      mia,
    ])
    const page = `/records/${LegalAdvice.table}/${row!.id}`
    expect((await jonah.get(page)).body).toContain('with the mother’s agreement')
    expect((await priya.get(page)).body).toContain('with the mother’s agreement')
    const lena = await desk.someone('analyst')
    expect((await lena.get(page)).body).not.toContain('with the mother’s agreement')
  })
})

describe('the handover', () => {
  it('on Monday tells the weekend child by child, what to do first in front', async () => {
    await jonah.get('/areas/front-door/new')
    const done = await jonah.post('/areas/front-door/new', {
      ...CALL,
      ...atTime('receivedAt', '2026-11-28 02:10'),
      source: '6',
      worry: 'Her mother is hurt and in hospital.',
      children: '1',
      'forename-1': 'Mia',
      'surname-1': 'Saltcote',
      'who-1': mia,
    })
    expect(done.statusCode, done.body).toBe(303)
    const [contact] = await desk.rows<{ id: string }>('select id from contact where child_id = $1', [mia])
    await send(grace, `/areas/front-door/enquiry/${contact!.id}`, 'rate', { 'colour-1': 'red' })
    await desk.act(jonah, mia, 'handover-note', {
      first: 'See Mia at her aunt’s before school.',
      ...atTime('byAt', '2026-11-30 08:45'),
    })
    // Of Thursday: the day team knows.
    const old = await desk.child(Birth, 'Abel', 'Saltcote', '2015-03-04')
    await desk.put(Contact, old, {
      receivedAt: instant('2026-11-26T11:00:00Z'),
      source: '2A',
      worry: 'Tired.',
    })
    desk.setTime('2026-11-30T08:30:00Z')
    const { body } = await grace.get(HANDOVER)
    expect(body).toContain('Since 27 November 2026 at 5pm')
    expect(body).toContain('First: See Mia at her aunt’s before school.')
    expect(body).toContain('Her mother is hurt and in hospital.')
    expect(body).toContain('Legal advice asked of Odile Farrant')
    expect(body).toContain('Decide what happens with the contact, which is rated red')
    expect(body).not.toContain('Abel')
  })

  it('is taken over by one named person: the second is told who did', async () => {
    const shown = await grace.get(HANDOVER)
    const since = /name="since" value="(\d+)"/.exec(shown.body)![1]!
    expect((await grace.post(HANDOVER, { since, says: 'All clear.' })).statusCode).toBe(303)
    await jonah.get(HANDOVER)
    const second = await jonah.post(HANDOVER, { since })
    expect(second.body).toContain('Grace Abara took this over on 30 November 2026 at 8:30am')
    expect((await jonah.get(HANDOVER)).body).toContain('Taken over by')
    expect(await desk.rows('select id from duty_taken_over')).toHaveLength(1)
  })

  it('shows a child whose record few may see to those few alone', async () => {
    const sol = castOn(dayOf(instant('2026-11-24T10:00:00Z'))).restricted
    await desk.put(Contact, sol.id, {
      receivedAt: instant('2026-11-29T22:00:00Z'),
      source: '1D',
      worry: 'Crying at number nine.',
    })
    expect((await farah.get(HANDOVER)).body).toContain('Crying at number nine.')
    const { body } = await jonah.get(HANDOVER)
    for (const words of ['number nine', sol.surname]) expect(body).not.toContain(words)
    expect((await priya.get(HANDOVER)).statusCode).toBe(404)
  })
})

describe('what must be done first', () => {
  it('is there for the night when the day team writes it at 16:45, until the day team goes home again', async () => {
    desk.setTime('2026-12-01T16:45:00Z')
    const tess = await desk.child(Birth, 'Tess', 'Saltcote', '2019-03-04')
    await desk.act(jonah, tess, 'handover-note', { first: 'Ring Tess’s grandmother at nine tonight.' })
    for (const [moment, there] of [
      ['2026-12-01T16:50:00Z', true],
      ['2026-12-01T17:00:00Z', true],
      ['2026-12-02T08:30:00Z', true],
      ['2026-12-02T16:59:00Z', true],
      ['2026-12-02T17:00:00Z', false],
    ] as const) {
      desk.setTime(moment)
      const { body } = await grace.get(HANDOVER)
      expect([moment, body.includes('Ring Tess’s grandmother')]).toEqual([moment, there])
    }
  })

  it('of 63 children the red one and the one with a note are shown, whatever their names; three are not', async () => {
    desk.setTime('2026-12-03T20:00:00Z')
    const told = async (forename: string, surname: string): Promise<string> => {
      const child = await desk.child(Birth, forename, surname, '2016-03-04')
      await desk.put(Contact, child, {
        receivedAt: instant('2026-12-03T19:00:00Z'),
        source: '2A',
        worry: 'Tired.',
      })
      return child
    }
    for (let nth = 1; nth <= 61; nth++) await told('Abe', `Aldwick ${nth}`)
    const red = await told('Zadie', 'Zeal')
    const noted = await told('Zoe', 'Zennor')
    const [contact] = await desk.rows<{ id: string }>('select id from contact where child_id = $1', [red])
    await send(grace, `/areas/front-door/enquiry/${contact!.id}`, 'rate', { 'colour-1': 'red' })
    await desk.act(jonah, noted, 'handover-note', { first: 'See her tonight.' })
    const { body } = await jonah.get(HANDOVER)
    expect(body).toContain('3 more children are not shown')
    const shown = [...body.matchAll(/id="child-[0-9a-f-]{36}">\s*<a[^>]*>([^<]*)/g)].map(([, name]) => name)
    expect([shown.length, ...shown.slice(0, 3)]).toEqual([60, 'Zoe Zennor', 'Zadie Zeal', 'Abe Aldwick 1'])
  })
})
