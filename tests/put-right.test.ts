import { afterAll, beforeAll, expect, it } from 'vitest'
import { dailyRules } from '../src/app/validating/daily.ts'
import { Assessment } from '../src/areas/assessment/records.ts'
import { Review as CareReview, Episode } from '../src/areas/care/records.ts'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Plan as InNeedPlan } from '../src/areas/child-in-need/records.ts'
import { Enquiry, Plan, Review } from '../src/areas/child-protection/records.ts'
import { Referral } from '../src/areas/front-door/facts.ts'
import { PlacementEpisode } from '../src/areas/placements/records.ts'
import { day } from '../src/core/day.ts'
import { restrict } from '../src/engines/access/index.ts'
import { runDue } from '../src/engines/jobs/index.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'
import { sentAsItStands } from './setup/sent-as-it-stands.ts'

const COUNCIL = { name: 'Demonstration Council', address: 'https://goldthread.example' }
const MENDING = '/work/to-put-right'

let desk: PracticeDesk
let priya: Visitor
let ivo: string
let bo: string
let records: Record<string, string>

/** A child with whom Priya Nandan of the East locality works. */
async function ofPriya(forename: string): Promise<string> {
  const child = await desk.child(Birth, forename, 'Tarrant', '2014-05-06')
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    fromOn: day('2026-05-01'),
  })
  return child
}

beforeAll(async () => {
  desk = await practiceDesk()
  ivo = await ofPriya('Ivo')
  const referral = await desk.put(Referral, ivo, {
    referredOn: day('2026-05-01'),
    primaryNeed: 'N1',
    noFurtherAction: 'false',
  })
  const plan = await desk.put(Plan, ivo, {
    referral,
    startedOn: day('2026-06-24'),
    initialCategory: 'NEG',
  })
  records = {
    referral,
    plan,
    assessment: await desk.put(Assessment, ivo, {
      referral,
      startedOn: day('2026-05-02'),
      authorisedOn: day('2026-06-02'),
    }),
    enquiry: await desk.put(Enquiry, ivo, {
      referral,
      startedOn: day('2026-06-05'),
      conferenceTargetOn: day('2026-06-27'),
      conferenceOn: day('2026-06-24'),
    }),
    review: await desk.put(Review, ivo, { plan, reviewedOn: day('2026-06-20') }),
    // Loaded without an end, beside the protection plan that took its place.
    inNeed: await desk.put(InNeedPlan, ivo, { referral, startedOn: day('2026-06-03') }),
  }
  const begun = { startedOn: day('2026-06-10'), reasonBegan: 'S' }
  bo = await ofPriya('Bo')
  const episode = await desk.put(Episode, bo, { ...begun, legalStatus: 'C2', categoryOfNeed: 'N1' })
  await transact(desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
    insert(
      ctx,
      PlacementEpisode,
      bo,
      { ...begun, type: 'U6', homePostcode: 'ZZ1 1ZZ', placementPostcode: 'ZZ2 2ZZ' } as never,
      episode,
    ),
  )
  records.careReview = await desk.put(CareReview, bo, { reviewedOn: day('2026-07-05') })
  records.episode = episode
  await rulesRun()
  priya = await desk.someone('social-worker')
}, 180_000)
afterAll(() => desk.stop())

async function rulesRun() {
  desk.minutesLater(24 * 60)
  const { site } = desk.demonstration
  await runDue(site.records, dailyRules(site.found), COUNCIL)
}

const decoded = (body: string) => body.replaceAll('&amp;', '&')

/** Where somebody's list of what is to be put right leads for a rule and a record. */
async function linkFor(who: Visitor, rule: string, record: string): Promise<string | undefined> {
  const body = decoded((await who.get(MENDING)).body)
  return [...body.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href)
    .find(href => href.includes(`/${record}?`) && href.includes(`%2F${rule}%2F`))
}

/** Follows the link of a rule from a list, corrects what is said otherwise, and gives the answer. */
async function correct(
  who: Visitor,
  rule: string,
  record: string,
  fields: Record<string, string>,
  why = 'A slip of the pen: the paper file says otherwise.',
) {
  const href = await linkFor(who, rule, record)
  if (!href) throw new Error(`no link for rule ${rule} of ${record}`)
  return send(who, href, { ...fields, correctionWhy: why })
}

/** Sends the form of a page as it stands there, with some fields said otherwise, a minute later. */
function send(who: Visitor, href: string, fields: Record<string, string>) {
  desk.minutesLater(1)
  return sentAsItStands(who, href, fields)
}

const versionsOf = async (who: Visitor, table: string, id: string) =>
  (await who.get(`/records/${table}/${id}`)).body

it('a fault of a referral is followed from My day, corrected with a reason, and gone', async () => {
  const href = await linkFor(priya, '8866', records.referral!)
  expect(href).toBe(
    `/children/${ivo}/correct/referral/${records.referral}?rule=cin-census%2F2026-27%2F8866%2FCINdetails`,
  )
  const { body } = await priya.get(href!)
  expect(body).toContain('Say who made the referral')
  const [, rest = ''] = body.split('What the rules name')
  expect(rest.indexOf('Who referred?')).toBeGreaterThan(0)
  expect(rest.indexOf('Who referred?')).toBeLessThan(rest.indexOf('The rest of the record'))
  expect(rest.indexOf('What is the main need?')).toBeGreaterThan(rest.indexOf('The rest of the record'))
  const silent = await send(priya, href!, { source: '2A' })
  expect([silent.statusCode, silent.body.includes('Say why it is corrected')]).toEqual([422, true])
  expect(silent.body).toMatch(/value="2A"[^>]*selected|selected[^>]*value="2A"/)
  const done = await correct(
    priya,
    '8866',
    records.referral!,
    { source: '2A' },
    'The school told us by post.',
  )
  expect([done.statusCode, decoded(String(done.headers.location))], done.body).toEqual([303, href])
  const after = (await priya.get(href!)).body
  expect(after).toContain('Changed. Who referred: ')
  expect(after).toContain(
    'Rule 8866 of the children in need census for 2026-27 finds nothing to put right here.',
  )
  expect(await linkFor(priya, '8866', records.referral!)).toBeUndefined()
  const history = await versionsOf(priya, 'referral', records.referral!)
  expect(history).toContain('version 2 of 2')
  expect(history).toContain('The school told us by post.')
  expect(history).toContain('Before, it said nothing')
})

it('what an assessment found is ticked, and each factor is a record under it', async () => {
  const done = await correct(priya, '8897Q', records.assessment!, { factors: '2B,4B' })
  expect(done.statusCode, done.body).toBe(303)
  expect(await linkFor(priya, '8897Q', records.assessment!)).toBeUndefined()
  expect(
    await desk.rows('select factor from assessment_factor where assessment = $1 order by 1', [
      records.assessment,
    ]),
  ).toEqual([{ factor: '2B' }, { factor: '4B' }])
  const page = `/children/${ivo}/correct/assessment/${records.assessment}`
  const fewer = await send(priya, page, { factors: '4B', correctionWhy: 'The other is their cousin’s.' })
  expect(fewer.statusCode, fewer.body).toBe(303)
  expect(
    await desk.rows('select factor from assessment_factor where assessment = $1', [records.assessment]),
  ).toEqual([{ factor: '4B' }])
})

it('the target of a section 47 enquiry that was a Saturday is put right, and put back again', async () => {
  const done = await correct(priya, '8870Q', records.enquiry!, on('conferenceTargetOn', '2026-06-26'))
  expect(done.statusCode, done.body).toBe(303)
  expect(await linkFor(priya, '8870Q', records.enquiry!)).toBeUndefined()
  const page = `/children/${ivo}/correct/section_47/${records.enquiry}`
  const { body } = await priya.get(page)
  expect(body).toContain('Put back what it said before')
  const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
  desk.minutesLater(1)
  expect((await priya.post(page, { do: 'put-back', version })).statusCode).toBe(303)
  expect(
    await desk.rows('select conference_target_on::text as "on" from section_47 where id = $1', [
      records.enquiry,
    ]),
  ).toEqual([{ on: '2026-06-27' }])
  // It is found again at once; and a page that was open before puts nothing back twice.
  expect(await linkFor(priya, '8870Q', records.enquiry!)).toBeDefined()
  expect((await priya.post(page, { do: 'put-back', version })).statusCode).toBe(422)
  expect(await versionsOf(priya, 'section_47', records.enquiry!)).toContain('version 3 of 3')
})

it('a conference that was written down on the wrong day needs where that is written, and who decided stays', async () => {
  const page = `/children/${ivo}/correct/protection_plan/${records.plan}`
  const open = (await priya.get(page)).body
  // A plan’s end is the conference’s to say: a worker is not asked while nothing stands there.
  expect(open).not.toContain('name="endedOn-day"')
  expect(open).toContain('it is for a child protection conference to say')
  const bare = { ...on('startedOn', '2026-06-19'), correctionWhy: 'The minutes say the 19th.' }
  const without = await send(priya, page, bare)
  expect([without.statusCode, without.body.includes('Say where the decision is written down')]).toEqual([
    422,
    true,
  ])
  const emptied = await send(priya, page, {
    'startedOn-day': '',
    'startedOn-month': '',
    'startedOn-year': '',
    correctionWhy: 'There was none.',
    correctionWrittenIn: 'Nowhere',
  })
  expect([
    emptied.statusCode,
    emptied.body.includes('is for a child protection conference to take back'),
  ]).toEqual([422, true])
  // Nor does a form of their own making say it.
  const forged = await send(priya, page, {
    ...on('endedOn', '2026-10-01'),
    correctionWhy: 'Ended.',
    correctionWrittenIn: 'Minutes',
  })
  expect(forged.statusCode).toBe(303)
  expect(await desk.rows('select ended_on from protection_plan where id = $1', [records.plan])).toEqual([
    { ended_on: null },
  ])
  const written = await send(priya, page, { ...bare, correctionWrittenIn: 'Minutes of 19 June 2026' })
  expect(written.statusCode, written.body).toBe(303)
  expect(await versionsOf(priya, 'protection_plan', records.plan!)).toContain('Minutes of 19 June 2026')
  const helen = await desk.someone('reviewing-officer')
  expect((await helen.get(page)).body).toContain('name="endedOn-day"')
  const ended = await send(helen, page, {
    ...on('endedOn', '2026-11-20'),
    correctionWhy: 'The review ended it, and nobody wrote it down.',
    correctionWrittenIn: 'Minutes of 20 November 2026',
  })
  expect(ended.statusCode, ended.body).toBe(303)
  // The chair may take that back again; a worker is not offered it, and cannot by a form of their own.
  const version = /name="version" value="(\d+)"/.exec((await helen.get(page)).body)?.[1] ?? ''
  expect(version).not.toBe('')
  expect((await priya.get(page)).body).not.toContain('Put back what it said before')
  expect((await priya.post(page, { do: 'put-back', version })).statusCode).toBe(422)
  desk.minutesLater(1)
  expect((await helen.post(page, { do: 'put-back', version })).statusCode).toBe(303)
  expect(await desk.rows('select ended_on from protection_plan where id = $1', [records.plan])).toEqual([
    { ended_on: null },
  ])
})

it('how many plans came before, a review before its plan, and a plan that another followed are put right', async () => {
  expect((await correct(priya, '8730', records.plan!, { previousPlans: '0' })).statusCode).toBe(303)
  expect(await linkFor(priya, '8730', records.plan!)).toBeUndefined()
  const helen = await desk.someone('reviewing-officer')
  const review = `/children/${ivo}/correct/protection_review/${records.review}`
  expect((await priya.get(review)).body).toContain('When was the review conference?')
  const moved = await send(helen, review, {
    ...on('reviewedOn', '2026-09-11'),
    correctionWhy: 'It was typed with the day of the invitation.',
  })
  expect(moved.statusCode, moved.body).toBe(303)
  expect(await linkFor(priya, '8841', records.review!)).toBeUndefined()
  // Two records that cannot both be right lead to each other.
  const both = await linkFor(priya, '4001', records.inNeed!)
  expect((await priya.get(both!)).body).toContain(`/children/${ivo}/correct/protection_plan/${records.plan}`)
  const owen = await desk.someone('team-manager')
  const ended = await send(owen, `/children/${ivo}/correct/in_need_plan/${records.inNeed}`, {
    ...on('endedOn', '2026-06-19'),
    correctionWhy: 'The protection plan took its place.',
    correctionWrittenIn: 'Minutes of 19 June 2026',
  })
  expect(ended.statusCode, ended.body).toBe(303)
  expect(await linkFor(priya, '4001', records.inNeed!)).toBeUndefined()
})

it('an episode of care and the home in it are one page: their days agree, and periods follow', async () => {
  const done = await correct(priya, '630', records.episode!, { provider: 'PR1' })
  expect(done.statusCode, done.body).toBe(303)
  const [half] = await desk.rows<{ provider: string }>(
    'select provider from placement_episode where id = $1',
    [records.episode],
  )
  expect(half).toEqual({ provider: 'PR1' })
  const [{ child } = { child: '' }] = await desk.rows<{ child: string }>(
    'select child_id as child from care_episode where id = $1',
    [records.episode],
  )
  // Reached by the home’s own record, too.
  const page = `/children/${child}/correct/placement_episode/${records.episode}`
  const moved = await send(priya, page, {
    ...on('startedOn', '2026-06-12'),
    correctionWhy: 'The order is of the 12th.',
  })
  expect(moved.statusCode, moved.body).toBe(303)
  const begun = await desk.rows<{ of: string; on: string }>(
    `select 'legal' as of, started_on::text as on from care_episode where id = $1
     union all select 'home', started_on::text from placement_episode where id = $1
     union all select 'period', from_on::text from care_period where child_id = $2 order by 1`,
    [records.episode, child],
  )
  expect(begun.map(one => one.on)).toEqual(['2026-06-12', '2026-06-12', '2026-06-12'])
})

it('what a rule misses altogether is begun from the list, and from the page of the record where it was missed', async () => {
  const begins = `href="/children/${bo}/record-previous-permanence"`
  const missed = async (page: string) => decoded((await priya.get(page)).body).includes(begins)
  const href = await linkFor(priya, '630', records.episode!)
  expect([await missed(MENDING), await missed(href!)]).toEqual([true, true])
  expect(await desk.does(priya, bo, 'record-previous-permanence', { option: 'Z1' })).toBe('done')
  expect(await missed(MENDING)).toBe(false)
})

it('how a child took part in a review of their care is put right by whoever holds reviews, and by the worker', async () => {
  const helen = await desk.someone('reviewing-officer')
  const href = await linkFor(priya, '167', records.careReview!)
  const done = await send(helen, href!, {
    participation: 'PN1',
    ...on('reviewedOn', '2026-07-05'),
    correctionWhy: 'Bo was there, and spoke.',
  })
  expect(done.statusCode, done.body).toBe(303)
  expect(await linkFor(priya, '167', records.careReview!)).toBeUndefined()
})

it('two at once: the second sees what it says now, and nothing of theirs is lost', async () => {
  const page = `/children/${ivo}/correct/referral/${records.referral}`
  const owen = await desk.someone('team-manager')
  const seen = /name="seen" value="([^"]+)"/.exec((await owen.get(page)).body)?.[1] ?? ''
  expect((await send(priya, page, { primaryNeed: 'N2', correctionWhy: 'Illness first.' })).statusCode).toBe(
    303,
  )
  const late = await send(owen, page, { seen, source: '3A', correctionWhy: 'The health visitor rang first.' })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('Somebody changed this after you opened it')
  expect(late.body).toContain('The health visitor rang first.')
})

it('who may not is refused: other workers, other teams, whoever only reads, and an analyst where somebody has the child', async () => {
  const page = `/children/${ivo}/correct/referral/${records.referral}`
  for (const persona of ['social-worker-care', 'director', 'analyst', 'quality', 'business-support'])
    expect([persona, (await (await desk.someone(persona)).get(page)).statusCode]).toEqual([persona, 404])
  for (const persona of ['social-worker', 'team-manager', 'front-door', 'head-of-service'])
    expect([persona, (await (await desk.someone(persona)).get(page)).statusCode]).toEqual([persona, 200])
  const sam = await desk.someone('social-worker-care')
  await sam.get('/')
  expect((await sam.post(page, { source: '2A', correctionWhy: 'No.' })).statusCode).toBe(404)
  expect((await versionsOf(sam, 'referral', records.referral!)).includes('Correct this record')).toBe(false)
  expect((await versionsOf(priya, 'referral', records.referral!)).includes('Correct this record')).toBe(true)
  // Of a child whom nobody has, the analyst puts right what would otherwise stay.
  const una = await desk.child(Birth, 'Una', 'Tarrant', '2015-02-02')
  const hers = await desk.put(Referral, una, { referredOn: day('2026-05-01') })
  const analyst = await desk.someone('analyst')
  expect((await analyst.get(`/children/${una}/correct/referral/${hers}`)).statusCode).toBe(200)
  // A record of somebody else is not opened from a child’s address, nor one of a kind that no area names.
  expect((await analyst.get(`/children/${una}/correct/referral/${records.referral}`)).statusCode).toBe(404)
  expect((await analyst.get(`/children/${una}/correct/person/${una}`)).statusCode).toBe(404)
  const days = await send(priya, page, { ...on('referredOn', '2027-05-01'), correctionWhy: 'Later.' })
  expect([days.statusCode, days.body.includes('This day is still to come')]).toEqual([422, true])
})

it('a child’s disabilities, for which no record stood, are ticked on the page of who they are', async () => {
  const body = decoded((await priya.get(MENDING)).body)
  const href = [...body.matchAll(/href="([^"]+)"/g)]
    .map(([, one = '']) => one)
    .find(one => one.includes(`/children/${ivo}/correct/identity/`) && one.includes('%2F8540%2F'))
  const both = await send(priya, href!, { disabilities: 'LD,NONE', correctionWhy: 'Asked his mother.' })
  expect([both.statusCode, both.body.includes('alone, or leave it out')]).toEqual([422, true])
  const done = await send(priya, href!, { disabilities: 'NONE', correctionWhy: 'Asked his mother.' })
  expect(done.statusCode, done.body).toBe(303)
  expect(await linkFor(priya, '8540', ivo)).toBeUndefined()
  expect(await linkFor(priya, '8540', records.referral!)).toBeUndefined()
})

it('the record of a restricted child looks as if it were not there, reasons and all', async () => {
  const done = await transact(desk.demonstration.site.records, { who: 'head-of-service' }, ctx =>
    restrict(ctx, {
      persons: [ivo],
      reason: 'A worker’s own family',
      keepers: ['head-of-service'],
      workers: [],
    }),
  )
  expect(done.ok).toBe(true)
  const page = `/children/${ivo}/correct/referral/${records.referral}`
  const none = await priya.get('/children/00000000-0000-4000-8000-000000000000/correct/referral/x')
  const hidden = await priya.get(page)
  expect([hidden.statusCode, none.statusCode]).toEqual([404, 404])
  expect((await priya.post(page, { source: '2A', correctionWhy: 'x' })).statusCode).toBe(404)
  const reasons = await transact(desk.demonstration.site.records, { who: 'social-worker' }, ctx =>
    ctx.db.rows('select from correction where child_id = $1', [ivo]),
  )
  expect(reasons).toEqual([])
  const farah = await desk.someone('head-of-service')
  expect((await farah.get(page)).statusCode).toBe(200)
})
