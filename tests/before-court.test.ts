import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { dayOf, instant } from '../src/core/instant.ts'
import { whyNotGiven } from '../src/engines/outbox/index.ts'
import { transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let farah: Visitor
let martin: Visitor
let owen: Visitor
let priya: Visitor
let helen: Visitor
let ned: string
let ivy: string
beforeAll(async () => {
  desk = await practiceDesk('2026-11-24T10:00:00Z')
  farah = await desk.someone('head-of-service')
  martin = await desk.someone('director')
  owen = await desk.someone('team-manager')
  priya = await desk.someone('social-worker')
  helen = await desk.someone('reviewing-officer')
  ned = await aChild('Ned', '2019-02-03')
  ivy = await aChild('Ivy', '2022-02-03')
  await desk.put(Relationship, ned, { other: ivy, relation: 'sibling' })
}, 120_000)
afterAll(() => desk?.stop())

/** A child with an open case. */
async function aChild(forename: string, born: string): Promise<string> {
  const child = await desk.child(Birth, forename, 'Harcastle', born)
  await desk.put(Referral, child, { referredOn: day('2026-10-01') })
  return child
}

const at = (child: string) => `/areas/child-protection/children/${child}/begin-before-court`
const page = (child: string) => `/areas/child-protection/children/${child}/before-court`
const ADVICE = 'The threshold is met by the injuries that the hospital described in October.'
const GATEWAY = { ...on('heldOn', '2026-11-24'), adviser: 'Una Brierley, solicitor', advice: ADVICE }
const REASON = 'Two plans have not made it safe at home.'

async function begins(who: Visitor, child: string, typed: Record<string, string> = {}): Promise<string> {
  const { body } = await who.get(at(child))
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const each = { [`thresholdMet-${child}`]: 'yes', [`reason-${child}`]: REASON }
  const answer = await who.post(at(child), { record, about: child, ...GATEWAY, ...each, ...typed })
  return answer.statusCode === 303 ? 'done' : answer.body
}

const works = (child: string) =>
  desk.rows(
    `select started_on::text as on, letter_sent_on::text as letter, first_meeting_on::text as met, meeting_offered as offered,
       decided_on::text as decided, outcome, court_on::text as court from pre_proceedings where child_id = $1`,
    [child],
  )
const runs = (child: string) =>
  desk.rows(
    `select clock, state, due_on::text as due from clock_run where child_id = $1 and clock like 'plo-%' order by clock`,
    [child],
  )

describe('that work before court begins', () => {
  it('is decided by a head of service or the director, and by nobody else', async () => {
    for (const who of [owen, priya, helen]) expect((await who.get(at(ned))).statusCode).toBe(404)
    expect((await martin.get(at(ned))).statusCode).toBe(200)
  })

  it('takes legal advice that the threshold is met, a reason, and a day that has come', async () => {
    expect(await begins(farah, ned, { adviser: '' })).toContain('Say who gave the legal advice')
    expect(await begins(farah, ned, { advice: '' })).toContain('Say what the legal advice was')
    for (const answer of ['', 'no'])
      expect(await begins(farah, ned, { [`thresholdMet-${ned}`]: answer })).toContain(
        'only where the legal advice is that the threshold is met',
      )
    expect(await begins(farah, ned, { [`reason-${ned}`]: '' })).toContain(
      'Answer the question “Why was it decided so?”',
    )
    expect(await begins(farah, ned, on('heldOn', '2026-11-25'))).toContain('This day is still to come')
    expect(await begins(farah, ned, on('heldOn', ''))).toContain('Say on which day it was')
    expect(await begins(farah, ned, on('heldOn', '2026-09-30'))).toContain(
      'The case of Ned Harcastle began only on 1 October 2026',
    )
    expect(await works(ned)).toEqual([])
  })

  it('takes an open case, a child who lives, and somebody who does not work with them', async () => {
    const closed = await desk.child(Birth, 'Abe', 'Harcastle', '2019-02-03')
    expect(await begins(farah, closed)).toContain('Abe Harcastle has no open case with social care')
    const theirs = await aChild('Bea', '2019-02-03')
    await desk.put(Allocation, theirs, {
      worker: 'Farah Siddiqui',
      workerAccount: 'head-of-service',
      role: 'social-worker',
      fromOn: day('2026-11-01'),
    })
    expect(await begins(farah, theirs)).toContain('You work with Bea Harcastle: somebody else decides')
    await desk.amend(Birth, closed, { diedOn: day('2026-11-20') })
    expect(await begins(farah, closed)).toContain('This child died on 20 November 2026')
  })

  it('is written once for two children, each with a reason, and starts the clocks of the letter and the twelve weeks', async () => {
    const typed = {
      about: [ned, ivy].join(),
      [`thresholdMet-${ivy}`]: 'yes',
      [`reason-${ivy}`]: 'She is two, and nobody has seen to her.',
    }
    expect(await begins(farah, ned, typed)).toBe('done')
    expect(await works(ivy)).toMatchObject([{ on: '2026-11-24', decided: null }])
    // Tuesday 24 November: 5 working days are Tuesday 1 December, and 12 weeks are 16 February.
    expect(await runs(ned)).toEqual([
      { clock: 'plo-letter', state: 'running', due: '2026-12-01' },
      { clock: 'plo-pre-proceedings', state: 'running', due: '2027-02-16' },
    ])
    expect(await begins(martin, ned)).toContain(
      'Work before court goes on for Ned Harcastle already, since 24 November 2026.',
    )
    const child = (await priya.get(`/children/${ned}`)).body
    expect(child).toContain('It goes on since 24 November 2026.')
    expect(child).toContain('The letter before proceedings is to be sent by 1 December 2026.')
  })
})

describe('the legal advice', () => {
  it('is read by who works with the child and who decides, and by nobody else', async () => {
    for (const who of [farah, martin, owen, priya]) expect((await who.get(page(ned))).body).toContain(ADVICE)
    const read = (await helen.get(page(ned))).body
    expect(read).toContain(REASON)
    expect(read).not.toContain(ADVICE)
    const [gateway] = await desk.rows<{ id: string }>('select id from legal_gateway where child_id = $1', [
      ned,
    ])
    const record = `/records/legal_gateway/${gateway!.id}`
    expect((await helen.get(record)).body).not.toContain(ADVICE)
    expect((await priya.get(record)).body).toContain(ADVICE)
    expect((await priya.get(`/children/${ned}`)).body).not.toContain(ADVICE)
  })

  it('is marked as from court papers, so that nothing that leaves may hold it', async () => {
    const given = (text: string) =>
      transact(desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
        whyNotGiven(ctx, ned, text, []),
      )
    expect(await given(`Dear Dana. ${ADVICE} Yours, Farah`)).toEqual(['holds words from court papers'])
    expect(await given(`Dear Dana. ${REASON}`)).toEqual([])
    const told = await desk.rows(
      `select 1 from said_to_them where child_id = $1 and kind = 'legal_gateway'`,
      [ned],
    )
    expect(told).toEqual([])
  })
})

describe('what follows', () => {
  const does = (who: Visitor, action: string, fields: Record<string, string>, child = ned) =>
    desk.does(who, child, action, fields)

  it('the letter, then the meeting that it invites to, each on a day that can be', async () => {
    desk.setTime('2026-12-01T10:00:00Z')
    for (const action of [
      'letter-before-court',
      'meeting-before-court',
      'end-pre-proceedings',
      'application-made',
    ])
      expect((await owen.get(`/children/${ned}/${action}`)).statusCode).toBe(404)
    expect(await does(farah, 'meeting-before-court', on('firstMeetingOn', '2026-12-01'))).toContain(
      'Write down the letter first',
    )
    expect(await does(farah, 'letter-before-court', {})).toContain('Say when it was sent')
    expect(await does(farah, 'letter-before-court', on('letterSentOn', '2026-11-20'))).toContain(
      'Work before court began only on 24 November 2026',
    )
    expect(await does(farah, 'letter-before-court', on('letterSentOn', '2026-12-02'))).toContain(
      'This day is still to come',
    )
    expect(await does(farah, 'letter-before-court', on('letterSentOn', '2026-11-27'))).toBe('done')
    expect(await does(farah, 'meeting-before-court', {})).toContain('Say when a meeting was')
    expect(await does(farah, 'meeting-before-court', { offered: 'no', held: 'yes' })).toContain(
      'It cannot have happened without being offered',
    )
    expect(await does(farah, 'meeting-before-court', on('firstMeetingOn', '2026-11-26'))).toContain(
      'The letter was sent only on 27 November 2026',
    )
    expect(await does(martin, 'meeting-before-court', on('firstMeetingOn', '2026-12-01'))).toBe('done')
    // Friday 27 November and 10 working days: Friday 11 December.
    expect(await runs(ned)).toEqual([
      { clock: 'plo-first-meeting', state: 'met', due: '2026-12-11' },
      { clock: 'plo-letter', state: 'met', due: '2026-12-01' },
      { clock: 'plo-pre-proceedings', state: 'running', due: '2027-02-16' },
    ])
  })

  it('ends with an application for one child: offered family group decision making, or why not', async () => {
    desk.setTime('2027-01-20T10:00:00Z')
    const court = { ...on('heldOn', '2027-01-19'), decision: 'court', reason: 'He was hurt again.' }
    expect(await does(farah, 'end-pre-proceedings', { ...court, decision: 'begins' })).toContain(
      'It goes on already: say how it ends',
    )
    expect(
      await does(farah, 'end-pre-proceedings', { ...court, decision: 'step-down', reason: '' }),
    ).toContain('Answer the question “Why was it decided so?”')
    expect(await does(farah, 'end-pre-proceedings', { ...court, ...on('heldOn', '2026-11-23') })).toContain(
      'Work before court began only on 24 November 2026',
    )
    expect(await does(farah, 'end-pre-proceedings', court)).toContain(
      'The record does not say that family group decision making was offered',
    )
    expect(await does(farah, 'application-made', on('courtOn', '2027-01-20'))).toContain(
      'a legal gateway decides to ask the court first',
    )
    expect(await does(farah, 'meeting-before-court', { offered: 'yes', held: 'no' })).toBe('done')
    expect(await does(farah, 'end-pre-proceedings', court)).toBe('done')
    expect(await works(ned)).toMatchObject([
      { offered: '1', decided: '2027-01-19', court: null, met: '2026-12-01' },
    ])
    expect(await does(farah, 'application-made', on('courtOn', '2027-01-18'))).toContain(
      'It was decided only on 19 January 2027',
    )
    expect(await does(farah, 'application-made', on('courtOn', '2027-01-20'))).toBe('done')
    expect((await runs(ned))[2]).toEqual({ clock: 'plo-pre-proceedings', state: 'met', due: '2027-02-16' })
    expect((await farah.get(page(ned))).body).toContain('Application to the court: 20 January 2027')
    for (const action of ['letter-before-court', 'meeting-before-court'])
      expect(await does(farah, action, on('letterSentOn', '2027-01-20'))).toContain(
        'No work before court goes on',
      )
  })

  it('ends without a court for the other, and may begin again', async () => {
    const down = {
      ...on('heldOn', '2027-01-20'),
      decision: 'step-down',
      reason: 'Her aunt has her.',
      outcome: 'A',
    }
    expect(await does(farah, 'end-pre-proceedings', down, ivy)).toBe('done')
    expect(await works(ivy)).toMatchObject([{ decided: '2027-01-20', outcome: 'A', court: null }])
    expect(await does(farah, 'application-made', on('courtOn', '2027-01-20'), ivy)).toContain(
      'a legal gateway decides to ask the court first',
    )
    expect((await farah.get(page(ivy))).body).toContain('Begin work before court')
    expect((await helen.get(page(ivy))).body).not.toContain('Begin work before court')
    expect(await begins(farah, ivy, on('heldOn', '2027-01-20'))).toBe('done')
  })
})

it('a restricted child is not there for whoever may not see them, the director too', async () => {
  const sol = castOn(dayOf(instant('2026-11-24T10:00:00Z'))).restricted.id
  for (const path of [`/children/${sol}`, page(sol), at(sol), `/children/${sol}/letter-before-court`])
    expect([path, (await martin.get(path)).statusCode]).toEqual([path, 404])
  expect((await helen.get(page(sol))).statusCode).toBe(404)
  expect((await martin.post(at(sol), { about: sol, ...GATEWAY })).statusCode).toBe(404)
  expect(await works(sol)).toEqual([])
})
