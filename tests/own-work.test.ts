import { afterAll, beforeAll, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Contact } from '../src/areas/front-door/records.ts'
import { CaseHandover } from '../src/areas/front-door/records-handing-on.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
beforeAll(async () => {
  desk = await practiceDesk()
}, 120_000)
afterAll(() => desk.stop())

/** Somebody works with the child from 24 November 2026. */
const works = (child: string, worker: string, workerAccount: string, role = 'social-worker') =>
  desk.put(Allocation, child, { worker, workerAccount, role, fromOn: day('2026-11-24') })

it('a manager does not oversee a child with whom they work: another one does', async () => {
  const [owen, farah] = [await desk.someone('team-manager'), await desk.someone('head-of-service')]
  const child = await desk.child(Birth, 'Abel', 'Inkwell', '2015-05-05')
  await works(child, 'Owen Pritchard', 'team-manager')
  const oversight = {
    ...on('onDay', '2026-11-24'),
    occasion: 'closure',
    decision: 'The case is closed.',
    reason: 'The plan was carried out.',
  }
  const own = await desk.act(owen, child, 'record-oversight', oversight)
  expect([own.statusCode, own.body.includes('You work with this child yourself')]).toEqual([422, true])
  expect((await desk.act(farah, child, 'record-oversight', oversight)).statusCode).toBe(303)
})

it('a review of a child’s care is held by an officer who does not work with the child, and never still to come', async () => {
  const helen = await desk.someone('reviewing-officer')
  const [hers, theirs] = [
    await desk.child(Birth, 'Bea', 'Inkwell', '2015-05-05'),
    await desk.child(Birth, 'Cy', 'Inkwell', '2015-05-05'),
  ]
  await works(hers, 'Helen Moss', 'reviewing-officer')
  // Who reviews a child is no worker of theirs.
  await works(theirs, 'Helen Moss', 'reviewing-officer', 'reviewing-officer')
  const review = (child: string, when: object) =>
    desk.act(helen, child, 'record-review', { ...when, decided: 'He stays with his foster carers.' })
  const today = on('reviewedOn', '2026-11-24')
  expect((await review(hers, today)).body).toContain('an independent reviewing officer reviews it')
  expect((await review(theirs, {})).body).toContain('Say when the review was')
  expect((await review(theirs, on('reviewedOn', '2026-11-25'))).body).toContain('This day is still to come')
  expect((await review(theirs, today)).statusCode).toBe(303)
  for (const other of ['social-worker', 'team-manager', 'head-of-service'])
    expect((await (await desk.someone(other)).get(`/children/${theirs}/record-review`)).statusCode).toBe(404)
})

it('a case is accepted by a manager of the team that takes it on, and never by who decided it at the front door', async () => {
  const [owen, farah] = [await desk.someone('team-manager'), await desk.someone('head-of-service')]
  const child = await desk.child(Birth, 'Dot', 'Inkwell', '2015-05-05')
  const contact = await desk.put(Contact, child, {
    receivedAt: instant('2026-11-23T09:00:00Z'),
    source: '2A',
    worry: 'A mark.',
    decidedAt: instant('2026-11-23T15:00:00Z'),
    outcome: 'referral',
    reason: 'Needs a look.',
    decidedBy: 'Farah Siddiqui',
    enquiry: 'FD-TEST-0002',
  })
  await desk.put(CaseHandover, child, {
    contact,
    toTeam: 'East locality',
    written: true,
    partners: true,
    agreement: true,
    familyKnows: true,
    speaking: true,
    handedAt: instant('2026-11-23T16:00:00Z'),
    handedBy: 'Jonah Mercer',
  })
  const accept = (team: string) => ({ team, ...on('inTouchBy', '2026-11-26') })
  const own = await desk.act(farah, child, 'accept-case', accept('East locality'))
  expect([own.statusCode, own.body.includes('You decided it at the front door')]).toEqual([422, true])
  const other = await desk.act(owen, child, 'accept-case', accept('West locality'))
  expect([other.statusCode, other.body.includes('It was handed on to East locality')]).toEqual([422, true])
  expect((await desk.act(owen, child, 'accept-case', accept('East locality'))).statusCode).toBe(303)
})
