import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accommodate } from '../src/areas/care/facts.ts'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const {
  'protected-sister': sister,
  'protected-brother': brother,
  'in-care': cared,
  'left-care': helped,
} = castOn(day('2026-11-24'))
const DIED = '2026-11-25'
const TOLD = { toldBy: 'The ward sister, by telephone, this morning', words: 'Ring her grandmother first.' }

let desk: PracticeDesk
let priya: Visitor
let owen: Visitor

beforeAll(async () => {
  desk = await practiceDesk('2026-11-27T10:00:00Z')
  priya = await desk.someone('social-worker')
  owen = await desk.someone('team-manager')
}, 120_000)
afterAll(() => desk.stop())

const runsOf = (child: string) =>
  desk.rows<{ clock: string; state: string; due: string; excused: string | null }>(
    'select clock, state, due_on::text as due, excused from clock_run where child_id = $1 order by clock, due_on',
    [child],
  )
const running = async (child: string) => (await runsOf(child)).filter(({ state }) => state === 'running')
const statusesOn = async (child: string, iso: string) =>
  (
    await desk.rows<{ status: string }>(
      `select status from status_spell where child_id = $1 and (from_on is null or from_on <= $2::date)
         and (to_on is null or to_on > $2::date) order by 1`,
      [child, iso],
    )
  ).map(({ status }) => status)
const page = async (who: Visitor, child: string) => (await who.get(`/children/${child}`)).body
const ENDING = (child: string) => `/areas/endings/children/${child}`

describe('the death of a child with a protection plan', () => {
  it('is recorded by a manager, never by a worker, and never on a day that cannot be', async () => {
    expect((await priya.get(`/children/${sister.id}/record-death`)).statusCode).toBe(404)
    for (const [fields, words] of [
      [on('endedOn', '2026-12-25'), 'This day is still to come'],
      [on('endedOn', '1999-01-01'), 'That is before they were born'],
      [{}, 'On which day'],
    ] as const) {
      const refused = await desk.act(owen, sister.id, 'record-death', { ...TOLD, ...fields })
      expect([refused.statusCode, refused.body.includes(words)], words).toEqual([422, true])
    }
    expect(await desk.rows('select 1 from life_ending')).toEqual([])
    expect((await running(sister.id)).length).toBeGreaterThan(0)
  })

  it('ends on that day the plan, the case and every allocation, and nothing is asked for any more', async () => {
    // Her visit was due on 16 November and is overdue; the police told of last night; the review conference is due on 2 March.
    expect((await running(sister.id)).map(({ clock, due }) => [clock, due])).toEqual([
      ['cp-plan-2-years', '2027-11-27'],
      ['cp-visit', '2026-11-16'],
      ['dv-triage', '2026-11-25'],
      ['rcpc-next', '2027-03-02'],
    ])
    const done = await desk.act(owen, sister.id, 'record-death', { ...TOLD, ...on('endedOn', DIED) })
    expect([done.statusCode, done.headers.location], done.body).toEqual([303, ENDING(sister.id)])
    expect(await desk.rows('select died_on::text as on from identity where id = $1', [sister.id])).toEqual([
      { on: DIED },
    ])
    expect(
      await desk.rows('select ended_on::text as on from protection_plan where child_id = $1', [sister.id]),
    ).toEqual([{ on: DIED }])
    expect(
      await desk.rows(
        'select closed_on::text as on, closure_reason as why from referral where child_id = $1',
        [sister.id],
      ),
    ).toEqual([{ on: DIED, why: 'RC2' }])
    expect(
      await desk.rows('select 1 from allocation where child_id = $1 and to_on is null', [sister.id]),
    ).toEqual([])
    expect(await running(sister.id)).toEqual([])
    // What was overdue stays as it was that day; what was to come is excused.
    const after = (await runsOf(sister.id)).filter(({ excused }) => excused === 'The child died')
    expect(after.map(({ clock, due, state }) => [clock, due, state])).toEqual([
      ['cp-visit', '2026-11-16', 'missed'],
      ['dv-triage', '2026-11-25', 'excused'],
      ['rcpc-next', '2027-03-02', 'excused'],
    ])
  })

  it('counts in figures until that day, and no day longer', async () => {
    expect(await statusesOn(sister.id, '2026-11-24')).toContain('protection')
    expect(await statusesOn(sister.id, DIED)).toEqual([])
    expect(
      await desk.rows('select died_on::text as on from birth_fact where person_id = $1', [sister.id]),
    ).toEqual([{ on: DIED }])
  })

  it('is said kindly above the page and above every form, with what comes next', async () => {
    const shown = await page(priya, sister.id)
    expect(shown).toContain('Bea Fennimore died on 25 November 2026.')
    expect(shown).toContain('Nobody is allocated')
    const { body } = await priya.get(ENDING(sister.id))
    for (const words of [
      'Ring her grandmother first.',
      'The child protection plan',
      'The case with children’s social care',
      'within five working days',
      'Children Act 2004, section 16C',
      'What comes next',
    ])
      expect(body).toContain(words)
    // A worker reads it, and corrects nothing.
    expect(body).not.toContain('It was not so')
    const form = await desk.act(owen, sister.id, 'allocate', {
      workerAccount: 'social-worker',
      role: 'social-worker',
      ...on('fromOn', '2026-11-27'),
    })
    expect([
      form.statusCode,
      form.body.includes('This child died on 25 November 2026. Nothing new is begun'),
    ]).toEqual([422, true])
    expect((await owen.get(`/children/${sister.id}/allocate`)).body).toContain('Bea Fennimore died')
  })

  it('is on nobody’s My day, while her brother’s duties go on', async () => {
    const mine = (await priya.get('/')).body
    expect(mine).not.toContain(`/children/${sister.id}"`)
    expect((await running(brother.id)).length).toBeGreaterThan(0)
    expect(await statusesOn(brother.id, '2026-11-27')).toContain('protection')
    const unallocated = (await owen.get('/areas/unallocated/holding')).body
    expect(unallocated).not.toContain('Bea Fennimore')
  })

  it('offers nothing new that its form would refuse; what was so before can still be written down', async () => {
    const offered = async (child: string) => {
      const shown = await page(owen, child)
      return [
        'allocate',
        'request-early-help',
        'hold-risk',
        'record-words',
        'record-visit',
        'incident-notice',
      ]
        .filter(action => shown.includes(`/children/${child}/${action}"`))
        .sort()
    }
    const forBrother = await offered(brother.id)
    for (const action of ['allocate', 'hold-risk', 'request-early-help']) expect(forBrother).toContain(action)
    expect(forBrother).not.toContain('incident-notice')
    const forHer = await offered(sister.id)
    expect(forHer).toEqual(
      forBrother.filter(action => !['allocate', 'hold-risk', 'request-early-help'].includes(action)),
    )
    expect(await page(await desk.someone('head-of-service'), sister.id)).toContain('/incident-notice"')
  })

  it('is decided on as a serious incident by a head of service, told within five working days, and kept', async () => {
    const farah = await desk.someone('head-of-service')
    expect((await owen.get(`/children/${sister.id}/incident-notice`)).statusCode).toBe(404)
    expect((await farah.get('/')).body).toContain('1 death of a child of which nobody has decided')
    expect((await farah.get('/areas/endings/undecided')).body).toContain('Bea Fennimore')
    expect((await farah.get(ENDING(sister.id))).body).toContain(
      'Nobody has decided yet whether it is notified',
    )
    const decides = (fields: Record<string, string>) =>
      desk.does(farah, sister.id, 'incident-notice', { why: 'The ward found old injuries.', ...fields })
    expect(await decides({ ground: 'suspected', ...on('knownOn', '2026-11-24') })).toContain(
      'before the day of the death',
    )
    expect(await decides({ ground: 'suspected', ...on('knownOn', DIED) })).toBe('done')
    // Known on Wednesday 25 November: Wednesday 2 December.
    expect((await running(sister.id)).map(({ clock, due }) => [clock, due])).toEqual([
      ['serious-incident-5', '2026-12-02'],
    ])
    expect((await farah.get('/')).body).not.toContain('of which nobody has decided')
    const seen = async () =>
      /name="do" value="told".*?name="seen" value="(\d+)"|name="seen" value="(\d+)".*?name="do" value="told"/s
        .exec((await farah.get(ENDING(sister.id))).body)
        ?.slice(1)
        .find(Boolean) ?? ''
    const tells = async (fields: Record<string, string>) =>
      farah.post(ENDING(sister.id), { do: 'told', seen: await seen(), ...fields })
    expect((await tells({})).body).toContain('Say on which day they were told')
    expect((await tells(on('panelOn', '2026-12-01'))).body).toContain('This day is still to come')
    expect((await tells({ ...on('panelOn', '2026-11-26'), reference: 'P/77' })).statusCode).toBe(303)
    expect(await running(sister.id)).toEqual([])
    expect((await priya.get(ENDING(sister.id))).body).toContain('Told on 26 November 2026')
    // What they have been told is not decided otherwise.
    expect(await decides({ ground: 'none', ...on('knownOn', DIED) })).toContain('They have been told already')
  })

  it('offers letters in one’s own words alone, and tells no agency by itself', async () => {
    const { body } = await priya.get(`/areas/letters/children/${sister.id}`)
    expect(body.match(/write\?letter=/g)).toHaveLength(1)
    expect((await priya.get(`/areas/letters/children/${sister.id}/write?letter=meet`)).statusCode).toBe(404)
    expect(
      (await priya.get(`/areas/letters/children/${brother.id}`)).body.match(/write\?letter=/g)!.length,
    ).toBeGreaterThan(3)
  })

  it('is recorded once, its day corrected, and taken back with everything that ended with it', async () => {
    const again = await desk.act(owen, sister.id, 'record-death', { ...TOLD, ...on('endedOn', DIED) })
    expect(again.body).toContain('It is recorded already: 25 November 2026')
    const grace = await desk.someone('front-door')
    const seen = async () =>
      /name="seen" value="(\d+)"/.exec((await grace.get(ENDING(sister.id))).body)?.[1] ?? ''
    desk.minutesLater(1)
    const stale = await seen()
    const day2 = await grace.post(ENDING(sister.id), {
      do: 'day',
      seen: stale,
      ...on('endedOn', '2026-11-24'),
    })
    expect(day2.statusCode, day2.body).toBe(303)
    expect(
      await desk.rows(
        `select p.ended_on::text as plan, r.closed_on::text as case, i.died_on::text as died from protection_plan p
         join referral r on r.child_id = p.child_id join identity i on i.id = p.child_id where p.child_id = $1`,
        [sister.id],
      ),
    ).toEqual([{ plan: '2026-11-24', case: '2026-11-24', died: '2026-11-24' }])
    desk.minutesLater(1)
    const late = await grace.post(ENDING(sister.id), { do: 'not-so', seen: stale, notSoWhy: 'Another child' })
    expect(late.body).toContain('Someone else changed this after you opened it')
    const why = await grace.post(ENDING(sister.id), { do: 'not-so', seen: await seen(), notSoWhy: '' })
    expect(why.body).toContain('Say how we know that it was not so')
    const back = await grace.post(ENDING(sister.id), {
      do: 'not-so',
      seen: await seen(),
      notSoWhy: 'The ward meant another child of that name.',
    })
    expect([back.statusCode, back.headers.location], back.body).toEqual([303, `/children/${sister.id}`])
    expect(await statusesOn(sister.id, '2026-11-27')).toContain('protection')
    expect((await running(sister.id)).length).toBeGreaterThan(0)
    expect(
      await desk.rows('select 1 from allocation where child_id = $1 and to_on is null', [sister.id]),
    ).not.toEqual([])
    expect(await page(priya, sister.id)).not.toContain('died on')
    // What was believed meanwhile stays in the history.
    expect((await grace.get(`/records/identity/${sister.id}`)).body).toContain(
      'Before, it said: 24 November 2026',
    )
  })
})

it('a child in our care: care and the home end with E2, and letters that had not left are stopped', async () => {
  const letter = {
    letter: 'own-words',
    reader: 'Ros Hallam',
    standing: 'parent',
    channel: 'letter',
    to: '4 Mill Lane\nZZ1 1ZZ',
    subject: 'Her next review',
    body: 'Please come to the review on 8 December.',
  }
  const path = `/areas/letters/children/${cared.id}/write`
  await priya.get(`${path}?letter=own-words`)
  const written = await priya.post(path, letter)
  expect(written.statusCode, written.body).toBe(303)
  const states = () =>
    desk.rows('select state from outbox where person_id = $1 and subject = $2', [cared.id, 'Her next review'])
  expect(await states()).toEqual([{ state: 'waiting' }])
  const done = await desk.act(owen, cared.id, 'record-death', { ...TOLD, ...on('endedOn', DIED) })
  expect(done.statusCode, done.body).toBe(303)
  expect(
    await desk.rows(
      'select reason_ended as why, ended_on::text as on from care_episode where child_id = $1 order by started_on desc limit 1',
      [cared.id],
    ),
  ).toEqual([{ why: 'E2', on: DIED }])
  expect(
    await desk.rows('select 1 from home_in_care where child_id = $1 and to_on is null', [cared.id]),
  ).toEqual([])
  expect(await running(cared.id)).toEqual([])
  expect(await states()).toEqual([{ state: 'stopped' }])
  // Nothing brings her back into it, whatever day is given.
  const footing = await transact(desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
    accommodate(ctx, cared.id, { fromOn: day('2026-11-20'), why: 'x', decidedBy: 'x', mainNeed: 'N1' }),
  )
  expect(footing).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining('This child died on') }],
  })
  // No agency is told by itself that she left our care.
  const told = (await (await desk.someone('front-door')).get('/areas/notices/to-tell')).body
  expect(told).not.toContain(`/children/${cared.id}`)
})

it('early help ends as ‘the child died’, with whoever led it', async () => {
  const open = await desk.rows('select 1 from early_help_episode where child_id = $1 and ended_on is null', [
    helped.id,
  ])
  expect(open).toHaveLength(1)
  const done = await desk.act(owen, helped.id, 'record-death', { ...TOLD, ...on('endedOn', DIED) })
  expect(done.statusCode, done.body).toBe(303)
  expect(
    await desk.rows(
      'select end_reason as why from early_help_episode where child_id = $1 and ended_on = $2',
      [helped.id, DIED],
    ),
  ).toEqual([{ why: 'died' }])
  expect(
    await desk.rows('select 1 from early_help_lead where child_id = $1 and to_on is null', [helped.id]),
  ).toEqual([])
  const ask = await desk.act(priya, helped.id, 'request-early-help', {
    ...on('requestedOn', '2026-11-27'),
    source: 'school',
    need: 'Help at home',
  })
  expect(ask.body).toContain('Nothing new is begun for them.')
})

describe('the end of a pregnancy', () => {
  let unborn: string
  beforeAll(async () => {
    unborn = await desk.child(Birth, 'Unborn', 'Tesk', '2026-01-01')
    await desk.rows(
      "update identity set forename = null, born_earliest = null, born_latest = null, expected_on = '2027-03-01' where id = $1",
      [unborn],
    )
    await desk.put(Referral, unborn, { referredOn: day('2026-11-02') })
    await desk.put(Allocation, unborn, {
      worker: 'Priya Nair',
      workerAccount: 'social-worker',
      role: 'social-worker',
      fromOn: day('2026-11-03'),
    })
  })

  it('is offered for a child who is expected and for no other; a death is not', async () => {
    expect(await page(owen, unborn)).toContain(`/children/${unborn}/record-pregnancy-ended`)
    expect(await page(owen, brother.id)).not.toContain('record-pregnancy-ended')
    const born = await desk.act(owen, brother.id, 'record-pregnancy-ended', {
      ...TOLD,
      ...on('endedOn', DIED),
    })
    expect(born.body).toContain('The record does not say that this child is expected')
    const death = await desk.act(owen, unborn, 'record-death', { ...TOLD, ...on('endedOn', DIED) })
    expect(death.body).toContain('Record that the pregnancy ended')
  })

  it('ends the work on that day, in gentle words, and is no death', async () => {
    const done = await desk.act(owen, unborn, 'record-pregnancy-ended', { ...TOLD, ...on('endedOn', DIED) })
    expect(done.statusCode, done.body).toBe(303)
    expect(
      await desk.rows(
        `select r.closed_on::text as on, r.closure_reason as why, i.died_on as died, a.to_on::text as worked from referral r
         join identity i on i.id = r.child_id join allocation a on a.child_id = r.child_id where r.child_id = $1`,
        [unborn],
      ),
    ).toEqual([{ on: DIED, why: 'RC7', died: null, worked: DIED }])
    expect(await running(unborn)).toEqual([])
    const shown = await page(priya, unborn)
    expect(shown).toContain('This pregnancy ended on 25 November 2026. Nobody was born of it.')
    expect(shown).not.toContain('no birth is recorded')
    expect((await priya.get(ENDING(unborn))).body).toContain(
      'no appointment, class or pack comes to the family',
    )
  })
})
