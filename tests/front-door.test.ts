import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Instant, isoInstant } from '../src/core/instant.ts'
import { CALL, type Desk, decision, frontDoorDesk, send, threeChildren } from './setup/front-door-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await frontDoorDesk()
}, 120_000)
afterAll(() => desk.stop())

describe('a contact about several children', () => {
  it('is written once, and each child’s record holds what is about that child alone', async () => {
    const [amir] = await threeChildren(desk, 'Wexcombe')
    const found = await desk.rows<{ worry: string; enquiry: string }>(
      `select c.worry, c.enquiry from contact c join identity i on i.person_id = c.child_id
       where i.surname = 'Wexcombe' order by i.forename`,
    )
    expect(found.map(({ worry }) => worry.split('\n\n').slice(1))).toEqual([
      ['Amir stays out until midnight.'],
      [],
      ['Cal has lost weight.'],
    ])
    expect(new Set(found.map(({ enquiry }) => enquiry)).size).toBe(1)
    expect(found[0]!.enquiry).toMatch(/^FD-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const { body } = await desk.worker.get(amir!)
    expect(body).toContain('Amir Wexcombe, Bea Wexcombe, Cal Wexcombe')
  })

  it('stands on the board as one row, and the worker is told when it is due', async () => {
    await threeChildren(desk, 'Yarnold')
    const { body } = await desk.grace.get('/areas/front-door/board')
    expect(body.split('Amir Yarnold, Bea Yarnold, Cal Yarnold').length).toBe(2)
    // Tuesday 24 November: one working day later.
    expect(body).toContain('25 November 2026')
    expect(body).toContain('Unrated')
  })

  it('offers somebody whose name we know before a second record is made', async () => {
    await desk.worker.get('/areas/front-door/new')
    const again = await desk.worker.post('/areas/front-door/new', {
      ...CALL,
      children: '1',
      'forename-1': 'Maisie',
      'surname-1': 'Thornquist',
    })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('say whether this is somebody we know')
    const known = /name="who-1"[^>]*value="([0-9a-f-]{36})"/.exec(again.body)?.[1]
    const done = await desk.worker.post('/areas/front-door/new', {
      ...CALL,
      children: '1',
      'forename-1': 'Maisie',
      'surname-1': 'Thornquist',
      'who-1': known!,
    })
    expect(done.statusCode, done.body).toBe(303)
    const people = await desk.rows<{ n: number }>(
      "select count(*)::int as n from identity where surname = 'Thornquist' and forename = 'Maisie'",
    )
    expect(people).toEqual([{ n: 1 }])
    const mine = await desk.rows<{ id: string }>(
      'select id from contact where child_id = $1 and decided_at is null',
      [known],
    )
    const { body } = await desk.grace.get(`/areas/front-door/enquiry/${mine[0]!.id}`)
    // Her contact of 40 days before, with what came of it.
    expect(body).toContain('One other contact in 12 months')
    expect(body).toContain('She told her tutor that there is shouting every night.')
    expect(body).toContain('Referral to children’s social care')
  })

  it('is refused with every problem and nothing written when it says nobody and nothing', async () => {
    const before = await desk.rows('select id from contact')
    await desk.worker.get('/areas/front-door/new')
    const { statusCode, body } = await desk.worker.post('/areas/front-door/new', {
      'receivedAt-day': '31',
      'receivedAt-month': '2',
      'receivedAt-year': '2026',
      children: '1',
      do: 'save',
    })
    expect(statusCode).toBe(422)
    for (const words of ['enter a real date', 'Choose who made contact']) expect(body).toContain(words)
    expect((await desk.rows('select id from contact')).length).toBe(before.length)
  })

  it('keeps what was typed when another child is added', async () => {
    await desk.worker.get('/areas/front-door/new')
    const { statusCode, body } = await desk.worker.post('/areas/front-door/new', {
      ...CALL,
      children: '1',
      'forename-1': 'Della',
      do: 'another',
    })
    expect(statusCode).toBe(200)
    expect(body).toContain('value="Della"')
    expect(body).toContain('Child 2')
  })
})

describe('rating and deciding', () => {
  it('is a manager’s: a worker is offered neither, and refused both', async () => {
    const [amir] = await threeChildren(desk, 'Ash')
    expect((await desk.worker.get(amir!)).body).not.toContain('Save the rating')
    const rated = await send(desk.worker, amir!, 'rate', { 'colour-1': 'red' })
    expect(rated.body).toContain('A manager of the front door rates contacts.')
    expect((await send(desk.worker, amir!, 'decide', decision('none'))).statusCode).toBe(422)
  })

  it('needs a rating, a reason, and where agreement stands; for each child by themselves', async () => {
    const [amir, bea] = await threeChildren(desk, 'Birch')
    const early = await send(desk.grace, amir!, 'decide', { ...decision('referral'), 'reason-1': '' })
    expect(early.statusCode).toBe(422)
    for (const words of ['Rate it first', 'Say why', 'Write down where agreement to an assessment stands'])
      expect(early.body).toContain(words)
    await send(desk.grace, amir!, 'rate', {
      'colour-1': 'amber',
      'nextSteps-1': 'Ask the school nurse.',
      'thenWho-1': 'front-door-worker',
      'thenOn-1-day': '25',
      'thenOn-1-month': '11',
      'thenOn-1-year': '2026',
    })
    await send(desk.worker, amir!, 'agree', {
      'purpose-1': 'assessment',
      'position-1': 'given',
      'askedOf-1': 'His mother',
      'standing-1': 'parent',
    })
    const done = await send(desk.grace, amir!, 'decide', decision('referral'))
    expect(done.statusCode, done.body).toBe(303)
    const decided = await desk.rows<{ forename: string; outcome: string | null; referrals: number }>(
      `select i.forename, c.outcome,
          (select count(*)::int from referral r where r.child_id = c.child_id) as referrals
       from contact c join identity i on i.person_id = c.child_id where i.surname = 'Birch' order by 1`,
    )
    expect(decided).toEqual([
      { forename: 'Amir', outcome: 'referral', referrals: 1 },
      { forename: 'Bea', outcome: null, referrals: 0 },
      { forename: 'Cal', outcome: null, referrals: 0 },
    ])
    const colours = await desk.rows<{ colour: string; stage: string }>(
      'select colour, stage from contact_rating where contact = $1 order by stage',
      [amir!.split('/').at(-1)],
    )
    expect(colours).toEqual([
      { colour: 'amber', stage: 'final' },
      { colour: 'amber', stage: 'first' },
    ])
    // Early help for Bea, without agreement.
    await send(desk.grace, bea!, 'rate', { 'colour-1': 'green' })
    const refused = await send(desk.grace, bea!, 'decide', decision('early-help', 'green'))
    expect(refused.body).toContain('Early help begins only with agreement')
  })

  it('an amber assessment against a refusal asks why, as one that goes ahead without asking does', async () => {
    const [amir] = await threeChildren(desk, 'Yarrow')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'amber' })
    const refusedBy = (why: string) =>
      send(desk.worker, amir!, 'agree', {
        'purpose-1': 'assessment',
        'position-1': 'refused',
        'askedOf-1': 'His mother',
        'standing-1': 'parent',
        'why-1': why,
      })
    expect((await refusedBy('')).statusCode).toBe(303)
    const silent = await send(desk.grace, amir!, 'decide', decision('referral'))
    expect([silent.statusCode, silent.body.includes('Agreement to an assessment was refused')]).toEqual([
      422,
      true,
    ])
    desk.minutesLater(1)
    expect((await refusedBy('He has lost weight for three months.')).statusCode).toBe(303)
    expect((await send(desk.grace, amir!, 'decide', decision('referral'))).statusCode).toBe(303)
  })

  it('of a red contact is held up by no missing agreement', async () => {
    const [amir] = await threeChildren(desk, 'Cedar')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    const done = await send(desk.grace, amir!, 'decide', decision('referral', 'red'))
    expect(done.statusCode, done.body).toBe(303)
  })

  it('never opens a second case: a new worry on an open one goes to its worker', async () => {
    const [amir] = await threeChildren(desk, 'Dogwood')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    await send(desk.grace, amir!, 'decide', decision('referral', 'red'))
    const [child] = await desk.rows<{ child_id: string }>(
      "select person_id as child_id from identity where surname = 'Dogwood' and forename = 'Amir'",
    )
    await desk.worker.get('/areas/front-door/new')
    await desk.worker.post('/areas/front-door/new', {
      ...CALL,
      children: '1',
      'forename-1': 'Amir',
      'surname-1': 'Dogwood',
      'who-1': child!.child_id,
    })
    const [second] = await desk.rows<{ id: string }>(
      'select id from contact where child_id = $1 and decided_at is null',
      [child!.child_id],
    )
    const page = `/areas/front-door/enquiry/${second!.id}`
    await send(desk.grace, page, 'rate', { 'colour-1': 'red' })
    const again = await send(desk.grace, page, 'decide', decision('referral', 'red'))
    expect(again.body).toContain('There is an open case already')
    expect((await send(desk.grace, page, 'decide', decision('open-case', 'red'))).statusCode).toBe(303)
    expect(await desk.rows('select id from referral where child_id = $1', [child!.child_id])).toHaveLength(1)
  })

  it('runs the clock of its colour: red, received at 9:30, is due at 13:30 and then late', async () => {
    const [amir] = await threeChildren(desk, 'Elder')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    const [run] = await desk.rows<{ due_at: Instant; state: string }>(
      "select due_at, state from clock_run where about_id = $1 and clock = 'mash-rag-red'",
      [amir!.split('/').at(-1)],
    )
    expect([isoInstant(run!.due_at), run!.state]).toEqual(['2026-11-24T13:30:00.000Z', 'running'])
    desk.minutesLater(240)
    expect((await desk.grace.get('/areas/front-door/board?show=red')).body).toContain('Overdue')
    await send(desk.grace, amir!, 'decide', decision('none', 'red'))
    const [late] = await desk.rows<{ state: string }>(
      "select state from clock_run where about_id = $1 and clock = 'mash-rag-red'",
      [amir!.split('/').at(-1)],
    )
    expect(late).toEqual({ state: 'late' })
  })
})

describe('partners', () => {
  it('are asked, waited for on the board, and answered once', async () => {
    const [amir] = await threeChildren(desk, 'Fir')
    await send(desk.worker, amir!, 'ask', {
      'partner-1': 'police',
      'asks-1': 'Any call to the home since June?',
    })
    expect((await desk.grace.get('/areas/front-door/board?show=waiting')).body).toContain('Police')
    const [check] = await desk.rows<{ id: string }>('select id from partner_check where contact = $1', [
      amir!.split('/').at(-1),
    ])
    const answering = { check: check!.id, [`answer-${check!.id}`]: 'Two calls in September, no offence.' }
    expect((await send(desk.worker, amir!, 'answer', answering)).statusCode).toBe(303)
    expect((await send(desk.grace, amir!, 'answer', answering)).body).toContain(
      'Their answer is there already',
    )
    expect((await desk.grace.get(amir!)).body).toContain('Two calls in September, no offence.')
  })
})
