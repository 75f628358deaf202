import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Desk,
  decision,
  frontDoorDesk,
  handOn,
  send,
  threeChildren,
  type Visitor,
} from './setup/front-door-desk.ts'
import { on } from './setup/practice-desk.ts'

const BOARD = '/areas/front-door/board'
const WAITING = '/areas/front-door/to-accept'

let desk: Desk
let owen: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  owen = await desk.someone('team-manager')
}, 120_000)
afterAll(() => desk.stop())

/** A child whom Grace referred to social care, red: the page of the child’s part, and the child. */
async function referred(surname: string, outcome = 'referral'): Promise<{ page: string; child: string }> {
  const [page] = await threeChildren(desk, surname)
  await send(desk.grace, page!, 'rate', { 'colour-1': 'red' })
  if (outcome === 'early-help')
    await send(desk.worker, page!, 'agree', {
      'purpose-1': 'early-help',
      'position-1': 'given',
      'askedOf-1': 'His mother',
      'standing-1': 'parent',
    })
  const done = await send(desk.grace, page!, 'decide', decision(outcome, 'red'))
  expect(done.statusCode, done.body).toBe(303)
  const [row] = await desk.rows<{ child: string }>('select child_id as child from contact where id = $1', [
    page!.split('/').at(-1),
  ])
  return { page: page!, child: row!.child }
}

/** Sends an action’s form about a child, from its own page. */
async function act(who: Visitor, child: string, action: string, fields: Record<string, string>) {
  const { body } = await who.get(`/children/${child}/${action}`)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  return who.post(`/children/${child}/${action}`, { record, ...fields })
}

const accepts = { team: 'East locality', ...on('inTouchBy', '2026-12-01') }
const rowOf = (body: string, name: string): string => body.slice(body.indexOf(name)).split('</tr>')[0] ?? ''
const receipts = async (child: string): Promise<number> =>
  (await desk.rows("select 1 from referrer_told where child_id = $1 and what = 'acceptance'", [child])).length

describe('a case from the front door', () => {
  it('is handed on with a checklist, waits with its deadlines running, and is accepted by a manager of that team', async () => {
    const { page, child } = await referred('Quill')
    expect(rowOf((await desk.grace.get(BOARD)).body, 'Amir Quill')).toContain('To hand on to a team')
    // No team accepts what nobody handed on.
    expect((await act(owen, child, 'accept-case', accepts)).body).toContain('hands it on first')
    const half = { ...handOn('East locality'), 'speaking-1': '' }
    expect((await send(desk.worker, page, 'hand-on', half)).body).toContain(
      'Answer every line of the checklist',
    )
    const notYet = { ...handOn('East locality'), 'partners-1': 'no' }
    expect((await send(desk.worker, page, 'hand-on', notYet)).body).toContain('Say what is not done')
    const whole = { ...notYet, 'notDone-1': 'Housing answers by Thursday; Jonah asks again.' }
    expect((await send(desk.worker, page, 'hand-on', whole)).statusCode).toBe(303)
    expect((await send(desk.worker, page, 'hand-on', whole)).body).toContain('It waits for East locality')
    expect((await desk.grace.get(BOARD)).body).not.toContain('Amir Quill')
    expect((await owen.get('/')).body).toContain('1 case from the front door to accept')
    desk.minutesLater(2 * 24 * 60)
    const row = rowOf((await owen.get(WAITING)).body, 'Amir Quill')
    expect(row).toContain('2 days')
    expect(row).toContain('Housing answers by Thursday')
    // The referral’s own day to allocate has not moved: one working day.
    expect(row).toContain('Accept')
    const due = await desk.rows<{ clock: string }>(
      "select clock from clock_run where child_id = $1 and state = 'running' and due_on is not null",
      [child],
    )
    expect(due.length).toBeGreaterThan(0)
    expect(row).toMatch(/, by \d+ \w+ 2026/)
    expect(await receipts(child)).toBe(0)
    expect((await act(owen, child, 'accept-case', accepts)).statusCode).toBe(303)
    expect(await receipts(child)).toBe(1)
    const { body } = await owen.get(WAITING)
    expect(rowOf(body.slice(body.indexOf('Answered in 28 days')), 'Amir Quill')).toContain('2 days')
    expect((await owen.get('/')).body).not.toContain('case from the front door to accept')
    expect((await desk.grace.get(page)).body).toContain('East locality accepted it on')
  })

  it('that was decided for early help waits for no team once a hub has begun to help', async () => {
    const { page, child } = await referred('Larch', 'early-help')
    expect(rowOf((await desk.grace.get(BOARD)).body, 'Amir Larch')).toContain('To hand on to a team')
    const tomasz = await desk.someone('early-help')
    const begun = await act(tomasz, child, 'start-early-help', {
      ...on('startedOn', '2026-11-26'),
      hub: 'Early help team',
    })
    expect(begun.statusCode).toBe(303)
    expect((await desk.grace.get(BOARD)).body).not.toContain('Amir Larch')
    expect((await desk.grace.get(page)).body).toContain('Early help team accepted it on')
  })

  it('that a team does not accept goes back to the board with the reason, and on to another team: nothing is lost', async () => {
    const { page, child } = await referred('Rowe')
    await send(desk.worker, page, 'hand-on', handOn('East locality'))
    expect((await act(owen, child, 'decline-case', { why: '' })).statusCode).toBe(422)
    const why = 'They moved to the west of the city in October.'
    // Whoever handed it on, or decided it, answers for no team.
    expect((await desk.worker.get(`/children/${child}/decline-case`)).statusCode).toBe(404)
    expect((await act(owen, child, 'decline-case', { why })).statusCode).toBe(303)
    const row = rowOf((await desk.grace.get(BOARD)).body, 'Amir Rowe')
    expect(row).toContain('Sent back')
    expect(row).toContain(why)
    expect((await act(owen, child, 'accept-case', accepts)).body).toContain('No case of this child waits')
    // The referral stays open, and nobody has been told that a team has it.
    expect(
      await desk.rows('select 1 from referral where child_id = $1 and closed_on is null', [child]),
    ).toHaveLength(1)
    expect(await receipts(child)).toBe(0)
    expect((await send(desk.worker, page, 'hand-on', handOn('Children in care team'))).statusCode).toBe(303)
    const { body } = await desk.grace.get(page)
    expect(body).toContain('East locality did not accept it')
    expect(body).toContain('It waits for Children in care team.')
    // A manager of another team does not answer for it; a head of service may.
    expect((await act(owen, child, 'decline-case', { why })).body).toContain(
      'A manager of Children in care team accepts it',
    )
  })
})

describe('whoever referred', () => {
  const worker = {
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    ...on('fromOn', '2026-11-26'),
  }

  it('hears once that a team has the child when allocating is the first sign of it; what waited is accepted so', async () => {
    const { page, child } = await referred('Sorrel')
    await send(desk.worker, page, 'hand-on', handOn('East locality'))
    expect((await act(owen, child, 'allocate', worker)).statusCode).toBe(303)
    expect(await receipts(child)).toBe(1)
    expect(
      await desk.rows('select team, accepted_by from case_acceptance where child_id = $1', [child]),
    ).toEqual([{ team: 'East locality', accepted_by: 'Owen Pritchard' }])
    const next = { ...worker, workerAccount: 'social-worker-care', changeReason: 'Priya is away.' }
    expect((await act(owen, child, 'allocate', next)).statusCode).toBe(303)
    expect(await receipts(child)).toBe(1)
  })

  it('hears it when early help begins, where that is the first sign', async () => {
    const { child } = await referred('Teasel', 'early-help')
    const tomasz = await desk.someone('early-help')
    const begun = await act(tomasz, child, 'start-early-help', {
      ...on('startedOn', '2026-11-26'),
      hub: 'Early help team',
    })
    expect(begun.statusCode, /error-summary__body.*?<\/div>/.exec(begun.body)?.[0]).toBe(303)
    expect(await receipts(child)).toBe(1)
  })
})

describe('a decision that a team sent back', () => {
  const sentBack = async (surname: string) => {
    const { page, child } = await referred(surname)
    await send(desk.worker, page, 'hand-on', handOn('East locality'))
    expect((await act(owen, child, 'decline-case', { why: 'Early help is enough.' })).statusCode).toBe(303)
    return { page, child }
  }
  const help = {
    ...decision('early-help', 'green'),
    'threshold-1': 'early-help',
    'reason-1': 'One plan is enough.',
  }

  it('is decided anew by a manager, both are kept, and the first day stays the day of the decision', async () => {
    const { page, child } = await sentBack('Umber')
    const [first] = await desk.rows<{ at: string }>(
      'select decided_at::text as at from contact where child_id = $1',
      [child],
    )
    desk.minutesLater(24 * 60)
    const same = await send(desk.grace, page, 'decide-anew', decision('referral', 'red'))
    expect(same.body).toContain('It was decided so before')
    expect((await send(desk.worker, page, 'decide-anew', help)).body).toContain('A manager of the front door')
    // All that a decision needs is asked for again, and nothing has changed meanwhile.
    expect((await send(desk.grace, page, 'decide-anew', help)).body).toContain(
      'Early help begins only with agreement',
    )
    const open = 'select 1 from referral where child_id = $1 and closed_on is null'
    expect(await desk.rows(open, [child])).toHaveLength(1)
    await send(desk.worker, page, 'agree', {
      'purpose-1': 'early-help',
      'position-1': 'given',
      'askedOf-1': 'His mother',
      'standing-1': 'parent',
    })
    const done = await send(desk.grace, page, 'decide-anew', help)
    expect(done.statusCode, /error-summary__body.*?<\/div>/.exec(done.body)?.[0]).toBe(303)
    expect(
      await desk.rows(
        `select outcome, reason, decided_at::text as at, decided_anew_at > decided_at as anew from contact where child_id = $1`,
        [child],
      ),
    ).toEqual([{ outcome: 'early-help', reason: 'One plan is enough.', at: first!.at, anew: true }])
    expect(
      await desk.rows(
        'select outcome, decided_by as by, decided_at::text as at from contact_decision_before where child_id = $1',
        [child],
      ),
    ).toEqual([{ outcome: 'referral', by: 'Grace Abara', at: first!.at }])
    // The hours of the first decision are those of its own rating: red, and not the green of the second.
    expect(
      await desk.rows(
        "select clock from clock_run where child_id = $1 and clock like 'mash-rag-%' and state <> 'gone'",
        [child],
      ),
    ).toEqual([{ clock: 'mash-rag-red' }])
    // The referral that it had opened led to nothing more.
    expect(
      await desk.rows(
        'select no_further_action as nfa, closed_on is not null as closed from referral where child_id = $1',
        [child],
      ),
    ).toEqual([{ nfa: 'true', closed: true }])
    const { body } = await desk.grace.get(page)
    expect(body).toContain('Before: Referral to children’s social care, by Grace Abara, front door manager')
    // The referrer hears of both.
    expect(
      await desk.rows("select 1 from referrer_told where child_id = $1 and what = 'decision'", [child]),
    ).toHaveLength(2)
    // It is to be handed on as any other, and not decided anew again until a team sends it back.
    const row = rowOf((await desk.grace.get(BOARD)).body, 'Amir Umber')
    expect([row.includes('To hand on to a team'), row.includes('Sent back')]).toEqual([true, false])
    expect((await send(desk.grace, page, 'decide-anew', decision('none', 'red'))).body).toContain(
      'Only what a team sent back is decided anew',
    )
  })

  it('is not decided anew before it was sent back, nor once somebody works with the child', async () => {
    const { page } = await referred('Vetch')
    expect((await send(desk.grace, page, 'decide-anew', help)).body).toContain('Only what a team sent back')
    const back = await sentBack('Willow')
    const farah = await desk.someone('head-of-service')
    const done = await act(farah, back.child, 'allocate', {
      worker: 'Priya Nandan',
      workerAccount: 'social-worker',
      role: 'social-worker',
      team: 'East locality',
      ...on('fromOn', '2026-11-26'),
    })
    expect(done.statusCode).toBe(303)
    expect((await send(desk.grace, back.page, 'decide-anew', help)).body).toContain(
      'Priya Nandan works with the child',
    )
  })
})
