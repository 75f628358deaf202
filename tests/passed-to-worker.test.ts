import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Contact, Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { decision, send, type Visitor } from './setup/front-door-desk.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let grace: Visitor
let priya: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  grace = await desk.someone('front-door')
  priya = await desk.someone('social-worker')
}, 120_000)
afterAll(() => desk.stop())

const TODO = 'Look at the new worry, and say what came of it'

/** A child with an open case of Priya's, and a new contact about them. */
async function worriedAbout(forename: string): Promise<{ child: string; enquiry: string }> {
  const child = await desk.child(Birth, forename, 'Underhay', '2015-03-04')
  await desk.put(Referral, child, { referredOn: day('2026-10-01'), source: '2A', noFurtherAction: 'false' })
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    fromOn: day('2026-10-02'),
  })
  const contact = await desk.put(Contact, child, {
    receivedAt: instant('2026-11-24T09:00:00Z'),
    source: '2A',
    worry: 'He came without shoes.',
  })
  return { child, enquiry: `/areas/front-door/enquiry/${contact}` }
}

const runs = (child: string) =>
  desk.rows<{ state: string; due: string }>(
    "select state, due_on::text as due from clock_run where clock = 'new-worry-looked-at' and child_id = $1",
    [child],
  )

describe('a worry passed to the worker of the open case', () => {
  it('is on their list for the next working day until they say what came of it', async () => {
    const { child, enquiry } = await worriedAbout('Ned')
    await send(grace, enquiry, 'rate', { 'colour-1': 'amber' })
    const done = await send(grace, enquiry, 'decide', decision('open-case'))
    expect(done.statusCode, done.body.slice(0, 200)).toBe(303)
    // Tuesday 24 November 2026: due on Wednesday.
    expect(await runs(child)).toEqual([{ state: 'running', due: '2026-11-25' }])
    const mine = (await priya.get('/')).body
    expect([mine.includes('Ned Underhay'), mine.includes(TODO)]).toEqual([true, true])
    desk.minutesLater(60)
    const silent = await desk.act(priya, child, 'look-at-worry', { found: '' })
    expect(silent.statusCode).toBe(422)
    const said = { found: 'His shoes were in the wash. We looked at the plan: nothing changes.' }
    expect((await desk.act(priya, child, 'look-at-worry', said)).statusCode).toBe(303)
    expect(await runs(child)).toEqual([{ state: 'met', due: '2026-11-25' }])
    // That somebody got in touch stays news until it is opened; nothing is to be done any more.
    expect((await priya.get('/')).body).not.toContain('Ned Underhay</a></th>')
    expect((await priya.get(`/children/${child}`)).body).toContain('Say what came of a new worry')
  })

  it('is not there for anything else that is decided', async () => {
    const { child, enquiry } = await worriedAbout('Oz')
    await send(grace, enquiry, 'rate', { 'colour-1': 'amber' })
    await send(grace, enquiry, 'decide', decision('information'))
    expect(await runs(child)).toEqual([])
  })
})
