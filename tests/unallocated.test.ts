import { afterAll, beforeAll, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { EarlyHelp, Lead } from '../src/areas/early-help/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { WeeklyReport } from '../src/areas/unallocated/records.ts'
import { day } from '../src/core/day.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const LIST = '/areas/unallocated/holding'
const REPORTS = '/areas/unallocated/reports'

let desk: PracticeDesk
let owen: Visitor
let martin: Visitor
let child: string
beforeAll(async () => {
  desk = await practiceDesk()
  owen = await desk.someone('team-manager')
  martin = await desk.someone('director')
  child = await desk.child(Birth, 'Tess', 'Ullswick', '2018-06-01')
  await desk.put(Referral, child, { referredOn: day('2026-11-16') })
}, 120_000)
afterAll(() => desk.stop())

const RISK = {
  standing: 'duty',
  holder: 'The East duty worker, Len',
  why: 'Two posts are empty.',
  meanwhile: 'Seen by duty on Monday; school rings if she is not there.',
}

it('a child without a worker is there with since when, and that nobody holds the risk', async () => {
  const { body } = await owen.get(LIST)
  expect(body).toContain('Tess Ullswick')
  expect(body).toContain('16 November 2026')
  expect(body).toContain('Look now')
  expect((await desk.someone('social-worker').then(priya => priya.get(LIST))).statusCode).toBe(404)
})

it('a manager says who holds it, one at a time, and looks at the child; then both are there', async () => {
  const done = await desk.act(owen, child, 'hold-risk', { ...RISK, ...on('fromOn', '2026-11-20') })
  expect(done.statusCode, done.body).toBe(303)
  const earlier = await desk.act(owen, child, 'hold-risk', { ...RISK, ...on('fromOn', '2026-11-18') })
  expect(earlier.body).toContain('choose that day or later')
  await desk.act(owen, child, 'hold-risk', {
    ...RISK,
    standing: 'manager',
    holder: 'Owen Pritchard',
    ...on('fromOn', '2026-11-24'),
  })
  const held = await desk.rows<{ holder: string; to_on: string | null }>(
    'select holder, to_on::text from risk_held where child_id = $1 order by from_on',
    [child],
  )
  expect(held).toEqual([
    { holder: 'The East duty worker, Len', to_on: '2026-11-24' },
    { holder: 'Owen Pritchard', to_on: null },
  ])
  await desk.act(owen, child, 'look-without-worker', {
    ...on('lookedOn', '2026-11-24'),
    found: 'Read the referral; she was seen on Monday.',
    priority: 'soon',
    follows: 'Priya takes her on Thursday.',
  })
  const { body } = await owen.get(LIST)
  expect(body).toContain('Allocate this week')
  expect((await owen.get(`/children/${child}`)).body).toContain('holds the risk since 24 November 2026')
})

it('the weekly report counts every child, is kept as it was, and the director reads it by name', async () => {
  const [{ n } = { n: 0 }] = await desk.rows<{ n: number }>(
    `select count(distinct s.child_id)::int as n from status_spell s where s.to_on is null and not exists (
       select from worker_allocation w where w.child_id = s.child_id and w.leads is not null and w.to_on is null)`,
  )
  await owen.get(REPORTS)
  expect((await owen.post(REPORTS, { do: 'make', words: 'Two posts are empty in East.' })).statusCode).toBe(
    303,
  )
  const [report] = await desk.rows<{ id: string; children: number }>(
    'select id, children from unallocated_report',
  )
  expect(report!.children).toBe(n)
  expect((await owen.post(REPORTS, { do: 'make' })).body).toContain('made today’s report already')
  expect((await owen.post(REPORTS, { do: 'read', report: report!.id })).statusCode).toBe(404)
  await martin.get(REPORTS)
  const read = { do: 'read', report: report!.id, [`answer-${report!.id}`]: 'An agency worker from Monday.' }
  expect((await martin.post(REPORTS, read)).statusCode).toBe(303)
  expect((await owen.get(REPORTS)).body).toContain(
    'Read by Martin Cole on 24 November 2026. An agency worker',
  )
})

it('once a worker is allocated the child leaves the list, and nobody else can be said to hold the risk', async () => {
  await desk.act(owen, child, 'allocate', {
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    ...on('fromOn', '2026-11-24'),
  })
  expect((await owen.get(LIST)).body).not.toContain('Tess Ullswick')
  const late = await desk.act(owen, child, 'hold-risk', { ...RISK, ...on('fromOn', '2026-11-24') })
  expect(late.body).toContain('Priya Nandan works with this child')
  expect((await owen.get(`/children/${child}`)).body).not.toContain('holds the risk since')
})

it('after a week it is for the head of service, after two for the director, as My day says to each; both set other days', async () => {
  const long = await desk.child(Birth, 'Lowen', 'Trago', '2019-02-01')
  await desk.put(Referral, long, { referredOn: day('2026-11-17') })
  const helen = await desk.someone('head-of-service')
  const rowOf = async () => {
    const { body } = await owen.get(LIST)
    return body.slice(body.indexOf('Lowen Trago'), body.indexOf('Lowen Trago') + 700)
  }
  expect(await rowOf()).toContain('17 November 2026, 7 days')
  expect(await rowOf()).toContain('For the head of service')
  // Two of the demonstration’s wait too, for 40 and 16 days.
  const waits = 'children without a worker for so long that it is for the'
  expect((await helen.get('/')).body).toContain(`3 ${waits} head of service`)
  expect((await martin.get('/')).body).toContain(`2 ${waits} director`)
  await helen.get(LIST)
  const set = {
    headDays: '3',
    directorDays: '2',
    ...on('fromOn', '2026-11-24'),
    why: 'Agreed with the director.',
  }
  expect((await helen.post(LIST, set)).body).toContain('The director comes after the head of service')
  expect(
    (await helen.post(LIST, { ...set, directorDays: '6', ...on('fromOn', '2026-11-23') })).body,
  ).toContain('Choose today or a later day')
  expect((await owen.post(LIST, { ...set, directorDays: '6' })).statusCode).toBe(404)
  expect((await helen.post(LIST, { ...set, directorDays: '6' })).statusCode).toBe(303)
  expect(await rowOf()).toContain('For the director')
  expect((await owen.get(LIST)).body).toContain('Agreed with the director.')
})

it('a week without its report is said as missed, on the page and on My day', async () => {
  await desk.put(WeeklyReport, '', {
    madeOn: day('2026-11-05'),
    children: 1,
    longest: 3,
    unheld: 0,
    unseen: 0,
    madeBy: 'Owen Pritchard',
  })
  expect((await martin.get(REPORTS)).body).toContain('The week of 9 November 2026: none was made')
  expect((await martin.get('/')).body).toContain('2 weeks without their report of children without a worker')
})

it('early help that a school leads is on neither My day’s list of children without a worker nor Work’s', async () => {
  const led = await desk.child(Birth, 'Jory', 'Angarrack', '2017-01-01')
  const episode = await desk.put(EarlyHelp, led, {
    request: led,
    agreement: led,
    startedOn: day('2020-11-02'),
  })
  const listed = async () => [(await owen.get('/')).body, (await owen.get('/work/unallocated')).body]
  for (const body of await listed()) expect(body).toContain('Jory Angarrack')
  await desk.put(Lead, led, { episode, name: 'Wenna', agency: 'school', fromOn: day('2020-11-02') })
  for (const body of await listed()) expect(body).not.toContain('Jory Angarrack')
})
