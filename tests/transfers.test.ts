import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Contact, Referral } from '../src/areas/front-door/records.ts'
import { day } from '../src/core/day.ts'
import { dayOf, instant } from '../src/core/instant.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let jonah: Visitor
let grace: Visitor
let owen: Visitor
let farah: Visitor
let helen: Visitor
let ezra: string
beforeAll(async () => {
  desk = await practiceDesk()
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
  owen = await desk.someone('team-manager')
  farah = await desk.someone('head-of-service')
  helen = await desk.someone('reviewing-officer')
  ezra = castOn(dayOf(instant('2026-11-24T10:00:00Z')))['just-arrived'].id
}, 120_000)
afterAll(() => desk.stop())

const WAITING = '/areas/transfers/waiting'
const CHECKED = {
  chronology: 'yes',
  plan: 'yes',
  writtenUp: 'yes',
  familyKnows: 'yes',
  partnersKnow: 'yes',
  risk: 'yes',
}
const PROPOSED = {
  fromTeam: 'Front door',
  toTeam: 'east locality',
  reason: 'The assessment begins.',
  ...CHECKED,
}

describe('a transfer between teams', () => {
  it('is proposed with its checklist: what is not done is said, and a team that is not there is refused', async () => {
    const silent = await desk.act(jonah, ezra, 'propose-transfer', { ...PROPOSED, writtenUp: 'no' })
    expect([silent.statusCode, silent.body.includes('Say what is not done')]).toEqual([422, true])
    const nowhere = await desk.act(jonah, ezra, 'propose-transfer', { ...PROPOSED, toTeam: 'Moon team' })
    expect(nowhere.body).toContain('No team of that name')
    const done = await desk.act(jonah, ezra, 'propose-transfer', {
      ...PROPOSED,
      writtenUp: 'no',
      notDone: 'One call; Jonah, by Friday.',
    })
    expect(done.statusCode, done.body).toBe(303)
    expect((await desk.act(grace, ezra, 'propose-transfer', PROPOSED)).body).toContain('waits for an answer')
  })

  it('is seen by both teams, with how long it waits, and answered only by the receiving one', async () => {
    desk.setTime('2026-11-27T10:00:00Z')
    for (const who of [jonah, owen]) {
      const { body } = await who.get(WAITING)
      expect(body).toContain('Ezra Whitlow')
      expect(body).toContain('3 days')
    }
    const wrong = await desk.act(grace, ezra, 'accept-transfer', { newWorkerAccount: 'social-worker' })
    expect(wrong.body).toContain('A manager of East locality answers')
    expect((await jonah.get(`/children/${ezra}/accept-transfer`)).statusCode).toBe(404)
    const silent = await desk.act(owen, ezra, 'decline-transfer', {})
    expect(silent.body).toContain('Say why the child is not taken on')
  })

  it('accepted is allocated; its clock runs until the family is told; the referrer has a receipt', async () => {
    await desk.put(Contact, ezra, {
      receivedAt: instant('2026-11-20T09:00:00Z'),
      source: '2A',
      worry: 'A mark.',
      decidedAt: instant('2026-11-20T15:00:00Z'),
      outcome: 'referral',
      reason: 'Needs a look.',
      decidedBy: 'Grace Abara',
      enquiry: 'FD-TEST-0001',
      referrer: 'Sandra Hillcott',
      referrerContact: 'sandra.hillcott@harrow-lane.example',
    })
    const nobody = await desk.act(owen, ezra, 'accept-transfer', {})
    expect(nobody.body).toContain('There is a problem')
    // The worker is chosen from colleagues as in allocating: never typed, the manager themselves, or whoever works with no child.
    const form = (await owen.get(`/children/${ezra}/accept-transfer`)).body
    expect(form).toMatch(/<option value="social-worker"[^>]*>Priya Nandan, Social worker, East locality/)
    expect(form).not.toMatch(/<option value="(team-manager|analyst)"|name="newWorker"/)
    for (const newWorkerAccount of ['Priya Nandan', 'team-manager', 'analyst', 'named:Ada Novak'])
      expect([
        newWorkerAccount,
        (await desk.act(owen, ezra, 'accept-transfer', { newWorkerAccount })).statusCode,
      ]).toEqual([newWorkerAccount, 422])
    // Who follows a social worker is one: anybody else is refused, and nothing has moved.
    const unfit = await desk.act(owen, ezra, 'accept-transfer', { newWorkerAccount: 'early-help' })
    expect(unfit.body).toContain('is no qualified social worker')
    const done = await desk.act(owen, ezra, 'accept-transfer', {
      newWorkerAccount: 'social-worker',
    })
    expect(done.statusCode, done.body).toBe(303)
    const held = await desk.rows<{ worker: string; team: string }>(
      'select worker, team from worker_allocation where child_id = $1 and to_on is null and leads is not null',
      [ezra],
    )
    expect(held).toEqual([{ worker: 'Priya Nandan', team: 'East locality' }])
    const run = () =>
      desk.rows<{ state: string; due: string }>(
        "select state, due_on::text as due from clock_run where clock = 'case-transfer' and child_id = $1",
        [ezra],
      )
    // Friday 27 November 2026 and ten working days: Friday 11 December.
    expect(await run()).toEqual([{ state: 'running', due: '2026-12-11' }])
    const letters = await desk.rows<{ subject: string }>('select subject from outbox where person_id = $1', [
      ezra,
    ])
    expect(letters.map(({ subject }) => subject)).toContain(
      'Your referral FD-TEST-0001 has reached the East locality',
    )
    await desk.act(owen, ezra, 'transfer-family-told', on('familyToldOn', '2026-11-27'))
    expect(await run()).toEqual([{ state: 'met', due: '2026-12-11' }])
  })

  it('ends the lead of the case that moves alone: whoever works beside it stays, and the new worker has its role', async () => {
    const moves = async (forename: string, fromTeam: string, lead: string) => {
      const child = await desk.child(Birth, forename, 'Lowmoor', '2008-05-06')
      const held = { fromOn: day('2026-06-01') }
      // The adviser and the early help worker are there first: whichever row is read first decides nothing.
      await desk.put(Allocation, child, { ...held, worker: 'Una', role: 'personal-adviser', team: 'Leaving' })
      await desk.put(Allocation, child, { ...held, worker: 'Eli', role: 'early-help-worker', team: 'Hubs' })
      await desk.put(Allocation, child, { ...held, worker: 'Sol', role: 'social-worker', team: 'Front door' })
      await desk.put(Allocation, child, { ...held, worker: 'Ida', role: 'reviewing-officer' })
      await desk.act(jonah, child, 'propose-transfer', { ...PROPOSED, fromTeam })
      const done = await desk.act(owen, child, 'accept-transfer', { newWorkerAccount: 'social-worker' })
      expect(done.statusCode, done.body).toBe(303)
      const open = await desk.rows<{ worker: string; role: string }>(
        'select worker, role from allocation where child_id = $1 and to_on is null order by worker',
        [child],
      )
      expect(open.map(({ worker }) => worker)).toEqual(
        ['Eli', 'Ida', 'Priya Nandan', 'Sol', 'Una'].filter(name => name !== lead),
      )
      return open.find(({ worker }) => worker === 'Priya Nandan')!.role
    }
    expect(await moves('Ash', 'Front door', 'Sol')).toBe('social-worker')
    expect(await moves('Bay', 'Another name for it', 'Sol')).toBe('social-worker')
    expect(await moves('Cam', 'leaving', 'Una')).toBe('personal-adviser')
  })

  it('nobody answers their own proposal, a head of service neither; declined is said with its reason', async () => {
    const nia = await desk.child(Birth, 'Nia', 'Thistlewood', '2017-02-02')
    await desk.act(farah, nia, 'propose-transfer', PROPOSED)
    expect(
      (await desk.act(farah, nia, 'accept-transfer', { newWorkerAccount: 'social-worker' })).body,
    ).toContain('You proposed it')
    const said = { decisionReason: 'The assessment is not finished.' }
    expect((await desk.act(owen, nia, 'decline-transfer', said)).statusCode).toBe(303)
    expect((await jonah.get(WAITING)).body).toContain('The assessment is not finished.')
  })
})

describe('a transfer in from another authority', () => {
  it('has its conference within 15 working days of the notice, and none at a weekend', async () => {
    const dev = await desk.child(Birth, 'Dev', 'Upwood', '2009-02-05')
    const done = await desk.act(jonah, dev, 'transfer-in', {
      ...on('noticeOn', '2026-11-27'),
      authority: 'Eastmere',
      planThere: 'protection',
      stay: 'With a friend’s mother for now.',
    })
    expect(done.statusCode, done.body).toBe(303)
    const { body } = await owen.get(WAITING)
    expect(body).toContain('Dev Upwood')
    // Friday 27 November and 15 working days.
    expect(body).toContain('18 December 2026')
    desk.setTime('2026-12-14T10:00:00Z')
    const held = (iso: string, fields: Record<string, string> = { conferenceCategory: 'NEG' }) =>
      desk.act(helen, dev, 'transfer-in-conference', {
        ...on('conferenceOn', iso),
        conferenceOutcome: 'plan',
        ...fields,
      })
    expect((await held('2026-12-12')).body).toContain('at a weekend')
    expect((await held('2026-12-14', {})).body).toContain('Say of which harm the plan is to protect')
    const none = { conferenceOutcome: 'none', conferenceCategory: 'NEG' }
    expect((await held('2026-12-14', none)).body).toContain('no protection plan was made here')
    const plans = () =>
      desk.rows(
        `select started_on::text as on, initial_category as first, latest_category as now, ended_on as ended, referral
         from protection_plan where child_id = $1`,
        [dev],
      )
    expect(await plans()).toEqual([])
    const referral = await desk.put(Referral, dev, { referredOn: day('2026-11-27') })
    expect((await held('2026-12-14')).statusCode).toBe(303)
    // The plan here begins with the conference, and its first review is asked for from that day.
    expect(await plans()).toEqual([{ on: '2026-12-14', first: 'NEG', now: 'NEG', ended: null, referral }])
    expect((await owen.get(`/children/${dev}`)).body).toMatch(/Child protection plan/i)
    expect(
      await desk.rows(
        "select from_on::text as from from clock_run where child_id = $1 and clock = 'rcpc-first' and state = 'running'",
        [dev],
      ),
    ).toEqual([{ from: '2026-12-14' }])
    expect((await held('2026-12-14')).body).toContain('No transfer-in conference')
  })

  it('what its conference decided is said by the chair alone, who does not work with the child', async () => {
    const una = await desk.child(Birth, 'Una', 'Lowmoor', '2015-03-04')
    const notice = {
      ...on('noticeOn', '2026-12-14'),
      authority: 'Eastmere',
      planThere: 'protection',
      stay: 'With her aunt.',
    }
    expect((await desk.act(grace, una, 'transfer-in', notice)).statusCode).toBe(303)
    for (const who of [owen, grace, farah])
      expect((await who.get(`/children/${una}/transfer-in-conference`)).statusCode).toBe(404)
    await desk.put(Allocation, una, {
      worker: 'Helen Moss',
      workerAccount: 'reviewing-officer',
      role: 'social-worker',
      fromOn: day('2026-12-14'),
    })
    const own = await desk.act(helen, una, 'transfer-in-conference', {
      ...on('conferenceOn', '2026-12-14'),
      conferenceOutcome: 'none',
    })
    expect([own.statusCode, own.body.includes('an independent chair says')]).toEqual([422, true])
  })

  it('needs no conference by the word of a manager who did not write the notice down', async () => {
    const ivo = await desk.child(Birth, 'Ivo', 'Lowmoor', '2016-03-04')
    await desk.act(grace, ivo, 'transfer-in', {
      ...on('noticeOn', '2026-12-14'),
      authority: 'Eastmere',
      planThere: 'protection',
      stay: 'With his aunt.',
    })
    const over = { ...on('notNeededOn', '2026-12-14'), notNeededWhy: 'They went back.' }
    const own = await desk.act(grace, ivo, 'transfer-in-not-needed', over)
    expect([own.statusCode, own.body.includes('You wrote down the notice')]).toEqual([422, true])
    expect((await desk.act(owen, ivo, 'transfer-in-not-needed', over)).statusCode).toBe(303)
  })
})
