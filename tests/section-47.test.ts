import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { StrategyDiscussion } from '../src/areas/child-protection/enquiry/records.ts'
import { Enquiry } from '../src/areas/child-protection/facts.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { restrict, tellKeepers } from '../src/engines/access/index.ts'
import { transact } from '../src/engines/records/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { atTime, on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let priya: Visitor
let owen: Visitor
let farah: Visitor
let grace: Visitor
beforeAll(async () => {
  // Tuesday 24 November 2026, ten in the morning.
  desk = await practiceDesk()
  priya = await desk.someone('social-worker')
  owen = await desk.someone('team-manager')
  farah = await desk.someone('head-of-service')
  grace = await desk.someone('front-door')
}, 120_000)
afterAll(() => desk.stop())

const does = (...asked: Parameters<PracticeDesk['does']>) => desk.does(...asked)

/** Monday afternoon, with everybody there. */
const HELD = {
  ...atTime('heldAt', '2026-11-23 16:30'),
  how: 'video',
  socialCare: 'Owen Pritchard',
  police: 'DS Iqbal',
  health: 'Dr Fenn, paediatrician',
  shared: 'A nurse saw a bruise on the ear. ((confidence: The neighbour rang.))',
}
const of = (child: string, decision: string) => ({
  [`decision-${child}`]: decision,
  [`reason-${child}`]: `The bruise is not explained: ${decision}.`,
  [`safeNow-${child}`]: 'Gran stays in the house until Thursday.',
})

const discussionPage = (child: string) => `/areas/child-protection/children/${child}/strategy-discussion`
/** Sends a page's form as it stands there: 'done', or the page that says why not. */
async function fills(who: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  const { body } = await who.get(path)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1]
  const answer = await who.post(path, { ...(record ? { record } : {}), ...typed })
  return answer.statusCode === 303 ? 'done' : answer.body
}
const discusses = (who: Visitor, child: string, typed: Record<string, string>) =>
  fills(who, discussionPage(child), typed)
const shows = async (who: Visitor, child: string) =>
  (await who.get(`/areas/child-protection/children/${child}`)).body
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const START = { startWhy: 'A baby does not bruise there by herself.' }
const ENDED = on('endedOn', '2026-11-24')
const FOUND = {
  seen: 'alone',
  words: '“It was the door.”',
  finding: 'continuing',
  why: 'The paediatrician does not think it was the door.',
  next: 'She stays with Gran until the conference.',
}
const findingPage = (child: string) => `/areas/child-protection/children/${child}/finding`
const ofChild = (child: string, found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([field, said]) => [`${field}-${child}`, said]))
const finds = (who: Visitor, child: string, found: Record<string, string> = FOUND, ended = ENDED) =>
  fills(who, findingPage(child), { ...ended, ...ofChild(child, found) })
const CONVENE = { why: 'She was hurt, and nobody can say how.' }

/** A child with an open case and a social worker. */
async function withCase(forename: string, born = '2019-04-05'): Promise<string> {
  const child = await desk.child(Birth, forename, 'Larkfield', born)
  await desk.put(Referral, child, { referredOn: day('2026-11-20') })
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    fromOn: day('2026-11-20'),
  })
  return child
}

/** A child about whom a complete discussion decided on an enquiry. */
async function discussed(forename: string, values: Record<string, unknown> = {}): Promise<string> {
  const child = await withCase(forename)
  await desk.put(StrategyDiscussion, child, {
    heldAt: instant('2026-11-23T16:30:00Z'),
    how: 'video',
    socialCare: 'Owen Pritchard',
    police: 'DS Iqbal',
    health: 'Dr Fenn',
    shared: 'A bruise.',
    decision: 'joint',
    reason: 'It is not explained.',
    safeNow: 'Gran stays.',
    ...values,
  })
  return child
}

const enquiryOf = async (child: string) =>
  (
    await desk.rows<Record<string, string | null>>(
      `select s.started_on::text as began, s.ended_on::text as ended, s.conference_target_on::text as target,
          s.conference_not_needed as "notNeeded", (select id from referral r where r.id = s.referral) is not null as "inCase"
       from section_47 s where s.child_id = $1 order by s.started_on`,
      [child],
    )
  ).map(row => ({ ...row }))
const runsOf = async (child: string, clock: string) =>
  (
    await desk.rows<{ said: string }>(
      `select from_on || ' to ' || due_on || ': ' || state as said from clock_run where child_id = $1 and clock = $2 order by 1`,
      [child, clock],
    )
  ).map(({ said }) => said)

describe('harm is suspected', () => {
  it('a discussion of two children decides for each, a manager starts the one enquiry, the worker ends it, and a manager convenes', async () => {
    const [ada, bo] = [await withCase('Ada'), await withCase('Bo', '2016-01-02')]
    await desk.put(Relationship, ada, { other: bo, relation: 'sibling' })
    expect(await does(owen, ada, 'start-section-47', START)).toContain(
      'No strategy discussion about this child waits for an enquiry',
    )
    const both = { ...HELD, about: `${ada},${bo}`, ...of(ada, 'joint'), ...of(bo, 'none') }
    expect(await discusses(priya, ada, both)).toBe('done')
    const rows = await desk.rows<{ child: string; decision: string; writing: string; by: string }>(
      `select child_id as child, decision, writing, written_by as by from strategy_discussion where child_id in ($1, $2)
       order by decision`,
      [ada, bo],
    )
    expect(rows.map(({ child, decision, by }) => [child, decision, by])).toEqual([
      [ada, 'joint', 'Priya Nandan'],
      [bo, 'none', 'Priya Nandan'],
    ])
    expect(rows[0]!.writing).toBe(rows[1]!.writing)
    // Each child's page shows only what was decided about that child.
    expect(await shows(priya, bo)).toContain('The bruise is not explained: none.')
    expect(await shows(priya, bo)).not.toContain('not explained: joint')
    expect((await priya.get(`/children/${ada}`)).body).toContain('A manager starts it.')

    // Nothing begins by itself, nor by a worker.
    expect(await enquiryOf(ada)).toEqual([])
    expect((await priya.get(`/children/${ada}/start-section-47`)).statusCode).toBe(404)
    expect((await owen.get('/')).body).toContain('1 section 47 enquiry to start')
    expect(await does(owen, ada, 'start-section-47')).toContain('Say why')
    // The same form sent twice starts one enquiry.
    const form = (await owen.get(`/children/${ada}/start-section-47`)).body
    const record = /name="record" value="([^"]+)"/.exec(form)![1]!
    for (const time of ['first', 'second'])
      expect(
        (await owen.post(`/children/${ada}/start-section-47`, { record, ...START })).statusCode,
        time,
      ).toBe(303)
    expect(await does(owen, bo, 'start-section-47', START)).toContain(
      'decided: no section 47 enquiry. An enquiry begins once a discussion decides on it.',
    )
    // 23 November and fifteen working days: four to the 27th, five to 4 and 11 December (14), Monday the 14th.
    expect(await enquiryOf(ada)).toEqual([
      { began: '2026-11-23', ended: null, target: '2026-12-14', notNeeded: null, inCase: true },
    ])
    expect(await runsOf(ada, 'icpc-15')).toEqual(['2026-11-23 to 2026-12-14: running'])
    expect(await runsOf(ada, 's47-outcome')).toEqual(['2026-11-23 to 2026-12-07: running'])
    expect(await does(owen, ada, 'start-section-47', START)).toContain(
      'is open already, since 23 November 2026',
    )

    expect((await grace.get(findingPage(ada))).statusCode).toBe(404)
    expect(await finds(priya, ada)).toBe('done')
    expect(await finds(priya, ada)).toContain('or it has ended already')
    expect(await runsOf(ada, 's47-outcome')).toEqual(['2026-11-23 to 2026-12-07: met'])
    expect((await owen.get('/')).body).toContain('1 initial conference to convene, or not')
    expect((await owen.get('/areas/child-protection/enquiries-to-decide')).body).toContain('Ada Larkfield')
    expect((await grace.get(`/children/${ada}/convene-conference`)).statusCode).toBe(404)
    expect(await does(owen, ada, 'convene-conference', { ...CONVENE, withoutFinding: 'Because.' })).toContain(
      'Leave this empty: the enquiry found that the risk goes on',
    )
    expect(await does(owen, ada, 'convene-conference', CONVENE)).toBe('done')
    expect(await enquiryOf(ada)).toEqual([
      { began: '2026-11-23', ended: '2026-11-24', target: '2026-12-14', notNeeded: '0', inCase: true },
    ])
    expect(await does(farah, ada, 'convene-conference', CONVENE)).toContain(
      'It is decided already that a conference is held, by 14 December 2026',
    )
    const page = await shows(priya, ada)
    for (const words of [
      'An initial conference is to be held by 14 December 2026',
      'It was the door.',
      'Started by Owen Pritchard',
      'She was hurt, and nobody can say how.',
    ])
      expect(page).toContain(words)
    const story = (await priya.get(`/children/${ada}/chronology`)).body
    for (const words of ['Strategy discussion', 'Section 47 enquiry ended', 'Initial conference convened'])
      expect(story).toContain(words)
    expect((await owen.get('/')).body).not.toContain('initial conference to convene')
  })

  it('a discussion without the police or health is written down as it was, and decides on no enquiry', async () => {
    const cy = await withCase('Cy')
    const alone = { ...HELD, police: '', health: '', ...of(cy, 'joint') }
    expect(await discusses(priya, cy, alone)).toContain(
      'The police and health did not take part, and no enquiry begins without them',
    )
    expect(await discusses(priya, cy, { ...alone, ...of(cy, 'again') })).toBe('done')
    expect(await does(owen, cy, 'start-section-47', START)).toContain(
      'decided: nothing yet: another discussion is to be held',
    )
    // The newest one governs, and the enquiry begins on its day.
    const later = { ...HELD, ...atTime('heldAt', '2026-11-24 09:00'), ...of(cy, 'single') }
    expect(await discusses(priya, cy, later)).toBe('done')
    expect(await does(grace, cy, 'start-section-47', START)).toBe('done')
    expect((await enquiryOf(cy))[0]?.began).toBe('2026-11-24')
  })

  it('is not discussed at a time to come, nor of somebody grown up, nor without what was decided', async () => {
    const di = await withCase('Di')
    const late = { ...HELD, ...atTime('heldAt', '2026-11-24 10:01'), ...of(di, 'joint') }
    expect(await discusses(priya, di, late)).toContain('This moment is still to come')
    expect(await discusses(priya, di, { ...HELD, ...of(di, '') })).toContain('There is a problem')
    const grown = await withCase('Ed', '2008-11-24')
    expect(await discusses(priya, grown, { ...HELD, ...of(grown, 'joint') })).toContain(
      'Ed Larkfield is 18 or older',
    )
    expect((await grace.get(discussionPage(di))).statusCode).toBe(200)
    expect((await (await desk.someone('front-door-worker')).get(discussionPage(di))).statusCode).toBe(404)
  })

  it('one to which health did not come starts no enquiry, wherever it was written', async () => {
    const flo = await discussed('Flo', { health: null })
    expect(await does(owen, flo, 'start-section-47', START)).toContain(
      'Health did not take part in the strategy discussion of 23 November 2026. Hold it again',
    )
    expect(await enquiryOf(flo)).toEqual([])
  })

  it('a later discussion belongs to the enquiry, and does not begin its fifteen days again', async () => {
    const gil = await discussed('Gil', { heldAt: instant('2026-11-18T09:00:00Z') })
    expect(await does(owen, gil, 'start-section-47', START)).toBe('done')
    expect(await discusses(priya, gil, { ...HELD, ...of(gil, 'joint') })).toBe('done')
    expect(await runsOf(gil, 'icpc-15')).toEqual(['2026-11-18 to 2026-12-09: running'])
    expect(await does(owen, gil, 'start-section-47', START)).toContain('is open already')
    // Put right on the enquiry, its days still run from the discussion.
    const [one] = await desk.rows<{ id: string }>('select id from section_47 where child_id = $1', [gil])
    await desk.amend(Enquiry, one!.id, { startedOn: day('2026-11-20') })
    expect(await runsOf(gil, 'icpc-15')).toEqual(['2026-11-18 to 2026-12-09: running'])
  })
})

describe('a manager', () => {
  it('who works with the child neither starts the enquiry nor decides on a conference', async () => {
    const hal = await discussed('Hal')
    await desk.put(Allocation, hal, {
      worker: 'Owen Pritchard',
      workerAccount: 'team-manager',
      role: 'child-protection-lead',
      fromOn: day('2026-11-20'),
    })
    expect(await does(owen, hal, 'start-section-47', START)).toContain(
      'You work with this child: another manager starts the enquiry.',
    )
    expect(await does(farah, hal, 'start-section-47', START)).toBe('done')
    expect(await finds(priya, hal)).toBe('done')
    for (const action of ['convene-conference', 'no-conference'])
      expect(await does(owen, hal, action, CONVENE)).toContain('You work with this child: another manager')
    expect((await owen.get('/areas/child-protection/enquiries-to-decide')).body).not.toContain(
      'Hal Larkfield',
    )
    expect(await does(farah, hal, 'no-conference', CONVENE)).toBe('done')
  })

  it('who wrote what the enquiry found does not decide on a conference', async () => {
    const ida = await discussed('Ida')
    expect(await does(farah, ida, 'start-section-47', START)).toBe('done')
    expect(await finds(owen, ida)).toBe('done')
    expect(await does(owen, ida, 'convene-conference', CONVENE)).toContain(
      'You wrote what the enquiry found: another manager decides.',
    )
    expect(await does(farah, ida, 'convene-conference', CONVENE)).toBe('done')
  })

  it('convenes without a finding that the risk goes on only with a reason', async () => {
    const jo = await discussed('Jo')
    expect(await does(owen, jo, 'convene-conference', CONVENE)).toContain(
      'No section 47 enquiry about this child',
    )
    expect(await does(owen, jo, 'start-section-47', START)).toBe('done')
    expect(await does(owen, jo, 'no-conference', CONVENE)).toContain('This enquiry goes on')
    expect(await does(owen, jo, 'convene-conference', CONVENE)).toContain(
      'The enquiry has not ended with a finding yet',
    )
    expect(await finds(priya, jo, { ...FOUND, finding: 'no-longer' })).toBe('done')
    expect(await does(owen, jo, 'convene-conference', CONVENE)).toContain(
      'did not find that the risk goes on',
    )
    const all = { ...CONVENE, withoutFinding: 'The police ask for it.' }
    expect(await does(owen, jo, 'convene-conference', all)).toBe('done')
  })

  it('who decides that no conference is needed says why, and the enquiry is over', async () => {
    const kit = await discussed('Kit')
    expect(await does(owen, kit, 'start-section-47', START)).toBe('done')
    const not = { ...FOUND, finding: 'unsubstantiated' }
    expect(await finds(priya, kit, not)).toBe('done')
    expect(await does(owen, kit, 'no-conference', { why: '' })).toContain('There is a problem')
    expect(await does(owen, kit, 'no-conference', { why: 'He was seen to fall.' })).toBe('done')
    expect(await enquiryOf(kit)).toEqual([
      { began: '2026-11-23', ended: '2026-11-24', target: '2026-12-14', notNeeded: '1', inCase: true },
    ])
    expect(await runsOf(kit, 'icpc-15')).toEqual([])
    expect(await shows(priya, kit)).not.toContain('A manager decides')
    // The same discussion starts no second enquiry.
    expect(await does(owen, kit, 'start-section-47', START)).toContain(
      'No strategy discussion about this child waits',
    )
  })
})

describe('what an enquiry found', () => {
  it('is said with whether the child was seen, on a day of the enquiry', async () => {
    const lu = await discussed('Lu')
    expect(await finds(priya, lu)).toContain('No section 47 enquiry about this child goes on')
    expect(await does(owen, lu, 'start-section-47', START)).toBe('done')
    const late = finds(priya, lu, FOUND, on('endedOn', '2026-11-25'))
    expect(await late).toContain('This day is still to come')
    const early = finds(priya, lu, FOUND, on('endedOn', '2026-11-22'))
    expect(await early).toContain('The enquiry began only on 23 November 2026')
    for (const [wrong, words] of [
      [{ seen: 'seen' }, 'Say why they were not seen alone'],
      [{ seen: 'not-seen', words: '' }, 'Say why they were not seen'],
      [{ words: '' }, 'Write what the child said, or showed'],
    ] as const)
      expect(await finds(priya, lu, { ...FOUND, ...wrong })).toContain(words)
    expect((await enquiryOf(lu))[0]?.ended).toBeNull()
  })

  it('is written once for brothers and sisters, each with their own, and once however often it is sent', async () => {
    const [ro, sol, tam] = [await discussed('Ro'), await discussed('Sol'), await withCase('Tam')]
    for (const other of [sol, tam]) await desk.put(Relationship, ro, { other, relation: 'sibling' })
    for (const child of [ro, sol]) expect(await does(owen, child, 'start-section-47', START)).toBe('done')
    const { body } = await priya.get(findingPage(ro))
    expect([body.includes('Sol Larkfield: '), body.includes('Tam Larkfield: ')]).toEqual([true, false])
    const record = /name="record" value="([^"]+)"/.exec(body)![1]!
    const other = { ...FOUND, finding: 'unsubstantiated', words: 'He laughed.' }
    const typed = { record, about: `${ro},${sol}`, ...ENDED, ...ofChild(ro, FOUND), ...ofChild(sol, other) }
    for (const time of ['first', 'second'])
      expect((await priya.post(findingPage(ro), typed)).statusCode, time).toBe(303)
    expect(
      await desk.rows(
        'select child_id as child, finding, words from enquiry_finding where child_id in ($1, $2) order by finding',
        [ro, sol],
      ),
    ).toEqual([
      { child: ro, finding: 'continuing', words: FOUND.words },
      { child: sol, finding: 'unsubstantiated', words: 'He laughed.' },
    ])
    expect(await shows(priya, sol)).not.toContain('It was the door.')
  })

  it('of a child who is expected says nothing of their being seen', async () => {
    const mo = await discussed('Mo')
    const [one] = await desk.rows<{ id: string }>('select id from identity where person_id = $1', [mo])
    await desk.amend(Birth, one!.id, { born: null, expectedOn: day('2027-01-10') })
    expect(await does(owen, mo, 'start-section-47', START)).toBe('done')
    expect(await finds(priya, mo)).toContain('This child was not born yet')
    const unborn = { ...FOUND, seen: 'not-seen', whyNotAlone: 'Expected in January.', words: '' }
    expect(await finds(priya, mo, unborn)).toBe('done')
  })
})

it('a restricted brother is not offered on the form, has no line for a manager, and his pages are not there', async () => {
  const [ned, ola] = [await discussed('Ned'), await withCase('Ola')]
  await desk.put(Relationship, ola, { other: ned, relation: 'sibling' })
  expect((await priya.get(discussionPage(ola))).body).toContain('Ned Larkfield')
  await transact(desk.demonstration.site.records, { who: 'head-of-service' }, ctx =>
    restrict(ctx, { persons: [ned], reason: 'Threats', keepers: ['head-of-service'], workers: [] }),
  )
  await transact(desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
    tellKeepers(ctx, ned, 'Ned Larkfield'),
  )
  expect((await priya.get(discussionPage(ola))).body).not.toContain('Ned')
  const both = { ...HELD, about: `${ola},${ned}`, ...of(ola, 'none'), ...of(ned, 'none') }
  expect(await discusses(priya, ola, both)).toBe('done')
  expect(
    await desk.rows("select 1 from strategy_discussion where child_id = $1 and decision = 'none'", [ned]),
  ).toEqual([])
  expect((await owen.get('/areas/child-protection/enquiries-to-decide')).body).not.toContain('Ned')
  for (const path of [
    discussionPage(ned),
    `/areas/child-protection/children/${ned}`,
    `/children/${ned}/start-section-47`,
  ])
    expect((await owen.get(path)).statusCode, path).toBe(404)
  expect((await farah.get('/areas/child-protection/enquiries-to-decide')).body).toContain('Ned Larkfield')
})

it('what was typed of a discussion and not saved is kept, and is no record', async () => {
  const pia = await withCase('Pia')
  const path = discussionPage(pia)
  expect((await priya.get(path)).body).toContain(`data-keep-draft="${path}"`)
  const kept = await priya.post(path, { shared: 'A bruise on the ear.', _keep: 'later' })
  expect(kept.statusCode).toBe(303)
  expect((await priya.get(path)).body).toContain('You began this')
  expect((await priya.get(`${path}?draft=open`)).body).toContain('A bruise on the ear.')
  expect(await desk.rows('select 1 from strategy_discussion where child_id = $1', [pia])).toEqual([])
})
