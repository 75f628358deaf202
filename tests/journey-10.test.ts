import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { type Instant, instant } from '../src/core/instant.ts'
import { transact } from '../src/engines/records/index.ts'
import { aJourney } from './setup/journey.ts'

const TITLE = 'Friday, a quarter to five'
const WEEK = ['2026-10-05', '2026-10-16'] as const
const COUNTED = ['homeless-16-17-presentations']
const WORKER = 'Jonah Mercer, front door worker'
const ENTRIES = ['cla-entries']
const FRIDAY = '2026-10-09'
const MONDAY = '2026-10-12'
const MONDAY_EVENING = instant('2026-10-12T20:00:00Z')
const HEAD = 'Farah Siddiqui, head of service'

const OVER_HIS_PAGE = 'The way leads over the child’s own page'
/** What was due when care was believed to begin on Monday. */
const AS_MONDAY = {
  'care-plan-10': '2026-10-26',
  'cla-review-first': '2026-11-09',
  'cla-visit-first': '2026-10-19',
}

let journey: Awaited<ReturnType<typeof aJourney>>
let before: Record<string, number | null>
let entered: readonly (number | null)[]
let dev: string

/** How many came into care on Friday and on Monday. */
const entries = async (): Promise<readonly number[]> =>
  Promise.all([FRIDAY, MONDAY].map(async on => (await journey.counts(ENTRIES, on, on))['cla-entries'] ?? 0))

/** When what care begins with is due, as known now or then. */
/** From when, and by when, his needs must be assessed for the pathway plan. */
async function pathway(
  knownAt: Instant | null = null,
): Promise<{ from: string; due: string; state: string }[]> {
  const { records } = journey.demonstration.site
  return transact(records, { who: 'test', service: true, knownAt }, ctx =>
    ctx.db.rows(
      `select from_on::text as from, due_on::text as due, state from clock_run
       where child_id = $1 and clock = 'pathway-assessment'`,
      [dev],
    ),
  )
}

async function due(knownAt: Instant | null = null): Promise<Record<string, string>> {
  const { records } = journey.demonstration.site
  const rows = await transact(records, { who: 'test', service: true, knownAt }, ctx =>
    ctx.db.rows<{ clock: string; due: string }>(
      `select clock, due_on::text as due from clock_run where child_id = $1
       and clock in ('cla-visit-first', 'care-plan-10', 'cla-review-first') order by clock`,
      [dev],
    ),
  )
  return Object.fromEntries(rows.map(one => [one.clock, one.due]))
}

beforeAll(async () => {
  // Friday, a quarter to five in the afternoon, in summer time.
  journey = await aJourney(10, TITLE, '2026-10-09T15:45:00Z')
  // 18 on 5 February 2027.
  dev = await journey.child(Birth, 'Dev', 'Ormskirk', '2009-02-05')
  before = await journey.counts(COUNTED, ...WEEK)
  entered = await entries()
}, 120_000)
afterAll(() => journey.stop())

describe(`journey 10, ${TITLE.toLowerCase()}`, () => {
  it('16:45: he comes, and the page says what comes first', async () => {
    await journey.step(
      'front-door-worker',
      WORKER,
      'Finds Dev, and writes down that he came, with whom and why',
      { clicks: 5, fields: 7 },
      async hands => {
        await hands.fill(/^Find a child/, 'Dev Ormskirk')
        await hands.click('Search')
        await hands.click(/^Dev Ormskirk/)
        await hands.unfold('Record or change')
        await hands.click(/^Came to us with nowhere to live/)
        await hands.answer({
          presentedAt: '2026-10-09 16:45',
          firstCame: 'children',
          cameWith: 'A friend’s mother',
          why: 'My dad put my things in the hall.',
          tonight: 'At his friend’s, whose mother was checked today: safe',
          otherAuthority: 'Eastmere',
        })
        await hands.click('Save')
      },
    )
    const read = await (await journey.looks('front-door-worker')).reads()
    for (const first of ['Explain their rights, aloud and with the leaflet', 'Offer an advocate'])
      expect(read).toContain(first)
  })

  it('cannot end before his rights are explained, and no hotel is offered', async () => {
    const looks = await journey.looks('front-door')
    await looks.page.goto(`/children/${dev}/homeless-end`)
    await looks.answer({ closedOn: '2026-10-09', outcome: 'family-friend', closedWhy: 'He has a bed.' })
    await looks.click('End it')
    expect(await looks.reads()).toContain('Explain their rights')
    const worker = await journey.looks('front-door-worker')
    await worker.click('Offer a home')
    await worker.answer({
      offeredOn: '2026-10-09',
      option: 'housing',
      place: 'Bed and breakfast, Station Road',
      support: 'A call each day.',
    })
    await worker.click('Save what was offered')
    expect(await worker.reads()).toContain('not even for one night')
    expect(await journey.rows('select from homeless_option')).toEqual([])
    await worker.page.goto(`/areas/homelessness/children/${dev}`)
  })

  it('he is told his rights, says no to care, and a bed is found', async () => {
    journey.setTime('2026-10-09T16:20:00Z')
    await journey.step(
      'front-door-worker',
      WORKER,
      'Explains his rights, with the leaflet and an advocate’s number',
      { clicks: 2, fields: 9 },
      async hands => {
        await hands.click('Explain their rights')
        await hands.answer({
          explainedAt: '2026-10-09 17:05',
          aloud: 'yes',
          inWriting: 'yes',
          toldOfCare: 'yes',
          language: 'English',
          understood: 'yes',
          words: 'I can ask you for a home, and nobody at home can say no.',
          advocate: 'accepted',
          advocateReached: 'Joyce at the advocacy service, 01632 960 333',
        })
        await hands.click('Save what was explained')
      },
    )
    await journey.step(
      'front-door-worker',
      WORKER,
      'Assesses together with a housing officer',
      {
        clicks: 2,
        fields: 8,
        because: 'The day and who assesses are typed, as it may be written up later, by another',
      },
      async hands => {
        await hands.click('Assess together with housing')
        await hands.answer({
          assessedOn: '2026-10-09',
          socialWorker: 'Jonah Mercer',
          housingOfficer: 'Petra Vance',
          goingHome: 'not-safe',
          home: 'His father does not want him back this week.',
          needs: 'College, and his inhaler.',
          wishes: 'He wants to stay near college.',
          inNeed: 'yes',
          needsAccommodation: 'yes',
          conclusion: 'He needs a home from us if he wants one.',
        })
        await hands.click('Save the assessment')
      },
    )
    await journey.step(
      'front-door-worker',
      WORKER,
      'Keeps his no to care, in his words, and the bed for the weekend',
      { clicks: 4, fields: 8 },
      async hands => {
        await hands.click('Offer a home')
        await hands.answer({
          offeredOn: '2026-10-09',
          option: 'supported',
          place: 'Supported lodgings with Mrs Bee, until Monday',
          support: 'A worker rings him each day.',
        })
        await hands.click('Save what was offered')
        await hands.click('What they chose, or a change of mind')
        await hands.answer({
          chosenAt: '2026-10-09 17:15',
          chosen: 'supported',
          words: 'No. Not care. I’ll take the room.',
          withAdvocate: 'no',
        })
        await hands.click('Save what they chose')
      },
    )
  })

  it('no footing in care without his own yes, whoever decides', async () => {
    const looks = await journey.looks('head-of-service')
    await looks.page.goto(`/children/${dev}/homeless-footing`)
    await looks.answer({ basis: 'section20', fromOn: '2026-10-09', reason: 'It was a home.' })
    await looks.click('Save the decision')
    expect(await looks.reads()).toContain('The young person has not agreed to come into our care')
  })

  it('Monday: after the advocate he says yes; his father’s objection is kept, and blocks nothing', async () => {
    journey.setTime('2026-10-12T10:00:00Z')
    await journey.step(
      'front-door-worker',
      WORKER,
      'Keeps his change of mind, and what his father says',
      { clicks: 4, fields: 9 },
      async hands => {
        await hands.click('What they chose, or a change of mind')
        await hands.answer({
          chosenAt: '2026-10-12 10:40',
          chosen: 'care',
          words: 'Joyce went through it with me. I want to be looked after.',
          withAdvocate: 'yes',
          whyChanged: 'He understood what it brings after 18.',
        })
        await hands.click('Save what they chose')
        await hands.click('What a parent says')
        await hands.answer({ saidOn: '2026-10-12', who: 'His father', objects: 'yes', words: 'I forbid it.' })
        await hands.click('Save what they say')
      },
    )
  })

  it('Monday: the head of service brings him into care, and what care begins with has its day', async () => {
    journey.setTime('2026-10-12T13:00:00Z')
    await journey.step(
      'head-of-service',
      HEAD,
      'Brings him into care under section 20, on his own yes',
      { clicks: 4, fields: 6, because: OVER_HIS_PAGE },
      async hands => {
        await hands.page.goto('/')
        await hands.fill(/^Find a child/, 'Dev Ormskirk')
        await hands.click('Search')
        await hands.click(/^Dev Ormskirk/)
        await hands.unfold('Record or change')
        await hands.click(/^Decide on the legal footing/)
        await hands.answer({
          basis: 'section20',
          fromOn: '2026-10-12',
          mainNeed: 'N5',
          home: 'K3',
          reason: 'He agreed today, after speaking to his advocate. His father’s objection does not block.',
        })
        await hands.click('Save the decision')
      },
    )
    expect(await (await journey.looks('head-of-service')).reads()).toContain(
      'In our care since 12 October 2026',
    )
    expect(await due()).toEqual(AS_MONDAY)
    const [friday = 0, monday = 0] = entered as number[]
    expect(await entries()).toEqual([friday, monday + 1])
    // Thirteen weeks from Monday; he is 18 on 5 February.
    expect(await pathway()).toEqual([{ from: '2027-01-11', due: '2027-02-04', state: 'running' }])
  })

  it('no day before the room, none after Monday, and none from his 18th birthday on', async () => {
    journey.setTime('2026-10-14T09:00:00Z')
    const looks = await journey.looks('head-of-service')
    const refuses = async (fromOn: string, words: string) => {
      await looks.page.goto(`/children/${dev}/homeless-footing`)
      await looks.answer({ basis: 'section20', fromOn, reason: 'It was a home.' })
      await looks.click('Save the decision')
      expect(await looks.reads()).toContain(words)
    }
    await refuses('2026-10-08', 'This is before they came to us')
    await refuses('2026-10-13', 'They have been in care since 12 October 2026')
    await refuses('2027-02-05', 'This is still to come')
    expect(await due()).toEqual(AS_MONDAY)
  })

  it('Wednesday: it was accommodation from Friday on; what was believed on Monday can still be asked', async () => {
    const looks = await journey.looks('head-of-service')
    await looks.page.goto('/')
    await journey.step(
      'head-of-service',
      HEAD,
      'Decides that Friday’s room was a home under section 20: the start of care is corrected',
      { clicks: 4, fields: 4, because: OVER_HIS_PAGE },
      async hands => {
        await hands.fill(/^Find a child/, 'Dev Ormskirk')
        await hands.click('Search')
        await hands.click(/^Dev Ormskirk/)
        await hands.unfold('Record or change')
        await hands.click(/^Decide on the legal footing/)
        await hands.answer({
          basis: 'section20',
          fromOn: '2026-10-09',
          reason: 'What we arranged on Friday was a home under section 20.',
        })
        await hands.click('Save the decision')
      },
    )
    const read = await looks.reads()
    for (const said of [
      'In our care since 9 October 2026',
      'Believed before: since 12 October 2026',
      'from 9 October 2026',
      '(changed their mind)',
      'I forbid it.',
    ])
      expect(read).toContain(said)
    // The first review is due on 6 November, not on the 9th.
    expect(await due()).toEqual({
      'care-plan-10': '2026-10-23',
      'cla-review-first': '2026-11-06',
      'cla-visit-first': '2026-10-16',
    })
    const [friday = 0, monday = 0] = entered as number[]
    expect(await entries()).toEqual([friday + 1, monday])
  })

  it('seventeen weeks in care: he will be an eligible child on 8 January, and his needs are assessed before he is 18', async () => {
    expect(await pathway()).toEqual([{ from: '2027-01-08', due: '2027-02-04', state: 'running' }])
    expect((await pathway(MONDAY_EVENING))[0]?.from).toBe('2027-01-11')
    await journey.step(
      'social-worker-care',
      'Sam Adeyemi, social worker',
      'Reads from when Dev is an eligible child, and begins to assess what he needs as he leaves care',
      { clicks: 4, fields: 3, because: OVER_HIS_PAGE },
      async hands => {
        await hands.page.goto('/')
        await hands.fill(/^Find a child/, 'Dev Ormskirk')
        await hands.click('Search')
        await hands.click(/^Dev Ormskirk/)
        const read = await hands.reads()
        expect(read).toContain('Will be an eligible child on 8 January 2027, if still in care.')
        expect(read).toContain('Complete the assessment of needs for the pathway plan')
        await hands.unfold('Record or change')
        await hands.click('Begin the pathway needs assessment')
        await hands.answer({
          begunOn: '2026-10-14',
          wishes: 'My own front door one day, and somebody who rings me on Sundays.',
        })
        await hands.click('Begin the assessment')
      },
    )
    expect(await (await journey.looks('social-worker-care')).reads()).toContain('begun 14 October 2026')
    // Begun is not completed.
    expect((await pathway())[0]?.state).toBe('running')
  })

  it('Monday’s version is not lost: as known then, he came into care on Monday', async () => {
    expect(await due(MONDAY_EVENING)).toEqual(AS_MONDAY)
    const looks = await journey.looks('head-of-service')
    const since = async (known: string) => {
      await looks.page.goto(`/children/${dev}${known}`)
      return looks.reads()
    }
    const then = await since('?known=2026-10-12')
    expect(then).toMatch(/In care\s+(since )?12 October 2026/i)
    expect(then).not.toContain('was a home under section 20')
    expect(await since('')).toMatch(/In care\s+(since )?9 October 2026/i)
  })

  it('the other council’s plan needs a conference within 15 working days of its notice', async () => {
    await journey.step(
      'front-door-worker',
      WORKER,
      'Writes down the notice of the other council’s plan',
      { clicks: 4, fields: 4 },
      async hands => {
        await hands.click('Dev Ormskirk')
        await hands.unfold('Record or change')
        await hands.click(/^Notice from another authority/)
        await hands.answer({
          noticeOn: '2026-10-09',
          authority: 'Eastmere',
          planThere: 'protection',
          stay: 'With us, in supported lodgings.',
        })
        await hands.click('Save the notice')
      },
    )
    const runs = await journey.rows<{ due: string }>(
      "select due_on::text as due from clock_run where child_id = $1 and clock = 'icpc-transfer-in'",
      [dev],
    )
    expect(runs).toEqual([{ due: '2026-10-30' }])
  })

  it('moved: one young person came', async () => {
    const after = await journey.counts(COUNTED, ...WEEK)
    expect((after['homeless-16-17-presentations'] ?? 0) - (before['homeless-16-17-presentations'] ?? 0)).toBe(
      1,
    )
  })

  it('was counted', () => journey.written())
})
