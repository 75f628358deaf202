import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { type Instant, instant, isoInstant } from '../src/core/instant.ts'
import { transact } from '../src/engines/records/index.ts'

type Visitor = Awaited<ReturnType<ReturnType<typeof browserOf>['as']>>

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let grace: Visitor
let worker: Visitor
let clock = instant('2026-11-24T10:00:00Z')

beforeAll(async () => {
  demonstration = await aDemonstration()
  demonstration.site.records.now = () => clock
  grace = await browserOf(demonstration.app).as('front-door')
  worker = await browserOf(demonstration.app).as('front-door-worker')
}, 120_000)
afterAll(() => demonstration.stop())

const minutesLater = (minutes: number): void => {
  clock = (clock + minutes * 60_000) as Instant
}

const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values))

const RECEIVED = {
  'receivedAt-day': '24',
  'receivedAt-month': '11',
  'receivedAt-year': '2026',
  'receivedAt-time': '09:30',
}

const FORM = {
  ...RECEIVED,
  source: '2A',
  agency: 'Harrow Lane School',
  worry: 'They come to school without coats and say nobody gets up in the morning.',
  do: 'save',
}

/** Writes down a contact about three new children; gives the addresses of each child's part. */
async function threeChildren(who: Visitor, surname: string): Promise<string[]> {
  await who.get('/areas/front-door/new')
  const done = await who.post('/areas/front-door/new', {
    ...FORM,
    children: '3',
    'forename-1': 'Amir',
    'surname-1': surname,
    'told-1': 'Amir stays out until midnight.',
    'forename-2': 'Bea',
    'surname-2': surname,
    'forename-3': 'Cal',
    'surname-3': surname,
    'told-3': 'Cal has lost weight.',
    'who-1': 'new',
    'who-2': 'new',
    'who-3': 'new',
  })
  expect(done.statusCode, done.body).toBe(303)
  const found = await rows<{ id: string }>(
    `select c.id from contact c join identity i on i.person_id = c.child_id
     where i.surname = $1 order by i.forename`,
    [surname],
  )
  return found.map(({ id }) => `/areas/front-door/enquiry/${id}`)
}

/** Sends one of the small forms of an enquiry's page, as it stands on the page. */
async function send(who: Visitor, page: string, does: string, fields: Record<string, string> = {}) {
  const { body } = await who.get(page)
  const contact = page.split('/').at(-1)!
  const seen = new RegExp(`value="${contact}"/?><input type="hidden" name="seen" value="(\\d+)"`).exec(body)
  return who.post(page, { do: does, contact, seen: seen?.[1] ?? '', ...fields })
}

const decision = (outcome: string, final = 'amber') => ({
  'outcome-1': outcome,
  'reason-1': 'Three worries in a month, and help so far has not been enough.',
  'final-1': final,
  'threshold-1': 'in-need',
})

describe('a contact about several children', () => {
  it('is written once, and each child’s record holds what is about that child alone', async () => {
    const [amir] = await threeChildren(worker, 'Wexcombe')
    const found = await rows<{ worry: string; enquiry: string }>(
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
    const { body } = await worker.get(amir!)
    expect(body).toContain('Amir Wexcombe, Bea Wexcombe, Cal Wexcombe')
  })

  it('stands on the board as one row, and the worker is told when it is due', async () => {
    await threeChildren(worker, 'Yarnold')
    const { body } = await grace.get('/areas/front-door/board')
    expect(body.split('Amir Yarnold, Bea Yarnold, Cal Yarnold').length).toBe(2)
    // Tuesday 24 November: one working day later.
    expect(body).toContain('25 November 2026')
    expect(body).toContain('Unrated')
  })

  it('offers somebody whose name we know before a second record is made', async () => {
    await worker.get('/areas/front-door/new')
    const again = await worker.post('/areas/front-door/new', {
      ...FORM,
      children: '1',
      'forename-1': 'Maisie',
      'surname-1': 'Thornquist',
    })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('say whether this is somebody we know')
    const known = /name="who-1"[^>]*value="([0-9a-f-]{36})"/.exec(again.body)?.[1]
    const done = await worker.post('/areas/front-door/new', {
      ...FORM,
      children: '1',
      'forename-1': 'Maisie',
      'surname-1': 'Thornquist',
      'who-1': known!,
    })
    expect(done.statusCode, done.body).toBe(303)
    const people = await rows<{ n: number }>(
      "select count(*)::int as n from identity where surname = 'Thornquist' and forename = 'Maisie'",
    )
    expect(people).toEqual([{ n: 1 }])
    const mine = await rows<{ id: string }>(
      'select id from contact where child_id = $1 and decided_at is null',
      [known],
    )
    const { body } = await grace.get(`/areas/front-door/enquiry/${mine[0]!.id}`)
    // Her contact of 40 days before, with what came of it.
    expect(body).toContain('One other contact in 12 months')
    expect(body).toContain('She told her tutor that there is shouting every night.')
    expect(body).toContain('Referral to children’s social care')
  })

  it('is refused with every problem and nothing written when it says nobody and nothing', async () => {
    const before = await rows('select id from contact')
    await worker.get('/areas/front-door/new')
    const { statusCode, body } = await worker.post('/areas/front-door/new', {
      'receivedAt-day': '31',
      'receivedAt-month': '2',
      'receivedAt-year': '2026',
      children: '1',
      do: 'save',
    })
    expect(statusCode).toBe(422)
    for (const words of ['enter a real date', 'Choose who made contact']) expect(body).toContain(words)
    expect((await rows('select id from contact')).length).toBe(before.length)
  })

  it('keeps what was typed when another child is added', async () => {
    await worker.get('/areas/front-door/new')
    const { statusCode, body } = await worker.post('/areas/front-door/new', {
      ...FORM,
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
    const [amir] = await threeChildren(worker, 'Ash')
    expect((await worker.get(amir!)).body).not.toContain('Save the rating')
    const rated = await send(worker, amir!, 'rate', { 'colour-1': 'red' })
    expect(rated.body).toContain('A manager of the front door rates contacts.')
    expect((await send(worker, amir!, 'decide', decision('none'))).statusCode).toBe(422)
  })

  it('needs a rating, a reason, and where agreement stands; for each child by themselves', async () => {
    const [amir, bea] = await threeChildren(worker, 'Birch')
    const early = await send(grace, amir!, 'decide', { ...decision('referral'), 'reason-1': '' })
    expect(early.statusCode).toBe(422)
    for (const words of ['Rate it first', 'Say why', 'Write down where agreement to an assessment stands'])
      expect(early.body).toContain(words)
    await send(grace, amir!, 'rate', { 'colour-1': 'amber', 'nextSteps-1': 'Ask the school nurse.' })
    await send(worker, amir!, 'agree', {
      'purpose-1': 'assessment',
      'position-1': 'given',
      'askedOf-1': 'His mother',
      'standing-1': 'parent',
    })
    const done = await send(grace, amir!, 'decide', decision('referral'))
    expect(done.statusCode, done.body).toBe(303)
    const decided = await rows<{ forename: string; outcome: string | null; referrals: number }>(
      `select i.forename, c.outcome,
          (select count(*)::int from referral r where r.child_id = c.child_id) as referrals
       from contact c join identity i on i.person_id = c.child_id where i.surname = 'Birch' order by 1`,
    )
    expect(decided).toEqual([
      { forename: 'Amir', outcome: 'referral', referrals: 1 },
      { forename: 'Bea', outcome: null, referrals: 0 },
      { forename: 'Cal', outcome: null, referrals: 0 },
    ])
    const colours = await rows<{ colour: string; stage: string }>(
      'select colour, stage from contact_rating where contact = $1 order by stage',
      [amir!.split('/').at(-1)],
    )
    expect(colours).toEqual([
      { colour: 'amber', stage: 'final' },
      { colour: 'amber', stage: 'first' },
    ])
    // Early help for Bea, without agreement.
    await send(grace, bea!, 'rate', { 'colour-1': 'green' })
    const refused = await send(grace, bea!, 'decide', decision('early-help', 'green'))
    expect(refused.body).toContain('Early help begins only with agreement')
  })

  it('of a red contact is held up by no missing agreement', async () => {
    const [amir] = await threeChildren(worker, 'Cedar')
    await send(grace, amir!, 'rate', { 'colour-1': 'red' })
    const done = await send(grace, amir!, 'decide', decision('referral', 'red'))
    expect(done.statusCode, done.body).toBe(303)
  })

  it('never opens a second case: a new worry on an open one goes to its worker', async () => {
    const [amir] = await threeChildren(worker, 'Dogwood')
    await send(grace, amir!, 'rate', { 'colour-1': 'red' })
    await send(grace, amir!, 'decide', decision('referral', 'red'))
    const [child] = await rows<{ child_id: string }>(
      "select person_id as child_id from identity where surname = 'Dogwood' and forename = 'Amir'",
    )
    await worker.get('/areas/front-door/new')
    await worker.post('/areas/front-door/new', {
      ...FORM,
      children: '1',
      'forename-1': 'Amir',
      'surname-1': 'Dogwood',
      'who-1': child!.child_id,
    })
    const [second] = await rows<{ id: string }>(
      'select id from contact where child_id = $1 and decided_at is null',
      [child!.child_id],
    )
    const page = `/areas/front-door/enquiry/${second!.id}`
    await send(grace, page, 'rate', { 'colour-1': 'red' })
    const again = await send(grace, page, 'decide', decision('referral', 'red'))
    expect(again.body).toContain('There is an open case already')
    expect((await send(grace, page, 'decide', decision('open-case', 'red'))).statusCode).toBe(303)
    expect(await rows('select id from referral where child_id = $1', [child!.child_id])).toHaveLength(1)
  })

  it('runs the clock of its colour: red, received at 9:30, is due at 13:30 and then late', async () => {
    const [amir] = await threeChildren(worker, 'Elder')
    await send(grace, amir!, 'rate', { 'colour-1': 'red' })
    const [run] = await rows<{ due_at: Instant; state: string }>(
      "select due_at, state from clock_run where about_id = $1 and clock = 'mash-rag-red'",
      [amir!.split('/').at(-1)],
    )
    expect([isoInstant(run!.due_at), run!.state]).toEqual(['2026-11-24T13:30:00.000Z', 'running'])
    minutesLater(240)
    expect((await grace.get('/areas/front-door/board?show=red')).body).toContain('Overdue')
    await send(grace, amir!, 'decide', decision('none', 'red'))
    const [late] = await rows<{ state: string }>(
      "select state from clock_run where about_id = $1 and clock = 'mash-rag-red'",
      [amir!.split('/').at(-1)],
    )
    expect(late).toEqual({ state: 'late' })
  })
})

describe('partners', () => {
  it('are asked, waited for on the board, and answered once', async () => {
    const [amir] = await threeChildren(worker, 'Fir')
    await send(worker, amir!, 'ask', { 'partner-1': 'police', 'asks-1': 'Any call to the home since June?' })
    expect((await grace.get('/areas/front-door/board?show=waiting')).body).toContain('Police')
    const [check] = await rows<{ id: string }>('select id from partner_check where contact = $1', [
      amir!.split('/').at(-1),
    ])
    const answering = { check: check!.id, [`answer-${check!.id}`]: 'Two calls in September, no offence.' }
    expect((await send(worker, amir!, 'answer', answering)).statusCode).toBe(303)
    expect((await send(grace, amir!, 'answer', answering)).body).toContain('Their answer is there already')
    expect((await grace.get(amir!)).body).toContain('Two calls in September, no offence.')
  })
})

describe('two people at one board', () => {
  it('do not take one contact from each other without seeing it', async () => {
    const [amir] = await threeChildren(worker, 'Gorse')
    const { body } = await grace.get(amir!)
    const contact = amir!.split('/').at(-1)!
    const seen = new RegExp(`value="${contact}"/?><input type="hidden" name="seen" value="(\\d+)"`).exec(
      body,
    )![1]!
    minutesLater(1)
    expect((await send(worker, amir!, 'take')).statusCode).toBe(303)
    minutesLater(1)
    const late = await grace.post(amir!, { do: 'take', contact, seen })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Someone else changed this after you opened it')
    expect((await grace.get('/areas/front-door/board')).body).toContain('Jonah Mercer')
  })

  it('asked by both at one moment, give it to one of them', async () => {
    const [amir] = await threeChildren(worker, 'Hazel')
    const contact = amir!.split('/').at(-1)!
    minutesLater(1)
    const takes = await Promise.all([send(worker, amir!, 'take'), send(grace, amir!, 'take')])
    expect(takes.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422])
    expect(await rows('select id from local_history.contact where id = $1', [contact])).toHaveLength(1)
  })

  it('are sent nothing new, and nothing is logged, while the board is as they have it', async () => {
    const { body } = await grace.get('/areas/front-door/board')
    const version = /data-live-version="([^"]+)"/.exec(body)![1]!
    const logged = async () =>
      (await rows("select 1 from read_log where question like 'The front door%'")).length
    const before = await logged()
    const same = await grace.get(`/areas/front-door/board?seen=${encodeURIComponent(version)}`)
    expect(same.body).toContain('data-live-same')
    expect(await logged()).toBe(before)
    await threeChildren(worker, 'Iris')
    const now = await grace.get(`/areas/front-door/board?seen=${encodeURIComponent(version)}`)
    expect(now.body).toContain('Amir Iris')
    expect(await logged()).toBe(before + 1)
  })
})

describe('a child whose record few may see', () => {
  it('is given no second record: the contact goes to theirs, its keeper is told, and the writer sees no difference', async () => {
    const head = await browserOf(demonstration.app).as('head-of-service')
    const [made] = await threeChildren(worker, 'Larkspur')
    const [child] = await rows<{ child_id: string }>('select child_id from contact where id = $1', [
      made!.split('/').at(-1),
    ])
    await head.get(`/children/${child!.child_id}/add-address`)
    await head.post(`/children/${child!.child_id}/add-address`, { lines: '9 Quern Row', postcode: 'ZZ1 4QX' })
    await head.get(`/children/${child!.child_id}/restrict`)
    await head.post(`/children/${child!.child_id}/restrict`, {
      reason: 'A colleague’s nephew',
      keepers: 'head-of-service',
    })
    const people = async () => (await rows('select id from person')).length
    const before = await people()
    const call = async (home: string) => {
      await worker.get('/areas/front-door/new')
      const done = await worker.post('/areas/front-door/new', {
        ...FORM,
        source: '1B',
        agency: '',
        worry: 'The little boy cries at night.',
        children: '1',
        'home-1': home,
        'who-1': 'new',
      })
      expect(done.statusCode, done.body).toBe(303)
      return (await worker.get('/areas/front-door/board')).body
    }
    const board = await call('9 Quern Row, ZZ1 4QX')
    expect(board).toMatch(/Received as FD-\S+, and passed on to whoever decides/)
    expect(board).not.toContain('The little boy cries at night.')
    expect(await people()).toBe(before)
    const kept = await rows<{ worry: string }>(
      'select worry from contact where child_id = $1 order by known_at desc, id limit 1',
      [child!.child_id],
    )
    expect(kept[0]!.worry).toContain('The little boy cries at night.')
    expect((await head.get('/')).body + (await head.get('/restrictions')).body).toContain(
      'A contact reached the front door',
    )
    // The same words of a house where nobody is hidden make a record, with the same answer.
    expect(await call('11 Quern Row, ZZ1 4QX')).toMatch(
      /Received as FD-\S+, and passed on to whoever decides/,
    )
    expect(await people()).toBe(before + 1)
  })
})

describe('who may', () => {
  it('is the front door and those who look over it: for a social worker the board is not there', async () => {
    const priya = await browserOf(demonstration.app).as('social-worker')
    expect((await priya.get('/areas/front-door/board')).statusCode).toBe(404)
    const martin = await browserOf(demonstration.app).as('director')
    const [amir] = await threeChildren(worker, 'Juniper')
    expect((await martin.get('/areas/front-door/board')).statusCode).toBe(200)
    expect((await send(martin, amir!, 'take')).statusCode).toBe(404)
  })

  it('does not show a restricted child’s contact to whoever may not see them', async () => {
    const [amir] = await threeChildren(worker, 'Kestrel')
    const [child] = await rows<{ child_id: string }>('select child_id from contact where id = $1', [
      amir!.split('/').at(-1),
    ])
    const head = await browserOf(demonstration.app).as('head-of-service')
    await head.get(`/children/${child!.child_id}/restrict`)
    await head.post(`/children/${child!.child_id}/restrict`, {
      reason: 'A colleague’s nephew',
      keepers: 'head-of-service',
    })
    expect((await worker.get(amir!)).statusCode).toBe(404)
    const { body } = await worker.get('/areas/front-door/board')
    expect(body).not.toContain('Amir Kestrel')
    expect(body).toContain('Bea Kestrel, Cal Kestrel')
  })
})
