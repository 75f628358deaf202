import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dailyRules } from '../src/app/validating/daily.ts'
import { checkRecord } from '../src/app/validating/live.ts'
import { Episode } from '../src/areas/care/facts.ts'
import { Address, Birth } from '../src/areas/child/facts.ts'
import { LocalId } from '../src/areas/child/records.ts'
import type { CollectionYear } from '../src/core/collection-year.ts'
import { day } from '../src/core/day.ts'
import { LIST_SENTENCE, restrict } from '../src/engines/access/index.ts'
import { runDue } from '../src/engines/jobs/index.ts'
import { transact } from '../src/engines/records/index.ts'
import { rates } from './setup/enquiry-hands.ts'
import { aJourney } from './setup/journey.ts'

const TITLE = 'The child who is not there'
const YEAR = '2026-27'
/** The rule that asks for a pupil number. */
const NO_PUPIL_NUMBER = '442'
const MONTH = ['2026-11-01', '2026-11-30'] as const

let journey: Awaited<ReturnType<typeof aJourney>>
let robin: string
beforeAll(async () => {
  journey = await aJourney(7, TITLE, '2026-11-24T15:00:00Z')
  robin = await journey.child(Birth, 'Robin', 'Thistleden', '2020-04-02')
  await journey.put(Address, robin, { lines: '9 Tallow Row', postcode: 'WQ3 1FU', fromOn: day('2022-05-01') })
  await journey.put(LocalId, robin, { localId: 'GT-7007' })
  // In care, placed with his father at number nine: he belongs into the return, and his pupil number is missing there.
  await journey.put(Episode, robin, {
    startedOn: day('2025-06-02'),
    reasonBegan: 'S',
    legalStatus: 'C1',
    categoryOfNeed: 'N1',
  })
  await transact(journey.demonstration.site.records, { who: 'test', service: true }, ctx =>
    restrict(ctx, {
      persons: [robin],
      reason: 'His aunt works at the front door.',
      keepers: ['head-of-service'],
      workers: [],
    }),
  )
}, 120_000)
afterAll(() => journey.stop())

/** How many children of the return somebody may see, as its page says. */
async function childrenOfTheReturn(persona: string): Promise<number> {
  const { page } = await journey.looks(persona)
  const { pathname } = new URL(page.url())
  await page.goto(`/returns/ssda903/${YEAR}`)
  const [, count = ''] = /(\d+) children whose records you may see/.exec(await page.innerText('main')) ?? []
  await page.goto(pathname)
  return Number(count)
}

/** No word of him, however it is asked for. */
async function nothingOf(persona: string): Promise<void> {
  const hands = await journey.looks(persona)
  for (const asked of ['Robin Thistleden', 'Thistleden', '9 Tallow Row', '02/04/2020']) {
    await hands.page.goto(`/search?q=${encodeURIComponent(asked)}`)
    expect(await hands.page.content(), `${persona} asks ${asked}`).not.toContain(robin)
  }
  for (const page of ['/areas/front-door/board', '/work', '/areas/out-of-hours/handover']) {
    await hands.page.goto(page)
    const read = await hands.reads()
    for (const word of ['Robin', 'Thistleden', 'Tallow'])
      expect(read, `${persona} ${page}`).not.toContain(word)
  }
  expect((await hands.page.goto(`/children/${robin}`))?.status()).toBe(404)
}

describe(`journey 7, ${TITLE.toLowerCase()}`, () => {
  it('a neighbour’s call is written down; whoever writes sees that it was passed on, and no second record is made', async () => {
    const people = () => journey.rows<{ n: number }>('select count(*)::int as n from person')
    const before = await people()
    await journey.step(
      'front-door-worker',
      'Jonah Mercer, front door worker',
      'Writes down the call about “the little boy at number nine”',
      { clicks: 3, fields: 3 },
      async hands => {
        await hands.click(/^Front door$/)
        await hands.click('Write down a contact')
        await hands.select('Who made contact?', 'Acquaintance, neighbour or child minder')
        await hands.fill(
          'What are they worried about?',
          'The little boy cries at night, and nobody answers him.',
        )
        await hands.fill('Where do they live?', '9 Tallow Row, WQ3 1FU')
        await hands.click('Save the contact')
      },
    )
    const read = await (await journey.looks('front-door-worker')).reads()
    expect(read).toMatch(/Received as FD-[0-9A-Z]{4}-[0-9A-Z]{4}, and passed on to whoever decides/)
    expect(await people()).toEqual(before)
    expect(await journey.rows('select from contact where child_id = $1', [robin])).toHaveLength(1)
  })

  it('neither she who wrote it nor his aunt finds a trace of him', async () => {
    await nothingOf('front-door-worker')
    await nothingOf('front-door')
    const board = await journey.looks('front-door')
    await board.page.goto('/areas/front-door/board')
    expect(await board.reads()).toContain(LIST_SENTENCE)
  }, 60_000)

  it('the keeper is told, and rates and decides as for any child', async () => {
    await journey.step(
      'head-of-service',
      'Farah Siddiqui, head of service, who keeps the record',
      'Reads that a contact came, and rates it',
      { clicks: 4, fields: 1, because: 'The front door stands under More for a head of service' },
      async hands => {
        await hands.click('Restrictions')
        expect(await hands.reads()).toContain('A contact reached the front door: FD-')
        await hands.click('More')
        await hands.click(/^Front door$/)
        await hands.click(/Robin Thistleden/)
        await rates(hands, 'Red')
      },
    )
  })

  it('23:00: the duty manager opens it with a reason; the keeper is told, and it is reviewed next day', async () => {
    journey.setTime('2026-11-24T23:00:00Z')
    await journey.step(
      'team-manager',
      'Owen Pritchard, duty manager, whom the keeper rang',
      'Opens the record for tonight, with the reason',
      { clicks: 3, fields: 2, because: 'Restrictions stand under More for a team manager' },
      async hands => {
        await hands.click('More')
        await hands.click('Restrictions')
        await hands.click(/emergency/i)
        await hands.fill('The child’s local id', 'GT-7007')
        await hands.fill(
          'Why must it be opened now?',
          'A neighbour hears him cry tonight, and nobody answers the door.',
        )
        await hands.click('Open the record')
      },
    )
    const duty = await journey.looks('team-manager')
    expect(await duty.page.innerText('h1')).toContain('Robin Thistleden')
    await journey.step(
      'head-of-service',
      'Farah Siddiqui, head of service',
      'Reviews the opening the next day',
      { clicks: 3, fields: 1 },
      async hands => {
        await hands.click('Restrictions')
        expect(await hands.reads()).toContain('opened this record in an emergency')
        await hands.click(/review/i)
        await hands.fill(/What did you find/, 'It had to be opened: he was alone, and was seen that night.')
        await hands.click(/Save/)
      },
    )
    expect(
      await journey.rows('select from opening where person_id = $1 and reviewed_at is not null', [robin]),
    ).toHaveLength(1)
  })

  it('he counts: the totals are the same for whoever asks', async () => {
    const counted: string[] = []
    for (const persona of ['front-door', 'head-of-service', 'analyst']) {
      const hands = await journey.looks(persona)
      await hands.page.goto(`/figures?from=${MONTH[0]}&to=${MONTH[1]}`)
      const row = hands.page.locator('tr', {
        has: hands.page.locator('a:text-is("Contacts received at the front door")'),
      })
      counted.push((await row.locator('td').first().innerText()).trim())
    }
    expect(new Set(counted).size).toBe(1)
    expect(Number.parseInt(counted[0]!, 10)).toBeGreaterThan(0)
  })

  it('he is in the statutory return though the analyst cannot open him; his faults go to the keeper', async () => {
    const { records, found } = journey.demonstration.site
    const { made } = await transact(records, { who: 'test', service: true }, ctx =>
      checkRecord(ctx, found, YEAR as CollectionYear),
    )
    expect([...made.numbers.keys()]).toContain(robin)
    // As each morning, before anybody begins.
    await runDue(records, dailyRules(found), {
      name: 'Demonstration Council',
      address: 'https://goldthread.example',
    })

    const analyst = await journey.looks('analyst')
    await analyst.page.goto(`/returns/ssda903/${YEAR}/${NO_PUPIL_NUMBER}`)
    const others = await analyst.page.content()
    expect(others).toContain('UPN: empty')
    expect(others).toContain(LIST_SENTENCE)
    for (const word of [robin, 'Robin', 'Thistleden']) expect(others).not.toContain(word)
    const seen = await childrenOfTheReturn('analyst')

    await journey.step(
      'head-of-service',
      'Farah Siddiqui, head of service, who keeps the record',
      'Finds his fault in the return as the record stands, and opens it',
      { clicks: 4, fields: 0, because: 'Returns stand under More for a head of service' },
      async hands => {
        await hands.click('More')
        await hands.click(/^Returns$/)
        await hands.click(/^The SSDA903 for 2026-27$/)
        await hands.click(/^442$/)
        expect(await hands.reads()).toContain('Robin Thistleden')
        await hands.click(/Who they are\s+of Robin Thistleden/)
      },
    )
    // The one child more of the keeper's page is he; the return itself is the same, whoever asks.
    expect(await childrenOfTheReturn('head-of-service')).toBe(seen + 1)
  })

  it('was counted', () => journey.written())
})
