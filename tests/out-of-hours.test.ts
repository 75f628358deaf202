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

/** What the handover’s form says of what was looked at. */
const hiddenOn = (body: string): Record<string, string> =>
  Object.fromEntries(
    ['since', 'after'].map(name => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '',
    ]),
  )

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

describe('a manager’s advice', () => {
  const given = {
    adviser: 'Farah Siddiqui',
    ...atTime('advisedAt', '2026-11-28 02:20'),
    asks: 'May she sleep at her aunt’s?',
    advice: 'Yes, if the police look at the home first.',
  }

  it('is on the child’s story, on the contact it is about and in the handover, with who asked, who advised and when', async () => {
    const ona = await desk.child(Birth, 'Ona', 'Saltcote', '2018-03-04')
    const contact = await desk.put(Contact, ona, {
      receivedAt: instant('2026-11-28T01:30:00Z'),
      source: '6',
      worry: 'Alone at home.',
    })
    const page = `/areas/front-door/enquiry/${contact}`
    expect((await desk.act(jonah, ona, 'manager-advice', given)).statusCode).toBe(303)
    const kept = await desk.rows(
      'select contact, adviser, asked_by, asked_at = advised_at as at_once from manager_advice where child_id = $1',
      [ona],
    )
    expect(kept).toEqual([{ contact, adviser: 'Farah Siddiqui', asked_by: 'Jonah Mercer', at_once: true }])
    const said = 'Yes, if the police look at the home first. (Farah Siddiqui, 28 November 2026 at 2:20am)'
    expect((await grace.get(page)).body).toContain(said)
    expect((await jonah.get(`/children/${ona}/chronology`)).body).toContain('A manager’s advice')
    const handed = (await grace.get(HANDOVER)).body
    expect(handed).toContain('if the police look at the home first. (Farah Siddiqui, asked by Jonah Mercer')
    // On the contact’s own page, by a worker who says who had asked.
    const other = {
      'advised-askedBy-1': 'Ruth Calloway',
      ...atTime('advised-askedAt-1', '2026-11-28 02:22'),
    }
    const onPage = {
      ...other,
      'advised-adviser-1': 'Grace Abara',
      ...atTime('advised-advisedAt-1', '2026-11-28 02:25'),
      'advised-asks-1': 'And her school bag?',
      'advised-advice-1': 'Leave it.',
    }
    expect((await send(jonah, page, 'advice', onPage)).statusCode).toBe(303)
    expect((await grace.get(page)).body).toContain(
      'And her school bag? (Ruth Calloway, 28 November 2026 at 2:22am)',
    )
  })

  it('is refused of oneself, of what is still to come, and before it was asked', async () => {
    const selfAsked = await desk.act(jonah, mia, 'manager-advice', { ...given, adviser: 'Jonah Mercer' })
    expect(selfAsked.body).toContain('Nobody asks themselves')
    const later = { ...given, ...atTime('advisedAt', '2026-11-28 23:00') }
    expect((await desk.act(jonah, mia, 'manager-advice', later)).body).toContain('This is still to come')
    const early = { ...given, ...atTime('askedAt', '2026-11-28 02:25') }
    expect((await desk.act(jonah, mia, 'manager-advice', early)).body).toContain(
      'It was given before it was asked',
    )
    expect(await desk.rows('select 1 from manager_advice where child_id = $1', [mia])).toEqual([])
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

  it('is taken over by one named person at a time: the second is told who did', async () => {
    const { body } = await grace.get(HANDOVER)
    const shown = hiddenOn(body)
    expect((await grace.post(HANDOVER, { ...shown, says: 'All clear.' })).statusCode).toBe(303)
    await jonah.get(HANDOVER)
    // Jonah looked before she did.
    const second = await jonah.post(HANDOVER, shown)
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

describe('the handover of several shifts', () => {
  it('of a whole weekend is taken over shift by shift: each is kept, and what came after the last is marked', async () => {
    desk.setTime('2026-12-05T08:00:00Z')
    const kim = await desk.child(Birth, 'Kim', 'Saltcote', '2016-03-04')
    const told = (at: string, worry: string) =>
      desk.put(Contact, kim, { receivedAt: instant(at), source: '2A', worry })
    await told('2026-12-05T07:00:00Z', 'Out at night.')
    const takes = async (who: Visitor, says: string) =>
      who.post(HANDOVER, { ...hiddenOn((await who.get(HANDOVER)).body), says })
    expect((await takes(jonah, 'Friday night was quiet.')).statusCode).toBe(303)
    // Who has it takes it over from nobody.
    expect((await jonah.get(HANDOVER)).body).not.toContain('I take this over')
    const after = hiddenOn((await grace.get(HANDOVER)).body).after!
    const again = await jonah.post(HANDOVER, { ...hiddenOn((await grace.get(HANDOVER)).body), after })
    expect(again.body).toContain('You have it already')
    desk.setTime('2026-12-06T08:00:00Z')
    await told('2026-12-06T07:00:00Z', 'Seen with a man.')
    expect((await farah.get(HANDOVER)).body).toMatch(
      /Seen with a man\. \(written down after it was taken over\)/,
    )
    expect((await takes(farah, 'Ring the police on Monday.')).statusCode).toBe(303)
    desk.setTime('2026-12-07T08:30:00Z')
    expect((await takes(grace, '')).statusCode).toBe(303)
    const { body } = await grace.get(HANDOVER)
    const turns = [...body.matchAll(/(?:Taken over|Then) by <strong>([^<]*)</g)].map(([, name]) => name)
    expect(turns).toEqual(['Jonah Mercer', 'Farah Siddiqui', 'Grace Abara'])
    expect(body).toContain('Friday night was quiet.')
    expect(body).not.toContain('written down after it was taken over')
  })
})

describe('a call about an adult alone', () => {
  const CALLS = '/areas/out-of-hours/adult-calls'
  const call = {
    ...atTime('receivedAt', '2026-12-07 02:10'),
    caller: 'PC Dev Rana',
    callerReached: '01632 960 555',
    about: 'Mr Edwin Sykes, 14 Fold Lane',
    worry: 'He wanders in the road in his nightshirt.',
    childThere: 'no',
    passedTo: 'adult-social-care',
    takenBy: 'Marta Quist, on duty',
    ...atTime('passedAt', '2026-12-07 02:20'),
  }
  const send = async (who: Visitor, fields: Record<string, string>) => {
    await who.get(CALLS)
    return who.post(CALLS, fields)
  }

  it('is kept with where it was passed on and who took it, and makes nobody’s record', async () => {
    desk.setTime('2026-12-07T03:00:00Z')
    const people = await desk.rows('select id from person')
    expect((await send(jonah, call)).statusCode).toBe(303)
    expect(await desk.rows('select id from person')).toHaveLength(people.length)
    const { body } = await grace.get(CALLS)
    for (const words of ['Mr Edwin Sykes', 'Adult social care', 'Marta Quist', 'Jonah Mercer'])
      expect(body).toContain(words)
    expect((await grace.get(HANDOVER)).body).toMatch(/Calls about an adult alone\s*<\/a>: 1 since then/)
    expect((await priya.get(CALLS)).statusCode).toBe(404)
    // Whoever reads children’s records reads none of it.
    const [row] = await desk.rows<{ id: string }>('select id from adult_call')
    expect((await priya.get(`/records/adult_call/${row!.id}`)).statusCode).toBe(404)
    expect((await jonah.get('/search?q=Sykes')).body).not.toContain('Fold Lane')
  })

  it('where a child may be there is a contact about that child first; and nothing is kept until it was passed on', async () => {
    const there = await send(jonah, { ...call, childThere: 'yes' })
    expect([there.statusCode, there.body.includes('Write down a contact about the child first')]).toEqual([
      422,
      true,
    ])
    expect((await send(jonah, { ...call, childThere: '' })).statusCode).toBe(422)
    expect((await send(jonah, { ...call, takenBy: '' })).body).toContain('Who took it there?')
    const early = { ...call, ...atTime('passedAt', '2026-12-07 02:00') }
    expect((await send(jonah, early)).body).toContain('It was passed on before it reached us')
    const later = { ...call, ...atTime('passedAt', '2026-12-07 04:00') }
    expect((await send(jonah, later)).body).toContain('This is still to come')
    expect(await desk.rows('select id from adult_call')).toHaveLength(1)
  })
})
