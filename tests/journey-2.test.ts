import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Referral } from '../src/areas/front-door/records.ts'
import { StepUpCounted } from '../src/areas/front-door/records-settings.ts'
import { day } from '../src/core/day.ts'
import { change, transact } from '../src/engines/records/index.ts'
import { agrees, decides, rates } from './setup/enquiry-hands.ts'
import type { Hands } from './setup/hands.ts'
import { aJourney } from './setup/journey.ts'

const TITLE = 'One referral, three children, three answers'
const SCHOOL = 'Sandra Hillcott, a school’s family worker, as a partner'
const WORKER = 'Jonah Mercer, front door worker'
const MANAGER = 'Grace Abara, front door manager'
const FIRST_YEAR = ['2025-11-03', '2025-11-03'] as const
const COUNTED = ['mash-enquiries-received', 'social-care-referrals']
const HELPED = ['Bea', 'Cal']
const NAMES = ['Amir', 'Bea', 'Cal'].map(name => `${name} Oakenfold`)

/** What the school writes, by the page of the form; a child's page by its name. */
const WRITES: Readonly<Record<string, Record<string, string>>> = {
  'reach-you': { telephone: '01632 960 333', email: 'sandra.hillcott@harrow-lane.example' },
  'child-1': { 'child-name': NAMES[0]!, 'child-born': '12 May 2010' },
  'child-2': { 'child-name': NAMES[1]!, 'child-born': '3 June 2016' },
  'child-3': { 'child-name': NAMES[2]!, 'child-born': '20 January 2021' },
  family: { family: 'Their mother. Amir’s father lives elsewhere and has parental responsibility.' },
  worry: {
    worry: 'Amir is out until midnight. Bea and Cal come to school hungry.',
    happened: 'Since September',
  },
  'child-said': { 'child-said': 'Bea: there is no tea at ours.' },
  'done-already': { 'done-already': 'Breakfast club since September' },
  exploited: { exploited: 'no' },
  'family-knows': { 'family-knows': 'yes' },
  agreement: { agreement: 'given' },
  'agreement-of': { 'agreement-of': 'Their mother, by me, today', 'agreement-standing': 'responsible' },
  'agreement-for': { 'agreement-for': 'help-early' },
  'agreement-same': { 'agreement-same': 'yes' },
}

let journey: Awaited<ReturnType<typeof aJourney>>
let before: Record<string, number | null>
const child: Record<string, string> = {}
beforeAll(async () => {
  journey = await aJourney(2, TITLE, '2025-11-03T09:30:00Z')
  before = await journey.counts(COUNTED, ...FIRST_YEAR)
}, 120_000)
afterAll(() => journey.stop())

/** Goes through the form page by page until it can be sent. */
async function writes(hands: Hands): Promise<void> {
  let children = 1
  for (let n = 0; n < 25; n++) {
    const page = new URL(hands.page.url()).pathname.split('/').at(-1)!
    if (page === 'check') return hands.click(/^Send/)
    if (page === 'children') await hands.answer({ another: children++ < 3 ? 'yes' : 'no' })
    else await hands.answer(WRITES[page] ?? {})
    await hands.click('Continue')
  }
}

const at = (name: string) => new RegExp(`^${name}`)

describe(`journey 2, ${TITLE.toLowerCase()}`, () => {
  it('the school refers three children once, and can follow what comes of it', async () => {
    await journey.step(
      'sandra.hillcott',
      SCHOOL,
      'Refers Amir, Bea and Cal, with their mother’s agreement',
      {
        clicks: 2,
        fields: 17,
        because:
          'One question a page, so that what does not apply is never shown, and a look at all of it before it is sent',
      },
      async hands => {
        await hands.click(/^Refer/)
        await writes(hands)
      },
    )
    const read = await (await journey.looks('sandra.hillcott')).reads()
    expect(read).toMatch(/Your reference is\s+[0-9A-Z]{4}-[0-9A-Z]{4}/)
  }, 60_000)

  it('the front door writes it down without typing it again: one enquiry, three children', async () => {
    await journey.step(
      'front-door-worker',
      WORKER,
      'Takes the message over as a contact about each of them',
      {
        clicks: 3,
        fields: 0,
        because: 'Others of that name are on the record: that these are not they is said for each',
      },
      async hands => {
        await hands.click(/^Front door$/)
        await hands.click(/^Write it down/)
        for (const nth of [1, 2, 3])
          await hands.at('group', `Child ${nth}`).choose('Is it one of these', 'No, it is somebody else')
        await hands.click('Save the contact')
      },
    )
    const rows = await journey.rows<{ forename: string; id: string; enquiry: string }>(
      `select i.forename, c.child_id as id, c.enquiry from contact c join identity i on i.person_id = c.child_id
       where i.surname = 'Oakenfold' order by 1`,
    )
    expect(rows.map(({ forename }) => forename)).toEqual(['Amir', 'Bea', 'Cal'])
    expect(new Set(rows.map(({ enquiry }) => enquiry)).size).toBe(1)
    for (const { forename, id } of rows) child[forename] = id
  })

  it('asks Amir himself, who keeps his words from his father; and decides for each alone', async () => {
    await journey.step(
      'front-door-worker',
      WORKER,
      'Writes down what Amir himself agrees to, and what not; their mother’s word came with the referral',
      { clicks: 5, fields: 8 },
      async hands => {
        await hands.click(NAMES.join(', '))
        for (const [name, purpose, position, of, standing] of [
          ['Amir', 'An assessment', 'Given', 'Amir', 'The young person themselves'],
          ['Amir', 'Telling the other parent', 'Refused', 'Amir', 'The young person themselves'],
        ] as const) {
          await agrees(hands.at('region', at(name)), { purpose, position, of, standing })
        }
      },
    )
    await journey.step(
      'front-door',
      MANAGER,
      'Rates and decides: an assessment for Amir, early help for Bea and Cal',
      { clicks: 11, fields: 12 },
      async hands => {
        await hands.click(/^Front door$/)
        await hands.click(NAMES.join(', '))
        for (const [name, colour, outcome, why] of [
          ['Amir', 'Amber', 'Referral to children’s social care', 'Nobody knows where he is at night.'],
          ['Bea', 'Green', 'Early help', 'Meals and mornings can be helped with at school.'],
          ['Cal', 'Green', 'Early help', 'Meals and mornings can be helped with at nursery.'],
        ] as const) {
          const part = hands.at('region', at(name))
          await rates(part, colour)
          await decides(part, outcome, why, colour)
        }
      },
    )
    const agreed = await journey.rows<{ who: string; standing: string }>(
      `select a.asked_of as who, a.standing from agreement a where a.child_id = $1 and a.purpose = 'early-help'`,
      [child.Bea],
    )
    expect(agreed).toEqual([
      {
        who: 'Their mother, by me, today (as told by Sandra Hillcott, Harrow Lane School)',
        standing: 'responsible',
      },
    ])
    const after = await journey.counts(COUNTED, ...FIRST_YEAR)
    expect(COUNTED.map(id => (after[id] ?? 0) - (before[id] ?? 0))).toEqual([1, 1])
  }, 60_000)

  it('early help starts on what was decided and agreed, led by the school, who sees that case alone', async () => {
    journey.setTime('2025-11-10T10:00:00Z')
    await journey.step(
      'early-help',
      'Tomasz Wilk, early help worker',
      'Starts early help for Bea and Cal, led by the school',
      { clicks: 12, fields: 12 },
      async hands => {
        for (const name of HELPED) {
          await hands.click(/^Early help$/)
          await hands.click(`${name} Oakenfold`)
          await hands.click('Start early help')
          await hands.answer({ startedOn: '2025-11-10' })
          await hands.click('Start early help')
          await hands.click('Say who leads')
          await hands.answer({
            name: 'Sandra Hillcott',
            agency: 'school',
            agencyName: 'Harrow Lane School',
            fromOn: '2025-11-10',
            email: 'sandra.hillcott@demonstration.example',
          })
          await hands.click('Save who leads')
        }
      },
    )
    const looks = await journey.looks('sandra.hillcott')
    await looks.page.goto('/areas/early-help/cases-i-lead')
    const read = await looks.reads()
    expect(read).toContain('Bea Oakenfold')
    expect(read).not.toContain('Amir')
    expect((await looks.page.goto(`/areas/early-help/cases-i-lead/${child.Amir}`))?.status()).toBe(404)
  })

  it('the lead leaves in March, and for nine days nobody leads; the school then sees nothing of it', async () => {
    journey.setTime('2026-03-16T09:00:00Z')
    await journey.step(
      'early-help',
      'Tomasz Wilk, early help worker',
      'Writes down for both that the lead left, and who leads from the ninth day on',
      { clicks: 14, fields: 10, because: 'The list opens on one’s own children, and the school led these' },
      async hands => {
        for (const name of HELPED) {
          await hands.click(/^Early help$/)
          await hands.click('All early help')
          await hands.click(`${name} Oakenfold`)
          await hands.unfold('What you can do')
          await hands.click('The lead professional of early help leaves')
          await hands.answer({ toOn: '2026-03-06', why: 'She left the school.' })
          await hands.click('Save that they left')
          expect(await hands.reads()).toContain('Nobody leads at the moment, since 6 March 2026')
          await hands.click('Say who leads')
          await hands.answer({ name: 'Tomasz Wilk', agency: 'council', fromOn: '2026-03-15' })
          await hands.click('Save who leads')
        }
      },
    )
    const looks = await journey.looks('sandra.hillcott')
    expect((await looks.page.goto(`/areas/early-help/cases-i-lead/${child.Bea}`))?.status()).toBe(404)
  })

  it('it is stepped up, and early help ends only when the other team accepts', async () => {
    // Amir's case closed in January; what its team writes comes with assessment's own pages.
    await transact(journey.demonstration.site.records, { who: 'test', service: true }, async ctx => {
      const row = await ctx.db.first<{ id: string }>('select id from referral where child_id = $1', [
        child.Amir,
      ])
      await change(ctx, Referral, row!.id, { closedOn: day('2026-01-12'), closureReason: 'RC8' } as never)
    })
    journey.setTime('2026-10-30T10:00:00Z')
    await journey.step(
      'early-help',
      'Tomasz Wilk, early help worker',
      'Proposes the step up of both, with why and what was tried',
      { clicks: 10, fields: 10, because: 'The list opens on one’s own children' },
      async hands => {
        for (const name of HELPED) {
          await hands.click(/^Early help$/)
          await hands.click('All early help')
          await hands.click(`${name} Oakenfold`)
          await hands.unfold('What you can do')
          await hands.click('Propose a step up to social care')
          await hands.answer({
            proposedOn: '2026-10-30',
            toTeam: 'East locality',
            reason: `${name} came to school with bruises twice.`,
            history: 'A year of early help: meals and mornings went well.',
            familyKnows: 'yes',
          })
          await hands.click('Propose the step up')
        }
      },
    )
    const closes = await journey.looks('head-of-service')
    await closes.page.goto(`/children/${child.Bea}/close-early-help`)
    await closes.answer({ endedOn: '2026-10-30', endReason: 'universal-help', endWords: 'It helped.' })
    await closes.click('End early help')
    expect(await closes.reads()).toContain('has not accepted it yet')
    await journey.step(
      'team-manager',
      'Owen Pritchard, manager of the team that takes them on',
      'Accepts both steps up',
      { clicks: 11, fields: 6 },
      async hands => {
        for (const name of HELPED) {
          // The second time over the page on which a manager's day begins.
          if (name !== HELPED[0]) await hands.click(/^My day$/)
          await hands.click(/steps? up or down in early help/)
          await hands.click(`${name} Oakenfold`)
          await hands.unfold('What you can do')
          await hands.click('Accept a step up or down, or not')
          await hands.answer({
            decision: 'accepted',
            decisionReason: 'We begin an assessment today.',
            decidedOn: '2026-10-30',
          })
          await hands.click('Save the decision')
        }
      },
    )
    const after = await journey.rows<{ source: string; on: string; ended: string | null }>(
      `select r.source, r.referred_on::text as "on", (select e.ended_on::text from early_help_episode e
         where e.child_id = r.child_id) as ended from referral r where r.child_id = any($1)`,
      [HELPED.map(name => child[name])],
    )
    const steppedUp = { source: '5D', on: '2026-10-30', ended: '2026-10-30' }
    expect(after).toEqual([steppedUp, steppedUp])
  }, 60_000)

  it('moved: Amir, referred again the same day, is the one repeat of three referrals', async () => {
    await journey.step(
      'front-door',
      MANAGER,
      'Writes down what is told of Amir, with his agreement, rates and decides it',
      {
        clicks: 9,
        fields: 13,
        because: 'That he is the Amir whom we know is only asked once his name was looked for',
      },
      async hands => {
        await hands.click(/^Front door$/)
        await hands.click('Write down a contact')
        await hands.select('Who made contact?', 'Early help')
        await hands.fill('What are they worried about?', 'His sisters’ worker saw him asleep in the park.')
        await hands.fill('First name', 'Amir')
        await hands.fill('Family name', 'Oakenfold')
        await hands.click('Save the contact')
        await hands.choose('Is it one of these', /^Amir Oakenfold/)
        await hands.click('Save the contact')
        await hands.click('Amir Oakenfold')
        await rates(hands, 'Amber')
        await agrees(hands, {
          purpose: 'An assessment',
          position: 'Given',
          of: 'Amir',
          standing: 'The young person themselves',
        })
        const outcome = 'Referral to children’s social care'
        await decides(hands, outcome, 'He sleeps out, and nobody knows with whom.', 'Amber')
      },
    )
    const repeats = await journey.figure('repeat-referrals-within-12-months', '2026-10-30', '2026-10-30')
    expect([repeats?.numerator, repeats?.denominator]).toEqual([1, 3])
    // By when the earlier case closed he is a repeat too; a week later he would be by that reading alone.
    const sinceClosure = await journey.figure('repeat-referrals-since-closure', '2026-10-30', '2026-10-30')
    expect([sinceClosure?.numerator, sinceClosure?.denominator]).toEqual([1, 3])
  }, 60_000)

  it('whether the steps up are an enquiry too is a setting: not, unless it is set so from that day', async () => {
    const ENQUIRIES = 'mash-enquiries-received'
    const that = async () => (await journey.counts([ENQUIRIES], '2026-10-30', '2026-10-30'))[ENQUIRIES] ?? 0
    const without = await that()
    await journey.put(StepUpCounted, '', { isEnquiry: true, fromOn: day('2026-10-30'), why: 'Agreed.' })
    // Bea and Cal are two: nobody wrote down that they are brother and sister.
    expect(await that()).toBe(without + 2)
  }, 60_000)

  it('was counted', () => journey.written())
})
