import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { Contact } from '../src/areas/front-door/records.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { decides, rates } from './setup/enquiry-hands.ts'
import { aJourney } from './setup/journey.ts'

const TITLE = 'Two in the morning, with a bank holiday ahead'
const NIGHT = ['2026-08-29', '2026-08-29'] as const
const COUNTED = ['mash-enquiries-received', 'mash-out-of-hours-enquiries', 'social-care-referrals']
const CHILDREN = ['Mia Fenwright', 'Noah Fenwright', 'Sol Arkwell']
const WORKER = 'Jonah Mercer, out-of-hours worker, on a telephone'
const MANAGER = 'Grace Abara, front door manager'

let journey: Awaited<ReturnType<typeof aJourney>>
let before: Record<string, number | null>
const who: Record<string, string> = {}
beforeAll(async () => {
  // Saturday of a bank holiday weekend, ten past two in the morning, in summer time.
  journey = await aJourney(1, TITLE, '2026-08-29T01:10:00Z')
  const { child, put } = journey
  who.Mia = await child(Birth, 'Mia', 'Fenwright', '2022-06-11')
  who.Noah = await child(Birth, 'Noah', 'Fenwright', '2025-11-20')
  who.Sol = await child(Birth, 'Sol', 'Arkwell', '2013-02-03')
  await put(Address, who.Mia, { lines: '9 Tallow Row', postcode: 'WQ3 1FU', fromOn: day('2024-05-01') })
  await put(Address, who.Sol, { lines: '40 Larch Bank', postcode: 'WQ5 4YS', fromOn: day('2020-05-01') })
  await put(Relationship, who.Mia, { other: who.Noah, relation: 'sibling' })
  await put(Relationship, who.Mia, { other: who.Sol, relation: 'half-sibling' })
  await put(Contact, who.Mia, {
    receivedAt: instant('2026-05-12T09:00:00Z'),
    source: '1A',
    worry: 'Mia was out in the street alone in the afternoon.',
    decidedAt: instant('2026-05-12T14:00:00Z'),
    outcome: 'none',
    reason: 'Her mother had fallen asleep, and was sorry. Nothing else was known.',
    decidedBy: 'Grace Abara',
  })
  before = await journey.counts(COUNTED, ...NIGHT)
}, 120_000)
afterAll(() => journey.stop())

describe(`journey 1, ${TITLE.toLowerCase()}`, () => {
  it('02:10: the worker, on a telephone, sees what is known and writes it down once for three children', async () => {
    const telephone = await journey.pageOf('front-door-worker', true)
    await journey.step(
      'front-door-worker',
      WORKER,
      'Looks Mia up: a contact closed without action in May, a half-brother elsewhere',
      { clicks: 2, fields: 1 },
      async hands => {
        await hands.fill(/^Find a child/, 'Mia Fenwright')
        await hands.click('Search')
        await hands.click(/Mia Fenwright/)
      },
    )
    const read = await telephone.locator('main').innerText()
    for (const words of ['Sol Arkwell', 'Mia was out in the street alone']) expect(read).toContain(words)
    expect(await telephone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await journey.step(
      'front-door-worker',
      WORKER,
      'Writes the police’s notification down once for Mia, Noah and Sol',
      {
        clicks: 4,
        fields: 8,
        because:
          'The form is three touches away on a telephone; each child who may be known is confirmed, so that no second record is made, and the last is only offered on saving',
      },
      async hands => {
        await hands.press('Menu')
        await hands.click(/^Front door$/)
        await hands.click('Write down a contact')
        await hands.select('Who made contact?', 'Police')
        await hands.fill(
          'What are they worried about?',
          'Their mother was hurt tonight and is in hospital. Her partner has gone. Mia and Noah are with a neighbour.',
        )
        for (const [nth, name] of CHILDREN.entries()) {
          const part = hands.at('group', nth === 0 ? /Which child is it about|Child 1/ : `Child ${nth + 1}`)
          const [forename = '', surname = ''] = name.split(' ')
          await part.fill('First name', forename)
          await part.fill('Family name', surname)
          await hands.click(nth < 2 ? 'Add another child' : 'Save the contact')
          await hands.at('group', `Child ${nth + 1}`).choose('Is it one of these', new RegExp(`^${name}`))
        }
        await hands.click('Save the contact')
      },
    )
    expect(await telephone.locator('main').innerText()).toContain(CHILDREN.join(', '))
    const people = await journey.rows("select from identity where surname in ('Fenwright', 'Arkwell')")
    expect(people).toHaveLength(3)
  })

  it('02:25: only a manager rates it, red for all of the household that night', async () => {
    const looks = await journey.looks('front-door-worker')
    await looks.click(CHILDREN.join(', '))
    const read = await looks.reads()
    // What he needs to pass on, and nothing that is not his to decide.
    for (const words of ['One other contact in 12 months', 'No further action', 'Nobody has rated it yet.'])
      expect(read).toContain(words)
    for (const words of ['Save the rating', 'Decide for this child']) expect(read).not.toContain(words)
    journey.setTime('2026-08-29T01:25:00Z')
    await journey.step(
      'front-door',
      MANAGER,
      'Rates it: red for Mia and Noah, amber for Sol',
      { clicks: 5, fields: 3 },
      async hands => {
        await hands.click(/^Front door$/)
        await hands.click(CHILDREN.join(', '))
        for (const [name, colour] of [
          ['Mia', 'Red'],
          ['Noah', 'Red'],
          ['Sol', 'Amber'],
        ] as const) {
          const part = hands.at('region', new RegExp(`^${name}`))
          await rates(part, colour)
        }
      },
    )
    const runs = await journey.rows<{ clock: string; due: string }>(
      `select clock, coalesce(due_at::text, due_on::text) as due from clock_run
       where child_id = $1 and state = 'running' and clock in ('mash-rag-red', 'contact-decision') order by 1`,
      [who.Mia],
    )
    // Monday is a bank holiday: one working day ends on Tuesday.
    expect(runs.map(({ clock, due }) => [clock, due.slice(0, 16)])).toEqual([
      ['contact-decision', '2026-09-01'],
      ['mash-rag-red', '2026-08-29 06:10'],
    ])
  })

  it('03:05: each child is decided alone, and no missing agreement holds a red contact up', async () => {
    journey.setTime('2026-08-29T02:05:00Z')
    await journey.step(
      'front-door',
      MANAGER,
      'Decides: a strategy discussion now for Mia and Noah, advice about Sol',
      { clicks: 6, fields: 10 },
      async hands => {
        for (const [name, outcome, why, colour] of [
          [
            'Mia',
            'Referral to children’s social care',
            'She saw her mother hurt and has nobody at home.',
            'Red',
          ],
          [
            'Noah',
            'Referral to children’s social care',
            'He is nine months old and has nobody at home.',
            'Red',
          ],
          ['Sol', 'Information and advice', 'He lives with his father, was not there, and is safe.', 'Green'],
        ] as const) {
          const part = hands.at('region', new RegExp(`^${name}`))
          await decides(part, outcome, why, colour)
        }
      },
    )
    const decided = await journey.rows<{ forename: string; outcome: string; referrals: number }>(
      `select i.forename, c.outcome, (select count(*)::int from referral r where r.child_id = c.child_id) as referrals
       from contact c join identity i on i.person_id = c.child_id
       where i.surname in ('Fenwright', 'Arkwell') and c.received_at > '2026-08-01' order by 1`,
    )
    expect(decided).toEqual([
      { forename: 'Mia', outcome: 'referral', referrals: 1 },
      { forename: 'Noah', outcome: 'referral', referrals: 1 },
      { forename: 'Sol', outcome: 'information', referrals: 0 },
    ])
  })

  it('Tuesday: the day team reads one page and takes it over by name', async () => {
    journey.setTime('2026-08-29T03:40:00Z')
    await journey.step(
      'front-door-worker',
      WORKER,
      'Leaves word for the day team about Mia and Noah',
      {
        clicks: 5,
        fields: 2,
        because: 'The page of the handover is under the menu of a telephone, and by when is said for each',
      },
      async hands => {
        await hands.press('Menu')
        await hands.click('Handover')
        for (const [name, first] of [
          ['Mia', 'See Mia at her aunt’s, and ask how she is.'],
          ['Noah', 'Ask the hospital how his mother is before anybody asks her to agree to anything.'],
        ] as const) {
          await hands.at('region', new RegExp(`^${name}`)).click(/Say what must be done first/)
          await hands.answer({ first })
          await hands.click('Save for the handover')
        }
      },
    )
    journey.setTime('2026-09-01T07:30:00Z')
    await journey.step(
      'front-door',
      'Grace Abara, front door manager, by day',
      'Reads the weekend child by child, and takes it over',
      { clicks: 2, fields: 0 },
      async hands => {
        await hands.click('Handover')
        const read = await hands.reads()
        for (const words of [
          '28 August 2026 at 5pm',
          'See Mia at her aunt’s',
          'Ask the hospital',
          'Sol Arkwell',
        ])
          expect(read).toContain(words)
        await hands.click('I take this over')
      },
    )
    expect(await (await journey.looks('front-door')).reads()).toContain('Taken over by Grace Abara')
  })

  it('moved: one contact, out of hours, and two referrals', async () => {
    const after = await journey.counts(COUNTED, ...NIGHT)
    expect(COUNTED.map(id => (after[id] ?? 0) - (before[id] ?? 0))).toEqual([1, 1, 2])
  })

  it('again when the clocks change: four hours from the first 01:50 of 25 October end at 04:50', async () => {
    journey.setTime('2026-10-25T00:50:00Z')
    const ada = await journey.child(Birth, 'Ada', 'Quillfeather', '2020-03-01')
    await journey.put(Contact, ada, {
      receivedAt: instant('2026-10-25T00:50:00Z'),
      source: '6',
      worry: 'She was found alone.',
    })
    const hands = await journey.looks('front-door')
    await hands.click(/^Front door$/)
    await hands.click('Ada Quillfeather')
    await rates(hands, 'Red')
    await hands.click(/^Front door$/)
    const row = await hands.page.locator('tr', { hasText: 'Ada Quillfeather' }).innerText()
    expect(row).toContain('25 October 2026 at 4:50am')
  })

  it('was counted', () => journey.written())
})
