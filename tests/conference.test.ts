import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { Enquiry, ProtectionPlan } from '../src/areas/child-protection/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { dayOf, instant } from '../src/core/instant.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let helen: Visitor
let owen: Visitor
let priya: Visitor
let farah: Visitor
beforeAll(async () => {
  desk = await practiceDesk('2026-11-24T10:00:00Z')
  helen = await desk.someone('reviewing-officer')
  owen = await desk.someone('team-manager')
  priya = await desk.someone('social-worker')
  farah = await desk.someone('head-of-service')
}, 120_000)
afterAll(() => desk?.stop())

const at = (child: string) => `/areas/child-protection/children/${child}/conference`
const page = (child: string) => `/areas/child-protection/children/${child}/conferences`

/** Sends the form from its own page: 'done', or the page that says why not. */
async function sends(who: Visitor, child: string, typed: Record<string, string>): Promise<string> {
  const { body } = await who.get(at(child))
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const answer = await who.post(at(child), { record, about: child, ...typed })
  return answer.statusCode === 303 ? 'done' : answer.body
}

/** A child with an open case and an enquiry that began on a day. */
async function enquiredInto(forename: string, surname: string, born: string, startedOn = '2026-11-02') {
  const child = await desk.child(Birth, forename, surname, born)
  const referral = await desk.put(Referral, child, { referredOn: day('2026-10-01') })
  const enquiry = await desk.put(Enquiry, child, { referral, startedOn: day(startedOn) })
  return { child, referral, enquiry }
}

const THERE = {
  socialCare: 'Priya Nandan, social worker',
  health: 'Ola Finch, health visitor',
  education: 'Mr Hale, head of Harrow Lane School',
  family: 'Their mother; an interpreter',
}
/** What is decided about a child, as it is typed. */
const decides = (child: string, fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ reason: 'Nobody gets them up.', words: 'I want it to be quiet.', ...fields }).map(
      ([name, value]) => [`${name}-${child}`, value],
    ),
  )
const held = (iso: string, next?: string) => ({
  ...THERE,
  ...on('heldOn', iso),
  ...(next ? on('nextOn', next) : {}),
})

const plans = (child: string) =>
  desk.rows(
    `select started_on::text as on, ended_on::text as ended, initial_category as first, latest_category as now,
       previous_plans as before, referral from protection_plan where child_id = $1 order by started_on`,
    [child],
  )
const conferences = (child: string) =>
  desk.rows(
    `select kind, decision, category, quorate, next_on::text as next, chair from protection_conference where child_id = $1 order by held_on, known_at`,
    [child],
  )

describe('an initial conference about three children of a family', () => {
  let kai: Awaited<ReturnType<typeof enquiredInto>>
  let lily: Awaited<ReturnType<typeof enquiredInto>>
  let ruby: Awaited<ReturnType<typeof enquiredInto>>
  beforeAll(async () => {
    kai = await enquiredInto('Kai', 'Oldershaw', '2015-02-03')
    lily = await enquiredInto('Lily', 'Oldershaw', '2020-05-06')
    ruby = await enquiredInto('Ruby', 'Oldershaw', '2011-07-08')
    for (const other of [lily.child, ruby.child])
      await desk.put(Relationship, kai.child, { other, relation: 'sibling' })
    await desk.put(ProtectionPlan, kai.child, {
      startedOn: day('2025-02-10'),
      endedOn: day('2025-11-14'),
      initialCategory: 'NEG',
    })
  })

  it('is written once by its chair: each has their own decision, and the plan begins on the day', async () => {
    const form = (await helen.get(at(kai.child))).body
    expect(form).toContain('Ruby Oldershaw: an initial conference, after the enquiry of 2 November 2026.')
    expect(form).toContain('at least 2 other agencies')
    const typed = {
      ...held('2026-11-24', '2027-02-23'),
      about: [kai.child, lily.child, ruby.child].join(),
      ...decides(kai.child, {
        decision: 'plan',
        category: 'NEG',
        plansElsewhere: '1',
        dissentBy: 'Ola Finch',
        dissentWhy: 'She would not make a plan yet.',
      }),
      ...decides(lily.child, { decision: 'plan', category: 'EMO', words: '', viewBy: 'By her teacher.' }),
      ...decides(ruby.child, { decision: 'in-need', reason: 'She lives with her own father.' }),
    }
    const record = /name="record" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const done = await helen.post(at(kai.child), { record, ...typed })
    expect([done.statusCode, done.headers.location], done.body.slice(0, 5_000)).toEqual([
      303,
      page(kai.child),
    ])
    const { referral } = kai
    expect(await plans(kai.child)).toMatchObject([
      { on: '2025-02-10', ended: '2025-11-14' },
      // One plan here before, and one elsewhere.
      { on: '2026-11-24', ended: null, first: 'NEG', now: 'NEG', before: 2, referral },
    ])
    expect(await plans(lily.child)).toMatchObject([{ on: '2026-11-24', first: 'EMO', before: 0 }])
    expect(await plans(ruby.child)).toEqual([])
    expect(await conferences(ruby.child)).toEqual([
      {
        kind: 'initial',
        decision: 'in-need',
        category: null,
        quorate: true,
        next: null,
        chair: 'Helen Moss',
      },
    ])
    expect(await conferences(lily.child)).toMatchObject([{ decision: 'plan', next: '2027-02-23' }])
    const led = await desk.rows(
      'select conference_on::text as on from section_47 where child_id = any($1::uuid[])',
      [[kai.child, lily.child, ruby.child]],
    )
    expect(led).toEqual([{ on: '2026-11-24' }, { on: '2026-11-24' }, { on: '2026-11-24' }])
    // Sent twice by a telephone that came back on line, it is there once.
    await helen.post(at(kai.child), { record, ...typed })
    expect((await plans(kai.child)).length).toBe(2)
    expect((await conferences(kai.child)).length).toBe(1)
  })

  it('moves the clocks: 16 working days after the enquiry began is one late, and the first review is due in three months', async () => {
    // Monday 2 November and 15 working days: Monday 23 November.
    const runs = await desk.rows(
      `select clock, state, due_on::text as due from clock_run where child_id = $1
         and clock in ('icpc-15', 'rcpc-first') and about_id <> (select id::text from protection_plan where child_id = $1 and ended_on is not null)
       order by clock`,
      [kai.child],
    )
    expect(runs).toEqual([
      { clock: 'icpc-15', state: 'late', due: '2026-11-23' },
      { clock: 'rcpc-first', state: 'running', due: '2027-02-24' },
    ])
  })

  it('is shown on each child’s own page, with what comes next, and with nothing that is about another', async () => {
    const of = (await priya.get(page(kai.child))).body
    expect(of).toContain('A child protection plan is made.')
    expect(of).toContain('Ola Finch did not agree: She would not make a plan yet.')
    expect(of).toContain('Chaired by Helen Moss')
    expect(of).not.toContain('her own father')
    const child = (await priya.get(`/children/${kai.child}`)).body
    expect(child).toContain('The first review conference is to come, by 24 February 2027')
    expect(child).toContain('It is on 23 February 2027.')
    expect(child).not.toContain('Record the conference')
    expect((await helen.get(`/children/${kai.child}`)).body).toContain('Record the conference')
  })

  it('is reviewed: one plan goes on in another category, the other ends, and both have a review', async () => {
    desk.setTime('2027-02-23T12:00:00Z')
    const form = (await helen.get(at(kai.child))).body
    expect(form).toContain('Kai Oldershaw: a review of the child protection plan of 24 November 2026.')
    const both = {
      ...held('2027-02-23', '2027-08-23'),
      about: [kai.child, lily.child].join(),
      ...decides(kai.child, { decision: 'goes-on', category: 'EMO' }),
      ...decides(lily.child, { decision: 'ends', reason: 'It is better.' }),
    }
    const made = await sends(helen, kai.child, {
      ...both,
      [`decision-${lily.child}`]: 'plan',
      [`category-${lily.child}`]: 'NEG',
    })
    expect(made).toContain('Lily Oldershaw: There is a child protection plan: say whether it goes on or ends')
    // Six months after 23 February is 23 August.
    expect(await sends(helen, kai.child, { ...both, ...on('nextOn', '2027-08-24') })).toContain(
      'The plan of Kai Oldershaw is to be reviewed by 23 August 2027',
    )
    expect((await plans(lily.child))[0]).toMatchObject({ ended: null })
    expect(await sends(helen, kai.child, both)).toBe('done')
    expect((await plans(kai.child))[1]).toMatchObject({ first: 'NEG', now: 'EMO', ended: null })
    expect(await plans(lily.child)).toMatchObject([{ first: 'EMO', now: 'EMO', ended: '2027-02-23' }])
    const reviews = await desk.rows(
      'select reviewed_on::text as on from protection_review where child_id = any($1::uuid[])',
      [[kai.child, lily.child]],
    )
    expect(reviews).toEqual([{ on: '2027-02-23' }, { on: '2027-02-23' }])
    expect(await sends(helen, kai.child, both)).toContain('was reviewed on that day already')
    desk.setTime('2026-11-24T12:00:00Z')
  })
})

describe('what a conference is refused for', () => {
  let ada: Awaited<ReturnType<typeof enquiredInto>>
  const told = (fields: Record<string, string>, heldOn = '2026-11-24', next = '2027-02-23') =>
    sends(helen, ada.child, {
      ...held(heldOn, next),
      ...decides(ada.child, { decision: 'plan', category: 'NEG' }),
      ...fields,
    })
  const one = (name: string, value: string) => ({ [`${name}-${ada.child}`]: value })
  beforeAll(async () => {
    ada = await enquiredInto('Ada', 'Pinnock', '2018-03-04')
  })

  it('its day: still to come, at a weekend, before the enquiry', async () => {
    expect(await told({}, '2026-11-25')).toContain('This day is still to come')
    expect(await told({}, '')).toContain('Say on which day it was')
    expect(await told({}, '1926-11-24')).toContain('Look at the year again')
    expect(await told({}, '2026-11-22')).toContain('No conference is held at a weekend or on a bank holiday')
    expect(await told({}, '2026-10-30', '2027-01-29')).toContain(
      'The enquiry about Ada Pinnock began only on 2 November 2026',
    )
  })

  it('too few agencies: social care and two others that know the child, or a reason, or it is adjourned', async () => {
    expect(await told({ education: '' })).toContain(
      'It was not quorate: beside social care 1 agency was there, and 2 are needed',
    )
    expect(await told({ socialCare: '', police: 'PC Lane' })).toContain(
      'nobody from children’s social care was there',
    )
    const adjourned = { ...one('decision', 'adjourned'), education: '' }
    expect(await told(adjourned)).toContain('it was adjourned, and nothing was decided')
    expect((await plans(ada.child)).length).toBe(0)
  })

  it('a decision that is no decision: without one, a reason, a category, a view, or the day of the next', async () => {
    expect(await told(one('decision', ''))).toContain('Ada Pinnock: Say what the conference decided')
    expect(await told(one('decision', 'ends'))).toContain('There is no child protection plan to review')
    expect(await told(one('reason', ''))).toContain('Say why')
    expect(await told(one('category', ''))).toContain('Say of which harm the plan is to protect the child')
    expect(await told(one('decision', 'none'))).toContain('no protection plan was made here')
    expect(await told(one('words', ''))).toContain('how their view reached the conference')
    expect(await told(one('dissentBy', 'Ola Finch'))).toContain('Say with what they did not agree, and why')
    expect(await told(one('dissentWhy', 'Too early.'))).toContain('Say who did not agree')
    expect(await told({}, '2026-11-24', '')).toContain('Say when the plan of Ada Pinnock is reviewed next')
    // Three months after 24 November is 24 February.
    expect(await told({}, '2026-11-24', '2027-02-25')).toContain('is to be reviewed by 24 February 2027')
    expect(await told({}, '2026-11-24', '2026-11-24')).toContain('comes after this one')
    expect(await told({}, '2026-11-24', '2027-02-21')).toContain('at a weekend')
    expect(
      await told({ ...one('decision', 'none'), ...one('category', ''), ...one('plansElsewhere', '1') }),
    ).toContain('Leave this empty: no plan is made')
    expect(await conferences(ada.child)).toEqual([])
  })

  it('anybody but an independent chair: managers and workers find nothing, a chair with a part in it is told', async () => {
    for (const who of [owen, priya, farah]) expect((await who.get(at(ada.child))).statusCode).toBe(404)
    const works = await desk.put(Allocation, ada.child, {
      worker: 'Helen Moss',
      workerAccount: 'reviewing-officer',
      role: 'social-worker',
      fromOn: day('2026-11-02'),
    })
    expect(await told({})).toContain(
      'You work with Ada Pinnock: an independent chair says what the conference decided.',
    )
    await desk.amend(Allocation, works, { toOn: day('2026-11-10') })
    // Whoever manages the team that has the child is no chair either, though they chair for others.
    await desk.rows(
      "insert into account_role (account_id, role) values ('reviewing-officer', 'team-manager')",
    )
    const team = {
      worker: 'Una Sol',
      role: 'social-worker',
      team: 'Reviewing team',
      fromOn: day('2026-11-02'),
    }
    const managed = await desk.put(Allocation, ada.child, team)
    expect(await told({})).toContain('You manage the work with Ada Pinnock: an independent chair')
    await desk.amend(Allocation, managed, { toOn: day('2026-11-10') })
  })

  it('a child without an enquiry that waits or a plan, and one who has died', async () => {
    const { child, enquiry } = await enquiredInto('Bo', 'Pinnock', '2019-03-04')
    await desk.amend(Enquiry, enquiry, { conferenceNotNeeded: '1' })
    const typed = {
      ...held('2026-11-24', '2027-02-23'),
      ...decides(child, { decision: 'plan', category: 'NEG' }),
    }
    expect(await sends(helen, child, typed)).toContain('No section 47 enquiry about Bo Pinnock waits')
    await desk.amend(Birth, child, { diedOn: day('2026-11-20') })
    expect(await sends(helen, child, typed)).toContain('This child died on 20 November 2026')
  })
})

describe('a conference with too few agencies', () => {
  it('is adjourned: nothing is decided, the enquiry waits, and the child’s page says when it is held instead', async () => {
    const { child } = await enquiredInto('Ike', 'Sallow', '2017-03-04')
    const adjourned = {
      ...held('2026-11-24', '2026-11-30'),
      education: '',
      ...decides(child, { decision: 'adjourned', reason: 'The school could not come.', words: '' }),
    }
    expect(await sends(helen, child, { ...adjourned, ...on('nextOn', '') })).toContain(
      'Say when it is held instead',
    )
    expect(await sends(helen, child, { ...adjourned, ...on('nextOn', '2026-11-23') })).toContain(
      'held instead on a later day',
    )
    expect(await sends(helen, child, { ...adjourned, notQuorateWhy: 'So.' })).toContain('it did not go ahead')
    expect(await sends(helen, child, adjourned)).toBe('done')
    expect(await conferences(child)).toMatchObject([
      { decision: 'adjourned', quorate: false, next: '2026-11-30' },
    ])
    expect(
      await desk.rows('select conference_on as on from section_47 where child_id = $1', [child]),
    ).toEqual([{ on: null }])
    const body = (await priya.get(`/children/${child}`)).body
    expect(body).toContain('it was to be held by 23 November 2026')
    expect(body).toContain('It is on 30 November 2026.')
  })

  it('goes ahead with a reason, which stays beside what it decided', async () => {
    const { child } = await enquiredInto('Una', 'Sallow', '2017-03-04')
    const why = 'The school closed for snow, and waiting was not safe.'
    const typed = {
      ...held('2026-11-24', '2027-02-23'),
      education: '',
      notQuorateWhy: why,
      ...decides(child, { decision: 'plan', category: 'PHY' }),
    }
    expect(await sends(helen, child, typed)).toBe('done')
    expect((await priya.get(page(child))).body).toMatch(new RegExp(`Not quorate[\\s\\S]*${why}`))
    expect(await plans(child)).toMatchObject([{ on: '2026-11-24', first: 'PHY' }])
  })
})

it('a restricted child is not there for a chair who may not see them, nor as a brother or sister', async () => {
  const sol = castOn(dayOf(instant('2026-11-24T10:00:00Z'))).restricted
  const { child } = await enquiredInto('Wyn', sol.surname, '2016-03-04')
  await desk.put(Relationship, child, { other: sol.id, relation: 'sibling' })
  for (const path of [at(sol.id), page(sol.id)]) expect((await helen.get(path)).statusCode).toBe(404)
  const form = (await helen.get(at(child))).body
  expect(form).toContain(`Wyn ${sol.surname}: an initial conference`)
  expect(form).not.toContain(sol.forename)
  expect(form).not.toContain(sol.id)
  const typed = {
    ...held('2026-11-24', '2027-02-23'),
    about: [child, sol.id].join(),
    ...decides(child, { decision: 'plan', category: 'NEG' }),
    ...decides(sol.id, { decision: 'ends' }),
  }
  // Named all the same, the form is about the one whom they may see.
  await sends(helen, child, typed)
  expect(await conferences(sol.id)).toEqual([])
  expect((await plans(sol.id)).every(plan => (plan as { ended: null }).ended === null)).toBe(true)
})
