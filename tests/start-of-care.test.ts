import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Birth } from '../src/areas/child/facts.ts'
import { Chosen, OptionOffered, ParentsView, Presentation } from '../src/areas/homelessness/records.ts'
import { day, isoDay } from '../src/core/day.ts'
import { type Instant, instant } from '../src/core/instant.ts'
import { figures } from '../src/engines/indicators/index.ts'
import { transact } from '../src/engines/records/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const FOOTING = {
  basis: 'section20',
  mainNeed: 'N5',
  home: 'K3',
  reason: 'The room in the lodgings was a home under section 20.',
}
const MONDAY_EVENING = instant('2026-11-30T22:00:00Z')

let desk: PracticeDesk
let jonah: Visitor
let grace: Visitor
let farah: Visitor
let director: Visitor

beforeAll(async () => {
  desk = await practiceDesk('2026-11-27T18:00:00Z')
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
  farah = await desk.someone('head-of-service')
  director = await desk.someone('director')
}, 120_000)
afterAll(() => desk.stop())

type YoungPerson = { child: string; presentation: string }

/** Came on Wednesday 25 November, took a room on Friday 27 and said no to care. */
async function tookARoom(forename: string, born: string): Promise<YoungPerson> {
  const child = await desk.child(Birth, forename, 'Ormskirk', born)
  const presentation = await desk.put(Presentation, child, {
    presentedAt: instant('2026-11-25T12:00:00Z'),
    firstCame: 'children',
    why: 'He cannot go home.',
    tonight: 'At a friend’s',
  })
  await desk.put(OptionOffered, child, {
    presentation,
    offeredOn: day('2026-11-27'),
    option: 'supported',
    place: 'Lodgings with Mrs Bee',
    support: 'A worker rings each day.',
  })
  await saysTo({ child, presentation }, 'supported', '2026-11-27T17:15:00Z')
  return { child, presentation }
}

const saysTo = ({ child, presentation }: YoungPerson, chosen: string, moment: string) =>
  desk.put(Chosen, child, {
    presentation,
    chosenAt: instant(moment),
    chosen,
    words: 'I thought about it.',
    withAdvocate: true,
  })

const decide = (
  who: Visitor,
  { child, presentation }: YoungPerson,
  from: string,
  fields: Record<string, string> = {},
) => desk.act(who, child, 'homeless-footing', { ...FOOTING, presentation, ...on('fromOn', from), ...fields })

const DUE = ['care-plan-10', 'cla-review-first', 'cla-visit-first']

/** When each of the three is due, as known now or then. */
async function due(child: string, knownAt: Instant | null = null): Promise<Record<string, string>> {
  const opening = { who: 'test', service: true, knownAt }
  const rows = await transact(desk.demonstration.site.records, opening, ctx =>
    ctx.db.rows<{ clock: string; due: string }>(
      'select clock, due_on::text as due from clock_run where child_id = $1 and clock = any($2) order by clock',
      [child, DUE],
    ),
  )
  return Object.fromEntries(rows.map(one => [one.clock, one.due]))
}

const began = async (child: string, knownAt: Instant | null = null): Promise<(string | null)[]> =>
  transact(desk.demonstration.site.records, { who: 'test', service: true, knownAt }, async ctx => {
    const rows = await ctx.db.rows<{ from: string | null }>(
      'select from_on::text as "from" from care_period where child_id = $1',
      [child],
    )
    return rows.map(({ from }) => from)
  })

/** How many came into care on a day, as known now or then. */
async function entriesOn(iso: string, knownAt: Instant | null = null): Promise<number> {
  const { records, found } = desk.demonstration.site
  const entries = found.flatMap(({ area }) => area.indicators ?? []).find(({ id }) => id === 'cla-entries')!
  const asked = await transact(records, { who: 'test', service: true, knownAt }, ctx =>
    figures(ctx, [entries], day(iso), day(iso)),
  )
  return asked.get('cla-entries')?.value ?? 0
}

let dev: YoungPerson

describe('the start of care', () => {
  it('on Monday his own yes is enough though his father objects; it takes their main need and the kind of home', async () => {
    dev = await tookARoom('Dev', '2009-02-05')
    desk.setTime('2026-11-30T11:00:00Z')
    const early = await decide(farah, dev, '2026-11-30')
    expect([early.statusCode, early.body.includes('has not agreed to come into our care')]).toEqual([
      422,
      true,
    ])
    await saysTo(dev, 'care', '2026-11-30T10:40:00Z')
    await desk.put(ParentsView, dev.child, {
      presentation: dev.presentation,
      saidOn: day('2026-11-30'),
      who: 'His father',
      objects: true,
      words: 'I forbid it.',
    })
    expect((await decide(farah, dev, '2026-11-30', { mainNeed: '' })).body).toContain(
      'Choose their main need',
    )
    expect((await decide(farah, dev, '2026-11-30', { home: '' })).body).toContain('Choose what kind of home')
    expect((await decide(farah, dev, '2026-11-30', { reason: '' })).statusCode).toBe(422)
    expect([await began(dev.child), await desk.rows('select from homeless_basis')]).toEqual([[], []])
    const done = await decide(farah, dev, '2026-11-30')
    expect(done.statusCode, done.body).toBe(303)
    expect(
      await desk.rows(
        `select e.started_on::text as "on", e.legal_status, e.reason_began, e.category_of_need, p.type, p.started_on::text as home
         from care_episode e join placement_episode p using (id) where e.child_id = $1`,
        [dev.child],
      ),
    ).toEqual([
      {
        on: '2026-11-30',
        legal_status: 'V2',
        reason_began: 'S',
        category_of_need: 'N5',
        type: 'K3',
        home: '2026-11-30',
      },
    ])
    // 20 working days, Christmas Day and the day in place of Boxing Day not counted; 10; and a week.
    expect(await due(dev.child)).toEqual({
      'care-plan-10': '2026-12-14',
      'cla-review-first': '2026-12-30',
      'cla-visit-first': '2026-12-07',
    })
  })

  it('is corrected by nobody but a head of service or the director, to no day before the room and none after Monday', async () => {
    desk.setTime('2026-12-02T09:00:00Z')
    for (const who of [jonah, grace]) {
      expect((await who.get(`/children/${dev.child}/homeless-footing`)).statusCode).toBe(404)
      expect((await decide(who, dev, '2026-11-27')).statusCode).toBe(404)
    }
    expect((await decide(farah, dev, '2026-11-26')).body).toContain('was on 27 November 2026')
    expect((await decide(farah, dev, '2026-12-01')).body).toContain('in care since 30 November 2026')
    expect((await decide(farah, dev, '2026-11-27', { reason: ' ' })).statusCode).toBe(422)
    expect((await decide(farah, dev, '2026-11-27', { basis: 'section17' })).statusCode).toBe(303)
    expect((await decide(farah, dev, '2026-12-01', { basis: 'section17' })).body).toContain(
      'Their care does not end',
    )
    expect(await began(dev.child)).toEqual(['2026-11-30'])
  })

  it('on Wednesday it was Friday: every clock and figure follows, and Monday’s version is there as known on Monday', async () => {
    const done = await decide(director, dev, '2026-11-27', { mainNeed: '', home: '' })
    expect(done.statusCode, done.body).toBe(303)
    expect([await began(dev.child), await began(dev.child, MONDAY_EVENING)]).toEqual([
      ['2026-11-27'],
      ['2026-11-30'],
    ])
    expect(await due(dev.child)).toEqual({
      'care-plan-10': '2026-12-11',
      'cla-review-first': '2026-12-29',
      'cla-visit-first': '2026-12-04',
    })
    expect(await due(dev.child, MONDAY_EVENING)).toEqual({
      'care-plan-10': '2026-12-14',
      'cla-review-first': '2026-12-30',
      'cla-visit-first': '2026-12-07',
    })
    const counted = [
      [await entriesOn('2026-11-27'), await entriesOn('2026-11-30')],
      [await entriesOn('2026-11-27', MONDAY_EVENING), await entriesOn('2026-11-30', MONDAY_EVENING)],
    ]
    expect(counted).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(
      await desk.rows('select from_on::text as "from" from home_in_care where child_id = $1', [dev.child]),
    ).toEqual([{ from: '2026-11-27' }])
    const { body } = await jonah.get(`/areas/homelessness/children/${dev.child}`)
    expect(body).toMatch(
      /In our care since[\s\S]*27 November 2026[\s\S]*Believed before: since 30 November 2026/,
    )
    const then = await jonah.get(`/children/${dev.child}?known=2026-11-30`)
    expect(then.body).toContain('30 November 2026')
  })

  it('sent twice is decided once, and does not go back to Monday', async () => {
    const { body } = await farah.get(`/children/${dev.child}/homeless-footing`)
    const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const form = { ...FOOTING, record, presentation: dev.presentation, ...on('fromOn', '2026-11-27') }
    for (const _ of [1, 2])
      expect((await farah.post(`/children/${dev.child}/homeless-footing`, form)).statusCode).toBe(303)
    expect((await desk.rows('select from homeless_basis where id = $1', [record])).length).toBe(1)
    expect((await decide(farah, dev, '2026-11-30')).body).toContain('in care since 27 November 2026')
    expect(await began(dev.child)).toEqual(['2026-11-27'])
  })

  it('a care plan made on the day it is due answers its clock', async () => {
    desk.setTime('2026-12-11T09:00:00Z')
    const worker = await desk.someone('social-worker')
    const plan = { says: 'You stay with Mrs Bee.', wishes: 'He wants to stay near college.' }
    const tomorrow = { ...plan, ...on('preparedOn', '2026-12-12') }
    expect((await desk.act(worker, dev.child, 'record-care-plan', tomorrow)).body).toContain(
      'This day is still to come',
    )
    const done = await desk.act(worker, dev.child, 'record-care-plan', {
      ...plan,
      ...on('preparedOn', '2026-12-11'),
    })
    expect(done.statusCode, done.body).toBe(303)
    expect(
      await desk.rows("select state from clock_run where child_id = $1 and clock = 'care-plan-10'", [
        dev.child,
      ]),
    ).toEqual([{ state: 'met' }])
  })
})

describe('no start of care', () => {
  it('on or after an 18th birthday, nor once it has passed', async () => {
    desk.setTime('2026-12-02T09:00:00Z')
    // 18 on Saturday 28 November.
    const ivo = await tookARoom('Ivo', '2008-11-28')
    await saysTo(ivo, 'care', '2026-11-27T17:30:00Z')
    expect((await decide(farah, ivo, '2026-11-28')).body).toContain('They were 18 by then')
    expect((await decide(farah, ivo, '2026-11-27')).body).toContain('They are 18 now')
    expect(await began(ivo.child)).toEqual([])
  })

  it('where the young person has gone back to no', async () => {
    const ada = await tookARoom('Ada', '2009-06-01')
    await saysTo(ada, 'care', '2026-11-30T10:00:00Z')
    await saysTo(ada, 'supported', '2026-12-01T10:00:00Z')
    expect((await decide(farah, ada, '2026-11-30')).body).toContain('no longer agrees')
    expect(await began(ada.child)).toEqual([])
  })

  it('on a day that another period of care holds, nor over care that began by a court’s order', async () => {
    const kim = await tookARoom('Kim', '2009-06-02')
    await saysTo(kim, 'care', '2026-11-30T10:00:00Z')
    const ended = { endedOn: day('2026-11-29'), reasonEnded: 'E8' }
    const before = { startedOn: day('2026-11-01'), reasonBegan: 'S', legalStatus: 'V2', ...ended }
    await desk.put(Episode, kim.child, before)
    expect((await decide(farah, kim, '2026-11-27')).body).toContain(
      'from 1 November 2026 to 29 November 2026',
    )
    const lee = await tookARoom('Lee', '2009-06-03')
    await saysTo(lee, 'care', '2026-11-30T10:00:00Z')
    await desk.put(Episode, lee.child, {
      startedOn: day('2026-11-30'),
      reasonBegan: 'S',
      legalStatus: 'C1',
    })
    expect((await decide(farah, lee, '2026-11-27')).body).toContain('did not begin under section 20')
    expect(await began(lee.child)).toEqual([isoDay(day('2026-11-30'))])
  })
})
