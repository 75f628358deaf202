import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { ProtectionPlan } from '../src/areas/child-protection/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let priya: Visitor
let owen: Visitor
let farah: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  priya = await desk.someone('social-worker')
  owen = await desk.someone('team-manager')
  farah = await desk.someone('head-of-service')
}, 120_000)
afterAll(() => desk.stop())

const WAITING = '/areas/transfers/waiting'
const PROPOSED = {
  authority: 'Eastmere',
  receiver: 'Nell Abbot, duty manager, by telephone',
  ...on('movesOn', '2026-12-01'),
  reason: 'They move to their nan’s.',
  meanwhile: 'Priya Nandan, every week.',
}

/** A child with an open case since June, and a worker. */
async function withCase(forename: string): Promise<string> {
  const child = await desk.child(Birth, forename, 'Overhill', '2016-04-05')
  await desk.put(Referral, child, { referredOn: day('2026-06-01') })
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    fromOn: day('2026-06-02'),
  })
  return child
}

const does = (...asked: Parameters<PracticeDesk['does']>) => desk.does(...asked)

const ended = async (child: string) =>
  (
    await desk.rows<{
      closed: string | null
      why: string | null
      worker: string | null
      plan: string | null
    }>(
      `select r.closed_on::text as closed, r.closure_reason as why,
          (select max(to_on)::text from allocation where child_id = r.child_id) as worker,
          (select max(ended_on)::text from protection_plan where child_id = r.child_id) as plan
       from referral r where r.child_id = $1`,
      [child],
    )
  )[0]

describe('a child who moves to another authority', () => {
  it('goes out only with somebody there who is named, with an open case, and not while in our care', async () => {
    const ada = await withCase('Ada')
    expect(await does(priya, ada, 'propose-transfer-out', { ...PROPOSED, receiver: '' })).toContain(
      'There is a problem',
    )
    const stranger = await desk.child(Birth, 'Bo', 'Overhill', '2016-04-05')
    expect(await does(priya, stranger, 'propose-transfer-out', PROPOSED)).toContain('has no open case here')
    const inCare = await withCase('Cat')
    await desk.put(Episode, inCare, { startedOn: day('2026-09-01') })
    expect(await does(priya, inCare, 'propose-transfer-out', PROPOSED)).toContain('in our care')
  })

  it('is nobody’s before it is proposed: not sent, not acknowledged, not accepted, not closed', async () => {
    const dan = await withCase('Dan')
    const said = { ...on('acceptedOn', '2026-11-24'), acceptedBy: 'Nell Abbot' }
    expect(await does(priya, dan, 'transfer-out-accepted', said)).toContain('Propose it first')
    expect(await does(owen, dan, 'close-transferred', { closingNote: 'All.' })).toContain('Propose it first')
  })

  it('stays here until they accept: what was sent, who has it and how long it waits stand in the list', async () => {
    const eli = await withCase('Eli')
    expect(await does(priya, eli, 'propose-transfer-out', PROPOSED)).toBe('done')
    expect(await does(owen, eli, 'propose-transfer-out', PROPOSED)).toContain('is proposed already')
    const papers = {
      ...on('sentOn', '2026-11-24'),
      sent: 'The plan of 2 June',
      sentTo: 'Nell Abbot, by post',
    }
    expect(await does(priya, eli, 'transfer-out-sent', papers)).toBe('done')
    desk.setTime('2026-11-27T10:00:00Z')
    const has = { ...on('acknowledgedOn', '2026-11-26'), acknowledgedBy: 'Nell Abbot' }
    expect(await does(priya, eli, 'transfer-out-acknowledged', has)).toBe('done')
    const { body } = await owen.get(WAITING)
    for (const words of ['Eli Overhill', '3 days', 'The plan of 2 June', 'Nell Abbot has it since'])
      expect(body).toContain(words)
    expect((await priya.get(`/children/${eli}`)).body).toContain('The case stays here until Eastmere accepts')
    expect(await does(owen, eli, 'close-transferred', { closingNote: 'All.' })).toContain(
      'Eastmere has not accepted yet',
    )
    const early = { ...on('acceptedOn', '2026-11-23'), acceptedBy: 'Nell Abbot' }
    expect(await does(priya, eli, 'transfer-out-accepted', early)).toContain('before it was proposed')
    expect((await ended(eli))?.closed).toBeNull()

    expect(
      await does(priya, eli, 'transfer-out-accepted', { ...early, ...on('acceptedOn', '2026-11-26') }),
    ).toBe('done')
    expect((await owen.get('/')).body).toContain('1 case to close that another authority has')
    expect(
      await does(priya, eli, 'transfer-out-stays', { ...on('notOn', '2026-11-27'), notWhy: 'No.' }),
    ).toContain('has accepted')
    expect((await priya.get(`/children/${eli}/close-transferred`)).statusCode).toBe(404)
    expect(await does(owen, eli, 'close-transferred', { closingNote: 'Nothing of ours is open.' })).toBe(
      'done',
    )
    expect(await ended(eli)).toEqual({ closed: '2026-11-26', why: 'RC5', worker: '2026-11-26', plan: null })
    expect((await owen.get(WAITING)).body).not.toContain('Eli Overhill')
  })

  it('with a protection plan stays ours until their conference, which is due 15 working days after the papers', async () => {
    const fay = await withCase('Fay')
    await desk.put(ProtectionPlan, fay, { startedOn: day('2026-07-01'), initialCategory: 'NEG' })
    expect(await does(owen, fay, 'propose-transfer-out', PROPOSED)).toBe('done')
    const papers = { ...on('sentOn', '2026-11-27'), sent: 'The plan', sentTo: 'Nell Abbot' }
    expect(await does(owen, fay, 'transfer-out-sent', papers)).toBe('done')
    // Friday 27 November and 15 working days.
    expect((await owen.get(WAITING)).body).toContain('Their conference is due by 18 December 2026')
    desk.setTime('2026-12-21T10:00:00Z')
    expect((await owen.get(WAITING)).body).toContain('Overdue')
    const accepted = { ...on('acceptedOn', '2026-12-17'), acceptedBy: 'Nell Abbot' }
    expect(await does(priya, fay, 'transfer-out-accepted', accepted)).toContain(
      'until their transfer-in conference',
    )
    expect(
      await does(priya, fay, 'transfer-out-accepted', {
        ...accepted,
        ...on('conferenceThereOn', '2026-12-18'),
      }),
    ).toContain('only from their conference on')
    const held = { ...on('conferenceThereOn', '2026-12-17') }
    expect(await does(priya, fay, 'transfer-out-accepted', { ...accepted, ...held })).toBe('done')
    // Nobody closes what they proposed.
    const looked = { closingNote: 'The last visit is written up.' }
    expect(await does(owen, fay, 'close-transferred', looked)).toContain('You proposed it')
    expect(await does(farah, fay, 'close-transferred', looked)).toBe('done')
    expect(await ended(fay)).toEqual({
      closed: '2026-12-17',
      why: 'RC5',
      worker: '2026-12-17',
      plan: '2026-12-17',
    })
  })

  it('that stays after all is said with the reason, and can be proposed again', async () => {
    const gus = await withCase('Gus')
    await does(priya, gus, 'propose-transfer-out', PROPOSED)
    expect(await does(priya, gus, 'transfer-out-stays', on('notOn', '2026-12-21'))).toContain('Say why')
    const why = { ...on('notOn', '2026-12-21'), notWhy: 'They came back.' }
    expect(await does(priya, gus, 'transfer-out-stays', why)).toBe('done')
    expect((await ended(gus))?.closed).toBeNull()
    expect(await does(priya, gus, 'propose-transfer-out', PROPOSED)).toBe('done')
  })
})
