import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let owen: Awaited<ReturnType<Desk['as']>>
let priya: Awaited<ReturnType<Desk['as']>>
const PRIYA = '/areas/supervision/workers/social-worker'
beforeAll(async () => {
  desk = await aDesk()
  owen = await desk.as('team-manager')
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

it('is due for whoever has had none, and not given to another team or to oneself', async () => {
  const list = (await owen.get('/areas/supervision/workers')).body
  expect(list).toContain('Priya Nandan')
  expect(list).not.toContain('Tomasz Wilk')
  expect(list).not.toContain('/areas/supervision/workers/team-manager"')
  expect((await owen.get('/areas/supervision/workers/early-help')).statusCode).toBe(404)
  expect((await owen.get('/areas/supervision/workers/team-manager')).statusCode).toBe(404)
  expect((await priya.get(PRIYA)).statusCode).toBe(404)
})

it('is planned, held on its day with reflection and impact, and due again a month later', async () => {
  expect(await desk.fills(owen, PRIYA, { do: 'plan', ...on('plannedOn', '2026-11-20') })).toBe(DONE)
  expect((await owen.get('/areas/supervision/workers')).body).toContain(
    '1 past its day, nobody said whether it was held',
  )
  const held = { do: 'held', ...on('heldOn', '2026-11-20'), wellbeing: 'I am tired since the Marlowe visit.' }
  expect(await desk.fills(owen, PRIYA, held)).toContain('Say what is different for children')
  const whole = {
    ...held,
    reflection: 'We wondered what Bea hears at night.',
    impact: 'Bea sleeps at her nan’s on Fridays.',
  }
  expect(await desk.fills(owen, PRIYA, whole)).toBe(DONE)
  const list = (await owen.get('/areas/supervision/workers')).body
  expect(list).toMatch(/Priya Nandan[\s\S]{0,600}20 November 2026[\s\S]{0,600}20 December 2026/)
  desk.at('2026-12-23T10:00:00Z')
  expect((await owen.get('/areas/supervision/workers')).body).toContain('20 December 2026, 3 days late')
  desk.at('2026-11-24T10:00:00Z')
  expect(await desk.fills(owen, PRIYA, { do: 'held', ...on('heldOn', '2026-11-20') })).toContain(
    'No supervision is planned',
  )
})

it('is read by the worker, and by no colleague: not in a page, not in a table, not by their head of service', async () => {
  expect((await priya.get('/areas/supervision/mine')).body).toContain('We wondered what Bea hears at night.')
  const [sam, farah] = [await desk.as('social-worker-care'), await desk.as('head-of-service')]
  expect((await sam.get('/areas/supervision/mine')).body).not.toContain('We wondered')
  const seen = (await farah.get(PRIYA)).body
  expect(seen).toContain('Held on 20 November 2026')
  expect(seen).not.toContain('We wondered')
  const [note] = await desk.rows<{ id: string }>('select id from supervision_note')
  for (const who of [sam, farah])
    expect((await who.get(`/records/supervision_note/${note?.id}`)).statusCode).toBe(404)
})

it('lands what is decided about a child on that child’s record, and nothing of the rest', async () => {
  const bea = desk.cast['protected-sister'].id
  const about = {
    do: 'child',
    child: bea,
    'child-decision': 'Ask the court for an order.',
    'child-direction': 'Book the legal planning meeting',
    'child-directionFor': 'Priya Nandan',
    ...on('child-directionDue', '2026-12-01'),
  }
  expect(await desk.fills(owen, PRIYA, about)).toContain('Say why this is decided')
  expect(await desk.fills(owen, PRIYA, { ...about, 'child-reason': 'Nothing has changed since June.' })).toBe(
    DONE,
  )
  const [oversight] = await desk.rows<{ occasion: string }>(
    "select occasion from management_oversight where child_id = $1 and decision = 'Ask the court for an order.'",
    [bea],
  )
  expect(oversight?.occasion).toBe('supervision')
  const page = (await priya.get(`/children/${bea}`)).body
  expect(page).toContain('Ask the court for an order.')
  expect(page).not.toContain('I am tired since')
})

it('is marked done by whoever an action is for, and by nobody else', async () => {
  const mine = '/areas/supervision/mine'
  const action = { do: 'action', what: 'Book the course on trauma', ...on('byOn', '2026-12-01') }
  expect(await desk.fills(owen, PRIYA, { ...action, who: 'Somebody' })).toContain('There is a problem')
  expect(await desk.fills(owen, PRIYA, { ...action, who: 'Priya Nandan' })).toBe(DONE)
  expect((await owen.get(PRIYA)).body).not.toContain('I have done this')
  const [one] = await desk.rows<{ id: string }>('select id from supervision_action')
  const done = { do: 'done', action: one?.id ?? '' }
  expect((await owen.post(PRIYA, done)).statusCode).toBe(404)
  expect((await priya.get(mine)).body).toContain('I have done this')
  expect(await desk.fills(priya, mine, done)).toBe(DONE)
  expect((await owen.get(PRIYA)).body).toContain('done on 24 November 2026')
  expect((await priya.post(mine, done)).statusCode).toBe(404)
})

it('is not oversight of a case that the supervisor has themselves: another manager writes that', async () => {
  const yusuf = desk.cast['in-need'].id
  await desk.rows(
    `insert into allocation (id, child_id, worker, worker_account, role, team, from_on, known_at, recorded_by, recorded_at)
     values (gen_random_uuid(), $1, 'Owen Pritchard', 'team-manager', 'early-help-worker', 'East locality', '2026-11-01', now(), 'test', now())
     returning id`,
    [yusuf],
  )
  const about = { do: 'child', child: yusuf, 'child-decision': 'Go on.', 'child-reason': 'It helps.' }
  expect(await desk.fills(owen, PRIYA, about)).toContain('You work with this child yourself')
})

it('is said by a head of service whose account a worker has; no account is two workers', async () => {
  const farah = await desk.as('head-of-service')
  const accounts = '/areas/workforce/accounts'
  expect((await owen.get(accounts)).statusCode).toBe(404)
  expect((await farah.get(accounts)).body).toContain('The account of 1 of 1 workers is known')
  const [worker] = await desk.rows<{ id: string }>('select id from worker')
  const said = { worker: worker!.id, account: 'social-worker', ...on('firstYearFrom', '2026-11-02') }
  expect(await desk.fills(farah, accounts, { ...said, account: 'nobody' })).not.toBe(DONE)
  expect(await desk.fills(farah, accounts, said)).toBe(DONE)
  // Three weeks into a first year: a week after the 20th, not a month.
  expect((await owen.get('/areas/supervision/workers')).body).toMatch(
    /Priya Nandan[\s\S]{0,600}20 November 2026[\s\S]{0,600}27 November 2026/,
  )
})

it('is a figure for everybody; the workers behind it only for those who may read the days', async () => {
  const figure = '/figures/workforce-supervision-regular?to=2026-11-24'
  for (const who of [priya, await desk.as('analyst'), owen])
    expect((await who.get(figure)).body).toContain('100%')
  const list = '/figures/workforce-supervision-regular/children?to=2026-11-24'
  expect((await owen.get(list)).body).toContain('/records/worker/')
  expect((await priya.get(list)).body).not.toContain('/records/worker/')
})

it('is held as often as a head of service sets, from a day to come and with the reason', async () => {
  const farah = await desk.as('head-of-service')
  const workers = '/areas/supervision/workers'
  const set = { do: 'intervals', earlyWeeks: '1', firstWeeks: '3', months: '2', why: 'Agreed by the board.' }
  expect(await desk.fills(farah, workers, { ...set, ...on('fromOn', '2026-11-01') })).toContain(
    'what held before is never rewritten',
  )
  expect(await desk.fills(farah, workers, { ...set, ...on('fromOn', '2026-11-24') })).toBe(DONE)
  expect((await owen.get(workers)).body).toContain('at least every 2 months')
  expect((await owen.post(workers, { ...set, ...on('fromOn', '2026-11-24') })).statusCode).toBe(404)
})
