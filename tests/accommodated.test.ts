import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { restrict } from '../src/engines/access/index.ts'
import { transact } from '../src/engines/records/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const MORNING = '2026-11-24T10:00:00Z'
/** Wednesday night, when the rota of the demonstration names Grace Abara as senior manager. */
const NIGHT = '2026-11-25T22:00:00Z'

const AGREED = {
  ...on('saidOn', '2026-11-24'),
  ground: 'prevented',
  position: 'given',
  agreedBy: 'Zoe Marlpit, her mother',
  standing: 'parent',
  understood: 'yes',
  words: 'She goes to hospital today, and asked us.',
  objects: 'no',
}
const DECIDED = {
  ...on('fromOn', '2026-11-24'),
  mainNeed: 'N3',
  home: 'U6',
  provider: 'PR1',
  reason: 'Your mother is ill, and nobody of the family can have you.',
}

let desk: PracticeDesk
let priya: Visitor
let grace: Visitor
let farah: Visitor
let martin: Visitor
beforeAll(async () => {
  desk = await practiceDesk(MORNING)
  priya = await desk.someone('social-worker')
  grace = await desk.someone('front-door')
  farah = await desk.someone('head-of-service')
  martin = await desk.someone('director')
}, 120_000)
beforeEach(() => desk.setTime(MORNING))
afterAll(() => desk.stop())

async function aChild(forename: string, born = '2016-05-04'): Promise<string> {
  const child = await desk.child(Birth, forename, 'Marlpit', born)
  await desk.put(Referral, child, { referredOn: day('2026-10-01') })
  return child
}

const at = (child: string, form = '') => `/areas/placements/children/${child}${form && `/${form}`}`

/** Writes down what was agreed about children: 'done', or the page that says why not. */
async function agrees(who: Visitor, children: string[], typed: Record<string, string> = {}) {
  const page = at(children[0]!, 'agreement')
  const { body } = await who.get(page)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const views = Object.fromEntries(children.map(child => [`childsView-${child}`, 'I want my own bed.']))
  const answer = await who.post(page, { record, about: children.join(','), ...AGREED, ...views, ...typed })
  return answer.statusCode === 303 ? 'done' : answer.body
}
const decides = (
  who: Visitor,
  child: string,
  typed: Record<string, string> = {},
  how = 'accommodate-child',
) => desk.does(who, child, how, { ...DECIDED, ...typed })
const inCare = (child: string) =>
  desk.rows(
    `select p.from_on::text as on, e.legal_status as status, e.reason_began as began, e.category_of_need as need,
       h.type, h.provider, e.decided_by as by
     from care_period p join care_episode e on e.id = p.record_id left join home_in_care h on h.child_id = p.child_id
     where p.child_id = $1`,
    [child],
  )

describe('a child comes into our care by agreement', () => {
  it('as a head of service decides for each, on what was agreed once for several; every duty of care begins', async () => {
    const [ana, ben] = [await aChild('Ana'), await aChild('Ben')]
    await desk.put(Relationship, ana, { other: ben, relation: 'sibling' })
    expect((await priya.get(`/children/${ana}`)).body).toContain(at(ana, 'agreement'))
    expect((await farah.get(`/children/${ana}`)).body).toContain(`/children/${ana}/accommodate-child`)
    expect(await agrees(priya, [ana, ben], { [`childsView-${ben}`]: 'I stay with Ana.' })).toBe('done')
    const page = (await farah.get(`/children/${ana}/accommodate-child`)).body
    expect([page.includes('Zoe Marlpit'), page.includes('I want my own bed.')]).toEqual([true, true])
    expect(page).not.toContain('I stay with Ana.')
    expect(await decides(farah, ana)).toBe('done')
    expect(await inCare(ana)).toEqual([
      {
        on: '2026-11-24',
        status: 'V2',
        began: 'S',
        need: 'N3',
        type: 'U6',
        provider: 'PR1',
        by: 'Farah Siddiqui',
      },
    ])
    expect(await inCare(ben)).toEqual([])
    expect(await decides(martin, ben, { home: 'U3', provider: 'PR5' })).toBe('done')
    expect(await inCare(ben)).toMatchObject([{ type: 'U3', provider: 'PR5', by: 'Martin Cole' }])
    // A week, 10 working days, and 20, Christmas Day not counted among them.
    expect(
      await desk.rows(
        "select clock, due_on::text as due from clock_run where child_id = $1 and clock in ('care-plan-10', 'cla-review-first', 'cla-visit-first') order by 1",
        [ana],
      ),
    ).toEqual([
      { clock: 'care-plan-10', due: '2026-12-08' },
      { clock: 'cla-review-first', due: '2026-12-22' },
      { clock: 'cla-visit-first', due: '2026-12-01' },
    ])
    expect((await priya.get(at(ana))).body).toContain('Decided on 24 November 2026')
    expect(await decides(farah, ana)).toContain('They are in our care already.')
  })

  it('once, though the form is sent twice', async () => {
    const child = await aChild('Cat')
    expect(await agrees(priya, [child])).toBe('done')
    const { body } = await farah.get(`/children/${child}/accommodate-child`)
    const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
    for (const _ of [1, 2])
      expect(
        (await farah.post(`/children/${child}/accommodate-child`, { record, ...DECIDED })).statusCode,
      ).toBe(303)
    expect(await desk.rows('select 1 from care_episode where child_id = $1', [child])).toHaveLength(1)
  })

  it('by nobody else, and not by whoever works with the child', async () => {
    const child = await aChild('Dan')
    expect(await agrees(priya, [child])).toBe('done')
    for (const who of ['social-worker', 'team-manager', 'front-door', 'reviewing-officer', 'analyst'])
      expect((await (await desk.someone(who)).get(`/children/${child}/accommodate-child`)).statusCode).toBe(
        404,
      )
    await desk.put(Allocation, child, {
      worker: 'Farah Siddiqui',
      workerAccount: 'head-of-service',
      role: 'social-worker',
      fromOn: day('2026-11-02'),
    })
    expect(await decides(farah, child)).toContain('You work with this child')
    expect(await inCare(child)).toEqual([])
  })

  it.each([
    [{ position: 'refused' }, 'does not agree. Take legal advice'],
    [{ position: 'nobody-to-ask', ground: 'welfare' }, 'they are asked first'],
    [{ standing: 'without' }, 'has no parental responsibility for the child'],
    [{ understood: 'no' }, 'only from somebody who can decide it and understands it'],
    [
      { objects: 'yes', objector: 'Lee Marlpit, her father', canProvide: 'yes' },
      'Lee Marlpit, her father has parental responsibility, objects, and can give the child a home: the law does not let us',
    ],
    [{ childsView: '' }, 'Write down what the child wants and feels first'],
  ] as [Record<string, string>, string][])('not on what is no agreement: %j', async (said, words) => {
    const child = await aChild('Eve')
    const { childsView, ...rest } = said
    const typed = childsView === undefined ? rest : { [`childsView-${child}`]: childsView }
    expect(await agrees(priya, [child], typed)).toBe('done')
    expect(await decides(farah, child)).toContain(words)
    expect(await inCare(child)).toEqual([])
    // Said again, what was said last stands.
    expect(await agrees(priya, [child])).toBe('done')
    expect(await decides(farah, child)).toBe('done')
  })

  it.each([
    [{ objects: 'yes', objector: 'Lee Marlpit', canProvide: 'no' }],
    // Section 20(9): while whoever the child lives with by order agrees, another's objection does not count.
    [{ objects: 'yes', objector: 'Lee Marlpit', canProvide: 'yes', standing: 'special-guardian' }],
    [{ position: 'nobody-to-ask', ground: 'lost', agreedBy: '', standing: '', understood: '' }],
  ] as [Record<string, string>][])('all the same where the law lets us: %j', async said => {
    const child = await aChild('Flo')
    expect(await agrees(priya, [child], said)).toBe('done')
    expect(await decides(farah, child)).toBe('done')
  })

  it.each([
    [{ agreedBy: '' }, 'Say who says it'],
    [{ standing: '' }, 'Say what they are in law'],
    [{ objects: 'yes' }, 'Say who objects'],
    [{ objects: 'yes', objector: 'Lee' }, 'Say whether they can give the child a home'],
    [on('saidOn', '2026-11-25'), 'This day is still to come'],
  ] as [Record<string, string>, string][])('whose agreement says what it must: %j', async (said, words) => {
    expect(await agrees(priya, [await aChild('Gus')], said)).toContain(words)
  })

  it('not without an agreement, from a day to come, before they are born, from 16, or out of short breaks', async () => {
    const child = await aChild('Hob')
    expect(await decides(farah, child)).toContain('Nobody has written down who agreed')
    expect(await agrees(priya, [child])).toBe('done')
    expect(await decides(farah, child, on('fromOn', '2026-11-25'))).toContain('This day is still to come')
    expect(await decides(farah, child, on('fromOn', '2016-05-03'))).toContain('before the child was born')
    expect(await decides(farah, child, { home: '' })).toContain('What kind of home')
    const unborn = await aChild('Ivy')
    await desk.amend(Birth, unborn, { born: null, expectedOn: day('2027-01-20') })
    expect(await decides(farah, unborn)).toContain('This child is not born yet')
    expect(await agrees(priya, [unborn])).toContain('This child is not born yet')
    const grown = await aChild('Jem', '2010-11-24')
    const page = (await farah.get(`/children/${grown}/accommodate-child`)).body
    expect(page).toContain(`/areas/homelessness/children/${grown}`)
    expect(await decides(farah, grown)).toContain('From 16 their own agreement is what counts')
    // The day before the birthday they are 15.
    expect(await decides(farah, grown, on('fromOn', '2026-11-23'))).toContain('Nobody has written down')
    expect((await farah.get(`/children/${grown}`)).body).not.toContain('/accommodate-child"')
    const breaks = await aChild('Kay')
    await desk.put(Episode, breaks, { startedOn: day('2026-09-01'), reasonBegan: 'S', legalStatus: 'V3' })
    expect(await decides(farah, breaks)).toContain('They have short breaks with us that go on')
  })
})

describe('out of hours', () => {
  const atNight = (who: Visitor, child: string) => decides(who, child, {}, 'accommodate-child-out-of-hours')
  const confirms = (who: Visitor, child: string, confirmedWhy = 'Nobody else can have her.') =>
    desk.does(who, child, 'confirm-accommodated', { confirmedWhy })

  it('whoever the rota names decides, and a head of service or the director confirms it by day', async () => {
    const child = await aChild('Lia')
    expect(await agrees(priya, [child])).toBe('done')
    expect(await atNight(grace, child)).toContain('The day team is there')
    expect((await grace.get(`/children/${child}`)).body).not.toContain('accommodate-child-out-of-hours')
    desk.setTime(NIGHT)
    expect((await grace.get(`/children/${child}`)).body).toContain('accommodate-child-out-of-hours')
    expect(await atNight(await desk.someone('team-manager'), child)).toContain('The rota does not name you')
    expect((await priya.get(`/children/${child}/accommodate-child-out-of-hours`)).statusCode).toBe(404)
    expect(await atNight(grace, child)).toBe('done')
    expect(await inCare(child)).toMatchObject([{ status: 'V2', by: 'Grace Abara' }])
    desk.setTime('2026-11-26T09:30:00Z')
    for (const who of [farah, martin])
      expect((await who.get('/')).body).toContain('1 child in our care since a night, to confirm')
    expect((await priya.get(`/children/${child}`)).body).toContain('has not confirmed it yet')
    expect((await farah.get('/areas/placements/to-confirm')).body).toContain('decided by Grace Abara')
    expect((await grace.get(`/children/${child}/confirm-accommodated`)).statusCode).toBe(404)
    expect(await confirms(farah, child, '')).toContain('Say why it goes on')
    expect(await confirms(farah, child)).toBe('done')
    expect(await confirms(martin, child)).toContain('No decision made out of hours waits')
    expect((await martin.get('/')).body).not.toContain('since a night, to confirm')
    expect((await priya.get(at(child))).body).toContain('by Farah Siddiqui: Nobody else can have her.')
  })

  it('nobody confirms what they decided, or of a child with whom they work; care that ended waits no longer', async () => {
    const child = await aChild('Mab')
    expect(await agrees(priya, [child])).toBe('done')
    desk.setTime(NIGHT)
    expect(await atNight(grace, child)).toBe('done')
    await desk.rows(
      "update section_20_decision set decided_by_account = 'head-of-service' where child_id = $1 returning id",
      [child],
    )
    desk.setTime('2026-11-26T09:30:00Z')
    expect(await confirms(farah, child)).toContain('You decided it')
    expect((await farah.get('/areas/placements/to-confirm')).body).not.toContain('Mab Marlpit')
    await desk.put(Allocation, child, {
      worker: 'Martin Cole',
      workerAccount: 'director',
      role: 'social-worker',
      fromOn: day('2026-11-02'),
    })
    expect(await confirms(martin, child)).toContain('You work with this child')
    expect((await martin.get('/areas/placements/to-confirm')).body).toContain('Mab Marlpit')
    const left = { ...on('endedOn', '2026-11-26'), reasonEnded: 'E4B', endWhy: 'Her mother came.' }
    expect(await desk.does(farah, child, 'end-care', left)).toBe('done')
    expect((await martin.get('/areas/placements/to-confirm')).body).not.toContain('Mab Marlpit')
  })
})

it('a restricted brother or sister is there for nobody who may not see them', async () => {
  const [ned, ola] = [await aChild('Ned'), await aChild('Ola')]
  await desk.put(Relationship, ned, { other: ola, relation: 'sibling' })
  await transact(desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
    restrict(ctx, { persons: [ola], reason: 'Threats', keepers: ['director'], workers: [] }),
  )
  expect((await priya.get(at(ned, 'agreement'))).body).not.toContain('Ola Marlpit')
  expect(await agrees(priya, [ned, ola])).toBe('done')
  expect(await desk.rows('select 1 from section_20_agreement where child_id = $1', [ola])).toEqual([])
  for (const page of [at(ola), at(ola, 'agreement')]) expect((await priya.get(page)).statusCode).toBe(404)
  for (const action of ['accommodate-child', 'confirm-accommodated'])
    expect((await farah.get(`/children/${ola}/${action}`)).statusCode).toBe(404)
  expect(await agrees(martin, [ola])).toBe('done')
  expect(await decides(martin, ola)).toBe('done')
})
