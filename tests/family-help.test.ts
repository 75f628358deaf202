import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { Enquiry } from '../src/areas/child-protection/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { exactly } from '../src/core/inexact.ts'
import { at, change, insert, newId, type RecordKind, transact } from '../src/engines/records/index.ts'
import { DONE, type EarlyHelpDesk, earlyHelpDesk, fills, helpOf, on, page } from './setup/early-help-desk.ts'
import type { Visitor } from './setup/front-door-desk.ts'

let desk: EarlyHelpDesk
let tomasz: Visitor
let owen: Visitor
let farah: Visitor
let priya: Visitor
let rows: EarlyHelpDesk['rows']
/** Early help since 10 November, before Family Help: led by Tomasz Wilk, with a plan. */
let ezra: string
/** A child in need before Family Help, with a plan and Priya Nandan as social worker. */
let yusuf: string
beforeAll(async () => {
  desk = await earlyHelpDesk()
  ;({ tomasz, owen, farah, priya, rows } = desk)
  ezra = desk.cast['just-arrived'].id
  yusuf = desk.cast['in-need'].id
}, 180_000)
afterAll(() => desk?.stop())

const HERE = '/areas/family-help/pathway'
const BEGINS = '2026-11-24'
const says = (who: Visitor, fromOn: string, pathway = 'family-help') =>
  fills(who, '', HERE, { pathway, ...on('fromOn', fromOn), why: 'Agreed with the partnership.' })

const step = { reason: 'More help is needed.', history: 'Since November.', familyKnows: 'yes' }
/** A step proposed by one and accepted by another on a day: done, or why not. */
async function steps(child: string, direction: 'up' | 'down', iso: string, toTeam: string, by = tomasz) {
  const proposed = { ...step, ...on('proposedOn', '2026-11-23'), toTeam }
  expect(await fills(by, child, `propose-step-${direction}`, proposed)).toBe(DONE)
  const decision = { decision: 'accepted', decisionReason: 'We agree.', ...on('decidedOn', iso) }
  return fills(farah, child, 'decide-step', decision)
}

const asService = { who: 'test', service: true }
const put = (kind: RecordKind, child: string, values: Record<string, unknown>): Promise<string> =>
  transact(desk.site.records, asService, async ctx => {
    const done = await insert(ctx, kind, child, values as never)
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
    return done.value
  })
/** A child of the test's own, whom nobody works with. */
const aChild = (forename: string): Promise<string> =>
  transact(desk.site.records, asService, async ctx => {
    const id = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [id, at(ctx.now)])
    const born = exactly(day('2018-03-04'))
    const done = await insert(ctx, Birth, id, { forename, surname: 'Lowmoor', born } as never)
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
    return id
  })
const amend = (kind: typeof Enquiry, id: string, values: Record<string, unknown>): Promise<void> =>
  transact(desk.site.records, asService, async ctx => {
    const done = await change(ctx, kind, id, values as never)
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
  })

const writes = (who: Visitor, child: string, what: string, typed: Record<string, string>) =>
  fills(who, child, `${helpOf(child)}/${what}`, { about: child, ...typed })

const plan = { ...on('agreedOn', '2026-11-12'), agreedWith: 'Everybody.', outcomes: 'He sleeps well.' }

const leadsOf = (child: string) =>
  rows<{ name: string; until: string | null; why: string | null }>(
    'select name, to_on::text as until, why from early_help_lead where child_id = $1 order by from_on, to_on nulls last',
    [child],
  )
const workersOf = (child: string) =>
  rows<{ worker: string; role: string }>(
    "select worker, role from allocation where child_id = $1 and to_on is null and role <> 'reviewing-officer' order by role",
    [child],
  )
const standing = async (child: string) =>
  (
    await rows(
      `select (select count(*)::int from early_help_episode where child_id = $1 and ended_on is null) as help,
         (select count(*)::int from referral where child_id = $1 and closed_on is null) as cases,
         (select count(*)::int from in_need_plan where child_id = $1 and ended_on is null) as plans`,
      [child],
    )
  )[0]

describe('the day from which Family Help holds', () => {
  it('has not come until a head of service or the director says so, with why, and never for a day that has gone', async () => {
    expect(await desk.begins(ezra)).toEqual([DONE, DONE, DONE, DONE])
    const lead = { name: 'Tomasz Wilk', agency: 'council', ...on('fromOn', '2026-11-10') }
    expect(await writes(tomasz, ezra, 'lead', lead)).toBe(DONE)
    const given = { workerAccount: 'early-help', role: 'early-help-worker', team: 'Early help team' }
    expect(await fills(owen, ezra, 'allocate', { ...given, ...on('fromOn', '2026-11-10') })).toBe(DONE)
    expect(await writes(tomasz, ezra, 'plan', plan)).toBe(DONE)

    expect((await priya.get(HERE)).body).toContain('Early help and child in need, as two services')
    expect(await says(priya, BEGINS)).not.toBe(DONE)
    expect(await says(farah, '2026-11-23')).toContain('what held before is never rewritten')
    expect(await page(priya, ezra)).toContain('Open since 10 November 2026')
    // Nothing of it is offered, a social worker writes no early help, and at its address an act says why not.
    expect((await owen.get(`/children/${ezra}`)).body).not.toMatch(/Family Help|child-protection-lead/)
    expect((await priya.get(`${helpOf(ezra)}/plan`)).statusCode).toBe(404)
    const sam = { workerAccount: 'social-worker-care', ...on('fromOn', '2026-11-24') }
    expect(await fills(owen, ezra, 'lead-family-help', sam)).toContain(
      'Family Help does not hold on that day',
    )
    expect(await fills(owen, ezra, 'join-child-protection-lead', sam)).toContain('Family Help does not hold')

    expect(await says(farah, BEGINS)).toBe(DONE)
    const { body } = await priya.get(HERE)
    expect(body).toMatch(/today: <strong>Family Help, as one/)
    expect(body).toContain('Agreed with the partnership. (written by Farah Siddiqui)')
  })
})

describe('a step up', () => {
  it('that was decided the day before ends early help, as two services do', async () => {
    const child = desk.cast.unaccompanied.id
    const open = 'select count(*)::int as n from early_help_episode where child_id = $1 and ended_on is null'
    expect(await rows(open, [child])).toEqual([{ n: 0 }])
    expect(await desk.begins(child, 'social-care')).toEqual([DONE, DONE, DONE, DONE])
    expect(await steps(child, 'up', '2026-11-23', 'East locality')).toBe(DONE)
    expect(
      await rows(
        'select end_reason as why, ended_on::text as on from early_help_episode where child_id = $1',
        [child],
      ),
    ).toEqual([{ why: 'stepped-up', on: '2026-11-23' }])
    expect(await rows('select 1 from family_help_section_17 where child_id = $1', [child])).toEqual([])
  })

  it('on the day goes on with the assessment, the plan and the lead of help that began before it', async () => {
    expect(await steps(ezra, 'up', BEGINS, 'East locality')).toBe(DONE)
    expect(await standing(ezra)).toEqual({ help: 1, cases: 1, plans: 1 })
    expect(await leadsOf(ezra)).toEqual([{ name: 'Tomasz Wilk', until: null, why: null }])
    expect(await workersOf(ezra)).toEqual([{ worker: 'Tomasz Wilk', role: 'early-help-worker' }])
    // The plan of 12 November is the child in need plan from the day of the decision: of that case, written once.
    expect(
      await rows(
        `select p.started_on::text as on, r.referred_on::text as referred, r.came_by as "cameBy",
           (select count(*)::int from early_help_plan where child_id = $1) as plans,
           (select count(*)::int from assessment where child_id = $1 and referral = r.id) as assessments
         from in_need_plan p join referral r on r.id = p.referral where p.child_id = $1`,
        [ezra],
      ),
    ).toEqual([{ on: BEGINS, referred: BEGINS, cameBy: 'step-up', plans: 1, assessments: 0 }])
    const { body } = await owen.get(`/children/${ezra}`)
    expect(body).toMatch(
      /Family Help since 10 November 2026<\/a>, under section 17 since 24 November 2026, led by Tomasz Wilk/,
    )
    expect(body).toContain('/lead-family-help')
    expect(await page(tomasz, ezra)).toContain(
      'Since 24 November 2026: the assessment, the plan and whoever leads',
    )
    // No second plan is offered beside it, and nobody steps it up twice or ends it before the case.
    expect((await priya.get(`/areas/plans/children/${ezra}`)).body).toContain(
      'This child has no plan at the moment',
    )
    const again = { ...step, ...on('proposedOn', BEGINS), toTeam: 'East locality' }
    expect(await fills(tomasz, ezra, 'propose-step-up', again)).toContain('there is nothing to step up to')
    const ends = { ...on('endedOn', BEGINS), endReason: 'sustained', noStar: 'No time.' }
    expect(await fills(owen, ezra, 'close-early-help', ends)).toContain(
      'This is Family Help under section 17',
    )
  })

  it('leaves one assessment, due 45 working days later: 24 November 2026 to 29 January 2027, three bank holidays not counted', async () => {
    const runs = () =>
      rows(
        `select clock, due_on::text as due, state from clock_run where child_id = $1 and clock like '%-assessment'
         and clock <> 'early-help-action' order by clock`,
        [ezra],
      )
    expect(await runs()).toEqual([
      { clock: 'early-help-assessment', due: '2026-12-22', state: 'excused' },
      { clock: 'family-help-assessment', due: '2027-01-29', state: 'running' },
    ])
  })
})

describe('whoever leads Family Help', () => {
  it('goes on under section 17, unless a manager says otherwise, with the reason', async () => {
    const lead = { name: 'Ann Other', agency: 'school', ...on('fromOn', BEGINS) }
    expect(await writes(tomasz, ezra, 'lead', lead)).toContain('a manager says who leads, with the reason')
    const left = { ...on('toOn', BEGINS), why: 'Away.' }
    expect(await fills(tomasz, ezra, 'early-help-lead-leaves', left)).toContain('a manager says who leads')
    expect((await tomasz.get(`/children/${ezra}/lead-family-help`)).statusCode).toBe(404)
    const priyas = { workerAccount: 'social-worker', ...on('fromOn', BEGINS) }
    expect(await fills(owen, ezra, 'lead-family-help', { ...priyas, why: '' })).toContain(
      'Tomasz Wilk leads: say why somebody else does',
    )
    expect(
      await fills(owen, ezra, 'lead-family-help', { ...priyas, workerAccount: 'analyst', why: 'No.' }),
    ).not.toBe(DONE)
    expect(await leadsOf(ezra)).toHaveLength(1)
    expect(await fills(owen, ezra, 'lead-family-help', { ...priyas, why: 'Court work is likely.' })).toBe(
      DONE,
    )
    expect(await leadsOf(ezra)).toEqual([
      { name: 'Tomasz Wilk', until: BEGINS, why: 'Court work is likely.' },
      { name: 'Priya Nandan', until: null, why: null },
    ])
    expect(await workersOf(ezra)).toEqual([{ worker: 'Priya Nandan', role: 'social-worker' }])
  })

  it('writes the one plan, a social worker too, by its name', async () => {
    const { statusCode, body } = await priya.get(`${helpOf(ezra)}/action`)
    expect([statusCode, body.includes('Add an action to the Family Help plan')]).toEqual([200, true])
    const action = {
      need: 'He is tired.',
      change: 'He sleeps at nine.',
      what: 'A bed of his own',
      who: 'Priya Nandan',
      ...on('byOn', '2026-12-15'),
      knownBy: 'His mother says so each Friday.',
      sure: 'yes',
    }
    expect(await writes(priya, ezra, 'action', action)).toBe(DONE)
    expect(await page(priya, ezra)).toContain('A bed of his own')
  })
})

describe('a section 47 enquiry', () => {
  const samJoins = { workerAccount: 'social-worker-care', ...on('fromOn', BEGINS), team: 'East locality' }
  const join = (typed: Record<string, string>) => fills(owen, ezra, 'join-child-protection-lead', typed)
  let enquiry: string

  it('that began before the day asks for nobody; one that begins on it waits for a lead child protection practitioner', async () => {
    expect(await join(samJoins)).toContain('No section 47 enquiry goes on about this child')
    await put(Enquiry, yusuf, { startedOn: day('2026-11-23') })
    expect((await owen.get(HERE)).body).toContain('waits for a lead child protection practitioner')
    const [referral] = await rows<{ id: string }>(
      'select id from referral where child_id = $1 and closed_on is null',
      [ezra],
    )
    enquiry = await put(Enquiry, ezra, { startedOn: day(BEGINS), referral: referral!.id })
    expect((await owen.get('/')).body).toContain(
      '1 child with a section 47 enquiry whom no lead child protection',
    )
    const { body } = await owen.get(HERE)
    expect(body).toMatch(/Ezra Whitlow[\s\S]*24 November 2026[\s\S]*Priya Nandan/)
    expect(body).not.toContain('Yusuf')
    expect((await owen.get(`/children/${ezra}`)).body).toContain('Nobody has joined yet.')
  })

  it('is joined by a social worker who is somebody else; whoever leads the help stays', async () => {
    const tomaszs = { ...samJoins, workerAccount: 'early-help' }
    expect(await join(tomaszs)).toContain('Tomasz Wilk is no qualified social worker')
    expect(await join({ ...samJoins, workerAccount: 'social-worker' })).toContain(
      'Priya Nandan works with this child already',
    )
    expect(await join({ ...samJoins, ...on('fromOn', '2026-11-23') })).toContain(
      'Family Help does not hold on 23 November 2026',
    )
    expect((await priya.get(`/children/${ezra}/join-child-protection-lead`)).statusCode).toBe(404)
    expect(await join(samJoins)).toBe(DONE)
    expect(await workersOf(ezra)).toEqual([
      { worker: 'Sam Adeyemi', role: 'child-protection-lead' },
      { worker: 'Priya Nandan', role: 'social-worker' },
    ])
    expect((await leadsOf(ezra)).filter(({ until }) => until === null)).toEqual([
      { name: 'Priya Nandan', until: null, why: null },
    ])
    expect((await owen.get(HERE)).body).not.toContain('Ezra Whitlow')
    const { body } = await owen.get(`/children/${ezra}`)
    expect(body).toMatch(/Sam Adeyemi joined on 24 November 2026/)
    expect(body).toContain('Lead child protection practitioner, East locality')
    // The child is among those whom Sam works with, and the form that allocates knows no such role.
    const sam = await desk.as('social-worker-care')
    expect((await sam.get('/')).body).toContain('Ezra Whitlow')
    expect((await owen.get(`/children/${ezra}/allocate`)).body).not.toContain('child-protection-lead')
    expect(await join({ ...samJoins, workerAccount: 'named:Sol Quill' })).not.toBe(DONE)
  })

  it('lets nobody leave before it is over', async () => {
    const leaves = { ...on('toOn', BEGINS), changeReason: 'It was not substantiated.' }
    expect(await fills(owen, ezra, 'leave-child-protection-lead', leaves)).toContain(
      'goes on: somebody leads',
    )
    await amend(Enquiry, enquiry, { conferenceNotNeeded: '1' })
    expect(await fills(owen, ezra, 'leave-child-protection-lead', leaves)).toBe(DONE)
    expect(await workersOf(ezra)).toEqual([{ worker: 'Priya Nandan', role: 'social-worker' }])
  })
})

describe('a step down', () => {
  it('closes social care’s part, and the help goes on with its plan and whoever leads it', async () => {
    expect(await steps(ezra, 'down', BEGINS, 'Early help team', priya)).toBe(DONE)
    expect(await standing(ezra)).toEqual({ help: 1, cases: 0, plans: 0 })
    expect(await workersOf(ezra)).toEqual([{ worker: 'Priya Nandan', role: 'social-worker' }])
    expect((await owen.get(`/children/${ezra}`)).body).not.toContain('under section 17 since')
    expect(await page(priya, ezra)).toContain('A bed of his own')
  })

  it('of a case that was a child in need’s on the day begins Family Help, led by whoever led the case', async () => {
    const [open] = await rows<{ id: string }>('select id from section_47 where child_id = $1', [yusuf])
    await amend(Enquiry, open!.id, { conferenceNotNeeded: '1' })
    expect(await standing(yusuf)).toEqual({ help: 0, cases: 1, plans: 1 })
    const agreed = { purpose: 'early-help', position: 'given', askedOf: 'His mother', standing: 'mother' }
    const said = { ...agreed, ...on('saidOn', '2026-11-20') }
    expect(await fills(priya, yusuf, 'early-help-agreement', said)).toBe(DONE)
    expect(await steps(yusuf, 'down', BEGINS, 'Early help team', priya)).toBe(DONE)
    expect(await standing(yusuf)).toEqual({ help: 1, cases: 0, plans: 0 })
    expect(await leadsOf(yusuf)).toEqual([{ name: 'Priya Nandan', until: null, why: null }])
    expect(await workersOf(yusuf)).toContainEqual({ worker: 'Priya Nandan', role: 'social-worker' })
  })
})

describe('what follows from one lead and one plan', () => {
  let child: string
  beforeAll(async () => {
    child = await aChild('Nell')
  })

  it('whoever takes a lead’s children on, as they are shared out, leads their Family Help', async () => {
    const team = 'East locality'
    const path = `/areas/caseloads/share?${new URLSearchParams({ team, worker: 'social-worker' })}`
    const said = {
      team,
      worker: 'social-worker',
      [`to-${ezra}`]: 'social-worker-care',
      ...on('on', BEGINS),
      why: 'Priya is away.',
    }
    expect(await fills(owen, ezra, path, said)).toBe(DONE)
    expect((await leadsOf(ezra)).slice(-2)).toEqual([
      { name: 'Priya Nandan', until: BEGINS, why: 'Priya is away.' },
      { name: 'Sam Adeyemi', until: null, why: null },
    ])
    expect(await workersOf(ezra)).toEqual([{ worker: 'Sam Adeyemi', role: 'social-worker' }])
    expect(await page(owen, ezra)).not.toContain('is not among those who work with the child')
  })

  it('a plan that is agreed under section 17 begins the child in need plan on its day, and is written once', async () => {
    expect(await desk.begins(child)).toEqual([DONE, DONE, DONE, DONE])
    expect(await steps(child, 'up', BEGINS, 'East locality')).toBe(DONE)
    expect(await standing(child)).toEqual({ help: 1, cases: 1, plans: 0 })
    expect((await owen.get(`/children/${child}`)).body).toMatch(
      /under section 17 since 24 November 2026\. Nobody leads it yet/,
    )
    expect(await writes(tomasz, child, 'plan', { ...plan, ...on('agreedOn', BEGINS) })).toBe(DONE)
    expect(await standing(child)).toEqual({ help: 1, cases: 1, plans: 1 })
    const another = { ...plan, ...on('agreedOn', BEGINS), outcomes: 'She grows.' }
    expect(await writes(tomasz, child, 'plan', another)).toBe(DONE)
    expect(
      await rows('select started_on::text as on from in_need_plan where child_id = $1', [child]),
    ).toEqual([{ on: BEGINS }])
  })

  it('says what to do where social care opened a case beside it: the help goes on as part of that case', async () => {
    const other = await aChild('Nils')
    expect(await desk.begins(other)).toEqual([DONE, DONE, DONE, DONE])
    const hint = 'this help then goes on under section 17'
    expect(await page(tomasz, other)).not.toContain(hint)
    const referral = await put(Referral, other, { referredOn: day(BEGINS), cameBy: 'contact' })
    expect(await page(tomasz, other)).toContain(hint)
    expect(await steps(other, 'up', BEGINS, 'East locality')).toBe(DONE)
    expect(await page(tomasz, other)).not.toContain(hint)
    expect(await rows('select referral from family_help_section_17 where child_id = $1', [other])).toEqual([
      { referral },
    ])
    expect(await standing(other)).toEqual({ help: 1, cases: 1, plans: 0 })
  })

  it('when the case closes, or help ends after it, the lead goes on until help does', async () => {
    const priyas = { workerAccount: 'social-worker', ...on('fromOn', BEGINS) }
    expect(await fills(owen, child, 'lead-family-help', priyas)).toBe(DONE)
    const closing = { reason: 'RC9', summary: 'Better.', childsView: 'Content.', after: 'Family Help.' }
    expect(await fills(priya, child, 'propose-closing', closing)).toBe(DONE)
    const decided = { decision: 'closed', decisionReason: 'Agreed.', ...on('closesOn', BEGINS) }
    expect(await fills(farah, child, 'decide-closing', decided)).toBe(DONE)
    expect(await standing(child)).toEqual({ help: 1, cases: 0, plans: 0 })
    expect(await workersOf(child)).toEqual([{ worker: 'Priya Nandan', role: 'social-worker' }])
    const ends = { ...on('endedOn', BEGINS), endReason: 'sustained', noStar: 'No time.' }
    expect(await fills(owen, child, 'close-early-help', ends)).toBe(DONE)
    expect(await standing(child)).toEqual({ help: 0, cases: 0, plans: 0 })
    expect(await workersOf(child)).toEqual([])
  })
})
