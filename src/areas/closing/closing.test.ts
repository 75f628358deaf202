import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Visitor } from '../../../tests/setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from '../../../tests/setup/practice-desk.ts'
import { day } from '../../core/day.ts'
import { Assessment } from '../assessment/facts.ts'
import { Episode } from '../care/facts.ts'
import { Allocation, Birth } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { Enquiry, ProtectionPlan } from '../child-protection/facts.ts'
import { Referral } from '../front-door/facts.ts'

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

const WAITING = '/areas/closing/waiting'
const PROPOSED = {
  reason: 'RC7',
  summary: 'The nights were loud. They are quiet since June.',
  childsView: '“I sleep now.”',
  after: 'Her school’s family worker, each half term.',
  ...on('familyToldOn', '2026-11-20'),
}
const CLOSED = { decision: 'closed', decisionReason: 'The plan is done.', ...on('closesOn', '2026-11-24') }

/** A child with an open case since June, a plan and a worker. */
async function withCase(forename: string): Promise<string> {
  const child = await desk.child(Birth, forename, 'Fernsby', '2016-04-05')
  await desk.put(Referral, child, { referredOn: day('2026-06-01') })
  await desk.put(InNeedPlan, child, { startedOn: day('2026-07-01') })
  for (const role of ['social-worker', 'early-help-worker'])
    await desk.put(Allocation, child, {
      worker: 'Priya Nandan',
      workerAccount: role === 'social-worker' ? 'social-worker' : null,
      role,
      fromOn: day('2026-06-02'),
    })
  return child
}

const does = (...asked: Parameters<PracticeDesk['does']>) => desk.does(...asked)

const ended = async (child: string) =>
  (
    await desk.rows<Record<string, string | null>>(
      `select r.closed_on::text as closed, r.closure_reason as why,
          (select ended_on::text from in_need_plan where child_id = r.child_id) as plan,
          (select to_on::text from allocation where child_id = r.child_id and role = 'social-worker') as worker,
          (select to_on::text from allocation where child_id = r.child_id and role = 'early-help-worker') as helper
       from referral r where r.child_id = $1`,
      [child],
    )
  )[0]

describe('a case that is to close', () => {
  it('is proposed by whoever works on it, with what is different, and closed by a manager who does not', async () => {
    const ada = await withCase('Ada')
    expect(await does(priya, ada, 'propose-closing', { ...PROPOSED, childsView: '' })).toContain(
      'There is a problem',
    )
    expect(await does(owen, ada, 'decide-closing', CLOSED)).toContain('Nobody has proposed')
    expect(await does(priya, ada, 'propose-closing', PROPOSED)).toBe('done')
    expect(await does(farah, ada, 'propose-closing', PROPOSED)).toContain('is proposed already')
    expect((await priya.get(`/children/${ada}`)).body).toContain(
      'The case stays open, with its visits and its worker',
    )
    expect((await ended(ada))?.closed).toBeNull()
    expect((await priya.get(`/children/${ada}/decide-closing`)).statusCode).toBe(404)
    const { body } = await owen.get(WAITING)
    for (const words of ['Ada Fernsby', 'I sleep now', 'each half term']) expect(body).toContain(words)

    const undecided = { ...CLOSED, decisionReason: '' }
    expect(await does(owen, ada, 'decide-closing', undecided)).toContain('Say why')
    const late = { ...CLOSED, ...on('closesOn', '2026-11-25') }
    expect(await does(owen, ada, 'decide-closing', late)).toContain('still to come')
    const early = { ...CLOSED, ...on('closesOn', '2026-05-31') }
    expect(await does(owen, ada, 'decide-closing', early)).toContain('began only on 1 June 2026')
    expect(await does(owen, ada, 'decide-closing', CLOSED)).toBe('done')
    expect(await ended(ada)).toEqual({
      closed: '2026-11-24',
      why: 'RC7',
      plan: '2026-11-24',
      worker: '2026-11-24',
      helper: null,
    })
    expect(await does(priya, ada, 'propose-closing', PROPOSED)).toContain('no open case')
  })

  it('stays open when the manager says not yet, with the reason, and may be proposed again', async () => {
    const bo = await withCase('Bo')
    expect(await does(priya, bo, 'propose-closing', PROPOSED)).toBe('done')
    const waits = (await farah.get('/')).body
    expect(waits).toContain('to close, or not yet')
    const notYet = { decision: 'not-yet', decisionReason: 'See him once more at home.' }
    expect(await does(farah, bo, 'decide-closing', notYet)).toBe('done')
    expect((await priya.get(WAITING)).body).toContain('See him once more at home.')
    expect(await ended(bo)).toEqual({ closed: null, why: null, plan: null, worker: null, helper: null })
    expect(await does(farah, bo, 'propose-closing', PROPOSED)).toBe('done')
    // Nobody decides on what they proposed.
    expect(await does(farah, bo, 'decide-closing', CLOSED)).toContain('You proposed it')
    expect(await does(owen, bo, 'decide-closing', CLOSED)).toBe('done')
  })

  it.each([
    ['is in our care', Episode, { startedOn: day('2026-09-01') }, 'in our care'],
    [
      'has a protection plan',
      ProtectionPlan,
      { startedOn: day('2026-07-01'), initialCategory: 'NEG' },
      'A protection plan is open since 1 July 2026',
    ],
    [
      'has a section 47 enquiry without an end',
      Enquiry,
      { startedOn: day('2026-11-02') },
      'enquiry of 2 November 2026 is open',
    ],
    [
      'has an assessment that is not authorised',
      Assessment,
      { startedOn: day('2026-10-05') },
      'assessment of 5 October 2026 is not authorised',
    ],
  ] as const)('is not while the child %s, neither proposed nor closed', async (what, kind, values, words) => {
    const [before, after] = [await withCase(`Cy ${what}`), await withCase(`Di ${what}`)]
    await desk.put(kind, before, values)
    expect(await does(priya, before, 'propose-closing', PROPOSED)).toContain(words)
    expect(await does(priya, after, 'propose-closing', PROPOSED)).toBe('done')
    await desk.put(kind, after, values)
    expect(await does(owen, after, 'decide-closing', CLOSED)).toContain(words)
    expect((await ended(after))?.closed).toBeNull()
  })

  it('waits for nobody once the case has ended in another way', async () => {
    const fay = await withCase('Fay')
    expect(await does(priya, fay, 'propose-closing', PROPOSED)).toBe('done')
    expect((await owen.get(WAITING)).body).toContain('Fay Fernsby')
    const [one] = await desk.rows<{ id: string }>('select id from referral where child_id = $1', [fay])
    await desk.amend(Referral, one!.id, { closedOn: day('2026-11-23'), closureReason: 'RC5' })
    expect((await owen.get(WAITING)).body).not.toContain('Fay Fernsby')
    expect(await does(owen, fay, 'decide-closing', CLOSED)).toContain('answered already')
  })

  it('may close after an enquiry that needed no conference, and one whose conference was held', async () => {
    const eli = await withCase('Eli')
    await desk.put(Enquiry, eli, { startedOn: day('2026-11-02'), conferenceNotNeeded: '1' })
    await desk.put(Enquiry, eli, { startedOn: day('2026-10-01'), conferenceOn: day('2026-10-20') })
    expect(await does(priya, eli, 'propose-closing', PROPOSED)).toBe('done')
    expect(await does(owen, eli, 'decide-closing', CLOSED)).toBe('done')
  })
})
