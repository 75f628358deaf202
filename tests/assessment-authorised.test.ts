import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Assessment, Authorisation } from '../src/areas/assessment/records.ts'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { restrict } from '../src/engines/access/index.ts'
import { transact } from '../src/engines/records/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const WORDS = {
  purpose: 'The school saw that nobody gets up in the morning.',
  goingWell: 'They love their mother, and she asks for help.',
  worries: 'Mornings without breakfast.',
  needed: 'Somebody who comes at seven for a month.',
}

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

/** A child with an open case, of Owen Pritchard's team. */
async function referred(forename: string, surname: string, referredOn = '2026-10-01'): Promise<string> {
  const child = await desk.child(Birth, forename, surname, '2016-05-04')
  await desk.put(Referral, child, { referredOn: day(referredOn) })
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    fromOn: day(referredOn),
  })
  return child
}

const sisters = (one: string, other: string) => desk.put(Relationship, one, { other, relation: 'sibling' })

const at = (child: string, form = '') => `/areas/assessment/children/${child}${form && `/${form}`}`

/** Sends one of the area's forms as it stands on its page: 'done', or the page that says why not. */
async function fills(who: Visitor, child: string, form: string, typed: Record<string, string>) {
  const { body } = await who.get(at(child, form))
  const hidden = Object.fromEntries(
    [...body.matchAll(/name="(record|version-[^"]+)" value="([^"]+)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  const answer = await who.post(at(child, form), { ...hidden, about: child, ...typed })
  return answer.statusCode === 303 ? 'done' : answer.body
}

const begins = (who: Visitor, children: string[], typed: Record<string, string> = {}) =>
  fills(who, children[0]!, 'begin', {
    ...on('startedOn', '2026-11-02'),
    purpose: WORDS.purpose,
    about: children.join(','),
    ...typed,
  })
const ofOne = (child: string, factors = '16A') => ({
  [`childSeen-${child}`]: 'alone',
  ...on(`firstSeenOn-${child}`, '2026-11-03'),
  [`childsWords-${child}`]: 'I make my own toast.',
  [`factors-${child}`]: factors,
})
const answers = (who: Visitor, child: string, answer: string, reason = '') =>
  desk.does(who, child, 'authorise-assessment', { answer, reason })
const assessed = (child: string) =>
  desk.rows(
    `select a.authorised_on::text as on, c.state, c.due_on::text as due from assessment a
     left join clock_run c on c.child_id = a.child_id and c.clock = 'assessment-45' where a.child_id = $1`,
    [child],
  )

/** An assessment of one child that waits for a manager, written by a social worker. */
async function waiting(forename: string): Promise<string> {
  const child = await referred(forename, 'Hawthorn')
  expect(await begins(priya, [child])).toBe('done')
  expect(await fills(priya, child, 'write', { ...WORDS, ...ofOne(child) })).toBe('done')
  expect(await fills(priya, child, 'send', {})).toBe('done')
  return child
}

describe('an assessment', () => {
  it('is begun for several children, written once with each child’s own part, sent, and decided for each', async () => {
    const ada = await referred('Ada', 'Yewtree')
    const bo = await referred('Bo', 'Yewtree')
    await sisters(ada, bo)
    expect((await priya.get(`/children/${ada}`)).body).toContain(at(ada, 'begin'))
    expect(await begins(priya, [ada, bo])).toBe('done')
    expect((await priya.get(`/children/${bo}`)).body).toContain(at(bo, 'write'))
    // 45 working days from the referral on 1 October 2026.
    expect(await assessed(ada)).toEqual([{ on: null, state: 'running', due: '2026-12-03' }])
    const both = {
      ...WORDS,
      about: `${ada},${bo}`,
      ...ofOne(ada, '16A,4B'),
      ...ofOne(bo),
      [`childsWords-${bo}`]: 'Ada wakes me.',
      [`onlyThem-${bo}`]: 'Bo holds her ear.',
    }
    expect(await fills(priya, ada, 'write', both)).toBe('done')
    const [hers, his] = [(await owen.get(at(ada))).body, (await owen.get(at(bo))).body]
    expect([hers.includes('I make my own toast.'), hers.includes('Bo holds her ear.')]).toEqual([true, false])
    expect([his.includes('Bo holds her ear.'), his.includes(WORDS.needed)]).toEqual([true, true])
    const written = (await priya.get(at(bo, 'write'))).body
    expect([
      written.includes('What was known before'),
      written.includes('Open to children’s social care'),
    ]).toEqual([true, true])
    expect(hers).toContain('Nobody has written down whether the family agrees to an assessment.')
    // What stands is on the page again; what is no longer ticked is taken back.
    expect(written).toContain('Ada wakes me.')
    expect(await fills(priya, ada, 'write', { ...both, [`factors-${ada}`]: '4B' })).toBe('done')
    const found = () =>
      desk.rows('select factor from assessment_factor where child_id = $1 order by 1', [ada])
    expect(await found()).toEqual([{ factor: '4B' }])
    expect(await fills(priya, ada, 'send', { about: `${ada},${bo}` })).toBe('done')
    expect((await owen.get('/')).body).toContain('2 assessments to authorise, or send back')
    expect((await owen.get('/areas/assessment/to-authorise')).body).toContain('Ada Yewtree')
    expect((await owen.get(`/children/${ada}/authorise-assessment`)).body).toContain('I make my own toast.')
    expect(await answers(owen, ada, 'authorised')).toBe('done')
    expect(await answers(owen, bo, 'sent-back')).toContain('Say what must change')
    expect(await answers(owen, bo, 'sent-back', 'Say what her ear is about.')).toBe('done')
    expect(await assessed(ada)).toEqual([{ on: '2026-11-24', state: 'met', due: '2026-12-03' }])
    expect(await assessed(bo)).toEqual([{ on: null, state: 'running', due: '2026-12-03' }])
    expect((await owen.get('/')).body).not.toContain('assessments to authorise')
    expect((await priya.get('/')).body).toContain('a manager sent their assessment back')
    expect((await priya.get(at(bo))).body).toContain('Say what her ear is about.')
    // Written again and sent again, it is authorised the second time.
    expect(await fills(priya, bo, 'write', { ...WORDS, ...ofOne(bo) })).toBe('done')
    expect(await fills(priya, bo, 'send', { says: 'The doctor looked.' })).toBe('done')
    expect(await answers(owen, bo, 'authorised')).toBe('done')
    expect(await desk.rows('select 1 from assessment_authorisation where child_id = $1', [bo])).toHaveLength(
      2,
    )
    expect(await answers(owen, bo, 'authorised')).toContain('No assessment of this child waits')
  })

  it('is not begun without a day, what for, an open case, or beside one that goes on', async () => {
    const child = await referred('Cam', 'Yewtree')
    expect(await begins(priya, [child], on('startedOn', '2026-11-25'))).toContain('This day is still to come')
    expect(await begins(priya, [child], on('startedOn', '2026-09-30'))).toContain(
      'Cam Yewtree was referred on 1 October 2026',
    )
    expect(await begins(priya, [child], { purpose: '' })).toContain('Say what it is for')
    expect(await begins(priya, [child])).toBe('done')
    expect((await priya.get(at(child, 'begin'))).body).toContain('is being assessed for it already')
    const unknown = await desk.child(Birth, 'Dee', 'Yewtree', '2016-05-04')
    expect((await priya.get(at(unknown, 'begin'))).body).toContain('has no open case with social care')
    for (const who of ['analyst', 'early-help', 'reviewing-officer'])
      expect((await (await desk.someone(who)).get(at(child, 'begin'))).statusCode).toBe(404)
  })

  it.each([
    [{ goingWell: '' }, 'Say what is going well'],
    [{ worries: '' }, 'Say what worries people'],
    [{ needed: '' }, 'Say what it means and what is needed'],
    [{ childsWords: '' }, 'Write down what the child said or showed'],
    [{ childSeen: '' }, 'Say whether the child was seen'],
    [{ childSeen: 'not-seen' }, 'Say why the child was not seen'],
    [{ factors: '' }, 'Tick what the assessment found'],
  ] as [Record<string, string>, string][])(
    'is not sent without what it must say: %j',
    async (lacks, words) => {
      const child = await referred('Eli', 'Hawthorn')
      expect(await begins(priya, [child])).toBe('done')
      const typed: Record<string, string> = { ...WORDS, ...ofOne(child) }
      for (const [name, value] of Object.entries(lacks))
        typed[name in WORDS ? name : `${name}-${child}`] = value
      expect(await fills(priya, child, 'write', typed)).toBe('done')
      expect(await fills(priya, child, 'send', {})).toContain(words)
    },
  )

  it('finds nothing, or something; and past its 45 days says why it is late', async () => {
    const child = await referred('Fay', 'Hawthorn', '2026-09-01')
    expect(await begins(priya, [child], on('startedOn', '2026-09-02'))).toBe('done')
    const typed = { ...WORDS, ...ofOne(child, '21,16A') }
    expect(await fills(priya, child, 'write', typed)).toContain('Nothing was found, or something')
    expect(await fills(priya, child, 'write', { ...typed, [`factors-${child}`]: '21' })).toBe('done')
    // 45 working days from 1 September 2026.
    expect(await fills(priya, child, 'send', {})).toContain('It was to be finished by 3 November 2026')
    const why = { ...typed, [`factors-${child}`]: '21', lateReason: 'The hospital’s report came late.' }
    expect(await fills(priya, child, 'write', why)).toBe('done')
    expect(await fills(priya, child, 'send', {})).toBe('done')
    expect((await priya.get(at(child, 'write'))).body).toContain('a manager has it')
  })
})

describe('whoever authorises it', () => {
  it('did not write it, nor send it, and does not work with the child', async () => {
    const wrote = await referred('Gil', 'Hawthorn')
    expect(await begins(owen, [wrote])).toBe('done')
    expect(await fills(priya, wrote, 'write', { ...WORDS, ...ofOne(wrote) })).toBe('done')
    expect(await fills(priya, wrote, 'send', {})).toBe('done')
    const own = 'You wrote this assessment or sent it'
    expect(await answers(owen, wrote, 'authorised')).toContain(own)
    expect((await owen.get('/areas/assessment/to-authorise')).body).not.toContain('Gil Hawthorn')
    const sent = await referred('Hal', 'Hawthorn')
    expect(await begins(priya, [sent])).toBe('done')
    expect(await fills(priya, sent, 'write', { ...WORDS, ...ofOne(sent) })).toBe('done')
    expect(await fills(owen, sent, 'send', {})).toBe('done')
    expect(await answers(owen, sent, 'authorised')).toContain(own)
    const works = await waiting('Ida')
    await desk.put(Allocation, works, {
      worker: 'Owen Pritchard',
      workerAccount: 'team-manager',
      role: 'social-worker',
      fromOn: day('2026-11-02'),
    })
    expect(await answers(owen, works, 'authorised')).toContain('You work with this child')
    for (const child of [wrote, sent, works]) expect(await answers(farah, child, 'authorised')).toBe('done')
  })

  it('is a team manager or a head of service, and says what they decide', async () => {
    const child = await waiting('Jon')
    for (const who of ['social-worker', 'front-door', 'director', 'reviewing-officer'])
      expect(
        (await (await desk.someone(who)).get(`/children/${child}/authorise-assessment`)).statusCode,
      ).toBe(404)
    expect(await answers(owen, child, '')).toContain('Say what you decide')
    expect(await answers(owen, child, 'authorised')).toBe('done')
  })
})

it('sent twice with one form is begun once and sent once; once the case has closed nobody authorises it', async () => {
  const child = await referred('Mo', 'Hawthorn')
  const twice = async (form: string, typed: Record<string, string>) => {
    const { body } = await priya.get(at(child, form))
    const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
    for (const _ of [1, 2])
      expect((await priya.post(at(child, form), { record, ...typed })).statusCode).toBe(303)
  }
  await twice('begin', { ...on('startedOn', '2026-11-02'), purpose: WORDS.purpose })
  expect(await fills(priya, child, 'write', { ...WORDS, ...ofOne(child) })).toBe('done')
  await twice('send', {})
  for (const table of ['assessment', 'assessment_authorisation'])
    expect(await desk.rows(`select 1 from ${table} where child_id = $1`, [child])).toHaveLength(1)
  const [{ id } = { id: '' }] = await desk.rows<{ id: string }>(
    'select id from referral where child_id = $1',
    [child],
  )
  await desk.amend(Referral, id, { closedOn: day('2026-11-23') })
  expect((await owen.get('/areas/assessment/to-authorise')).body).not.toContain('Mo Hawthorn')
  expect(await answers(owen, child, 'authorised')).toContain('The case closed on 23 November 2026')
})

it('of a child who is not born yet nobody asks whether they were seen', async () => {
  const child = await desk.child(Birth, 'Baby', 'Hawthorn', '2016-05-04')
  await desk.amend(Birth, child, { born: null, expectedOn: day('2027-01-20') })
  await desk.put(Referral, child, { referredOn: day('2026-10-01') })
  expect(await begins(priya, [child])).toBe('done')
  expect(await fills(priya, child, 'write', { ...WORDS, [`factors-${child}`]: '2B' })).toBe('done')
  expect(await fills(priya, child, 'send', {})).toBe('done')
})

it('a restricted brother or sister is offered to nobody who may not see them, nor is their assessment', async () => {
  const kit = await referred('Kit', 'Larch')
  const lou = await referred('Lou', 'Larch')
  await sisters(kit, lou)
  await desk.put(Assessment, lou, { startedOn: day('2026-11-02'), author: 'Farah Siddiqui' })
  const [{ id } = { id: '' }] = await desk.rows<{ id: string }>(
    'select id from assessment where child_id = $1',
    [lou],
  )
  await desk.put(Authorisation, lou, { assessment: id, askedAt: desk.demonstration.site.records.now() })
  await transact(desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
    restrict(ctx, { persons: [lou], reason: 'Threats', keepers: ['head-of-service'], workers: [] }),
  )
  expect((await priya.get(at(kit, 'begin'))).body).not.toContain('Lou Larch')
  expect(await begins(priya, [kit, lou])).toBe('done')
  expect(await desk.rows('select 1 from assessment where child_id = $1', [lou])).toHaveLength(1)
  for (const page of [at(lou), at(lou, 'begin'), `/children/${lou}/authorise-assessment`])
    expect((await owen.get(page)).statusCode).toBe(404)
  expect((await owen.get('/areas/assessment/to-authorise')).body).not.toContain('Lou Larch')
  expect((await farah.get('/areas/assessment/to-authorise')).body).toContain('Lou Larch')
})
