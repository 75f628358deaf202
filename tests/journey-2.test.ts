import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Referral } from '../src/areas/front-door/records.ts'
import { StepUpCounted } from '../src/areas/front-door/records-settings.ts'
import { day } from '../src/core/day.ts'
import { change, transact } from '../src/engines/records/index.ts'
import {
  AGREES,
  assesses,
  DECIDES_STEP,
  fills,
  LEAVES,
  leads,
  opensHelp,
  STEPS_UP,
  startsHelp,
} from './setup/early-help-hands.ts'
import { agrees, decides, rates, writesDownKnown } from './setup/enquiry-hands.ts'
import { aJourney } from './setup/journey.ts'
import { AMIR, DECISIONS, FOUND, MOTHER, NAMES, PLAN, WORDS, writes } from './setup/oakenfold.ts'

const TITLE = 'One referral, three children, three answers'
const SCHOOL = 'Sandra Hillcott, a school’s family worker, as a partner'
const WORKER = 'Jonah Mercer, front door worker'
const HELPER = 'Tomasz Wilk, early help worker'
const MANAGER = 'Grace Abara, front door manager'
const FIRST_YEAR = ['2025-11-03', '2025-11-03'] as const
const COUNTED = ['mash-enquiries-received', 'social-care-referrals']
const HELPED = ['Bea', 'Cal']
const NOT_ONES_OWN = 'The list opens on one’s own children, and the school led these'

let journey: Awaited<ReturnType<typeof aJourney>>
let before: Record<string, number | null>
const child: Record<string, string> = {}
beforeAll(async () => {
  journey = await aJourney(2, TITLE, '2025-11-03T09:30:00Z')
  before = await journey.counts(COUNTED, ...FIRST_YEAR)
}, 120_000)
afterAll(() => journey.stop())

/** Every run of a clock for Bea and Cal, by when it was due. */
const runs = (clock: string) =>
  journey.rows<{ state: string; due: string; met: string | null }>(
    `select state, due_on::text as due, met_on::text as met from clock_run where clock = $1 and child_id = any($2)
     order by due_on, child_id`,
    [clock, HELPED.map(name => child[name])],
  )

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
        const part = hands.at('region', at('Amir'))
        await agrees(part, { purpose: 'An assessment', position: 'Given', ...AMIR })
        await agrees(part, { purpose: 'Telling the other parent', position: 'Refused', ...AMIR })
      },
    )
    await journey.step(
      'front-door',
      MANAGER,
      'Rates and decides: an assessment for Amir, early help for Bea and Cal',
      { clicks: 11, fields: 15 },
      async hands => {
        await hands.click(/^Front door$/)
        await hands.click(NAMES.join(', '))
        for (const [name, colour, outcome, why] of DECISIONS) {
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

  it('early help does not begin for Cal once his mother no longer agrees; and does when she agrees anew', async () => {
    journey.setTime('2025-11-10T09:00:00Z')
    const tomasz = await journey.looks('early-help')
    await opensHelp(tomasz, 'Cal Oakenfold', true)
    await fills(tomasz, AGREES, { ...MOTHER, position: 'withdrawn', saidOn: '2025-11-07', reason: 'Enough' })
    await tomasz.page.goto(`/children/${child.Cal}/start-early-help`)
    await tomasz.answer({ startedOn: '2025-11-10' })
    await tomasz.click('Start early help')
    expect(await tomasz.reads()).toContain(
      'Early help cannot start: Their mother withdrew their agreement on 7 November 2025',
    )
    expect(await journey.rows('select id from early_help_episode where child_id = $1', [child.Cal])).toEqual(
      [],
    )
    await journey.step(
      'early-help',
      HELPER,
      'Writes down that their mother agrees to early help for Cal again',
      { clicks: 5, fields: 5 },
      async hands => {
        await opensHelp(hands, 'Cal Oakenfold', true)
        await fills(hands, AGREES, { ...MOTHER, position: 'given', saidOn: '2025-11-10' })
      },
    )
  }, 60_000)

  it('early help starts on what was decided and agreed, led by the school, who sees that case alone', async () => {
    journey.setTime('2025-11-10T10:00:00Z')
    await journey.step(
      'early-help',
      HELPER,
      'Starts early help for Bea and Cal, led by the school',
      { clicks: 12, fields: 12 },
      async hands => {
        for (const name of HELPED) {
          await opensHelp(hands, `${name} Oakenfold`, true)
          await startsHelp(hands, '2025-11-10', {
            name: 'Sandra Hillcott',
            agency: 'school',
            agencyName: 'Harrow Lane School',
            email: 'sandra.hillcott@demonstration.example',
          })
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

  it('the assessment, the star and the plan are written for each, and only with the child’s own words', async () => {
    journey.setTime('2025-12-08T14:00:00Z')
    const held = 'early-help-assessments-partner-held'
    const that = async () => (await journey.figure(held, '2025-12-08', '2025-12-08'))?.numerator ?? 0
    const without = await that()
    const tomasz = await journey.looks('early-help')
    await tomasz.page.goto(`/areas/early-help/children/${child.Bea}/assessment`)
    await tomasz.answer({ startedOn: '2025-11-12', completedOn: '2025-12-08', ...FOUND })
    await tomasz.click('Save the assessment')
    expect(await tomasz.reads()).toContain('Record what the child said or showed before you complete it')
    await journey.step(
      'early-help',
      HELPER,
      'Writes the assessment, reads the outcome star with the family and agrees the plan, for both',
      { clicks: 22, fields: 32, because: NOT_ONES_OWN },
      async hands => {
        for (const name of HELPED) {
          await opensHelp(hands, `${name} Oakenfold`)
          await assesses(hands, {
            assessment: {
              startedOn: '2025-11-12',
              completedOn: '2025-12-08',
              ...FOUND,
              [`childsWords-${child[name]}`]: WORDS[name]!,
            },
            star: { stage: 'start', takenOn: '2025-12-08', routine: '3', health: '5', home: '4' },
            plan: { ...PLAN, outcomes: `${name} eats before school each day.` },
          })
        }
      },
    )
    const written = await journey.rows(
      `select i.forename, a.childs_words as words, s.routine, p.outcomes from early_help_assessment a
       join outcome_star_reading s on s.episode = a.episode join early_help_plan p on p.episode = a.episode
       join identity i on i.person_id = a.child_id where a.child_id = any($1) order by 1`,
      [HELPED.map(name => child[name])],
    )
    expect(written).toEqual(
      HELPED.map(name => ({
        forename: name,
        words: WORDS[name],
        routine: 3,
        outcomes: `${name} eats before school each day.`,
      })),
    )
    // 30 working days from 10 November 2025 are over on 22 December.
    const met = { state: 'met', due: '2025-12-22', met: '2025-12-08' }
    expect(await runs('early-help-assessment')).toEqual([met, met])
    expect((await that()) - without).toBe(2)
  }, 60_000)

  it('the team around the family meets, written down by the school, who reads no assessment', async () => {
    journey.setTime('2026-01-15T16:00:00Z')
    await journey.step(
      'sandra.hillcott',
      SCHOOL,
      'Writes down the review of the team around the family for both',
      { clicks: 8, fields: 10 },
      async hands => {
        for (const name of HELPED) {
          await hands.click(/^Cases I lead$/)
          await hands.click(`${name} Oakenfold`)
          await hands.unfold('Write a review')
          await hands.answer({
            heldOn: '2026-01-15',
            attended: 'Their mother, Tomasz Wilk, the class teacher',
            changed: `${name} eats at the breakfast club each day.`,
            childsWords: 'I am not late any more.',
            decision: 'continue',
          })
          await hands.click('Save the review')
          const read = await hands.reads()
          expect(read).toContain(`${name} eats at the breakfast club each day.`)
          for (const words of [...Object.values(FOUND), WORDS[name]!]) expect(read).not.toContain(words)
        }
      },
    )
    // Six weeks from the plan, and then from the review.
    const first = { state: 'met', due: '2026-01-19', met: '2026-01-15' }
    const next = { state: 'running', due: '2026-02-26', met: null }
    expect(await runs('early-help-review')).toEqual([first, first, next, next])
  }, 60_000)

  it('the lead leaves in March, and for nine days nobody leads; the school then sees nothing of it', async () => {
    journey.setTime('2026-03-16T09:00:00Z')
    await journey.step(
      'early-help',
      HELPER,
      'Writes down for both that the lead left, and who leads from the ninth day on',
      { clicks: 14, fields: 10, because: NOT_ONES_OWN },
      async hands => {
        for (const name of HELPED) {
          await opensHelp(hands, `${name} Oakenfold`)
          await fills(hands, LEAVES, { toOn: '2026-03-06', why: 'She left the school.' })
          expect(await hands.reads()).toContain('Nobody leads at the moment, since 6 March 2026')
          await leads(hands, { name: 'Tomasz Wilk', agency: 'council', fromOn: '2026-03-15' })
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
      HELPER,
      'Proposes the step up of both, with why and what was tried',
      { clicks: 10, fields: 10, because: 'The list opens on one’s own children' },
      async hands => {
        for (const name of HELPED) {
          await opensHelp(hands, `${name} Oakenfold`)
          await fills(hands, STEPS_UP, {
            proposedOn: '2026-10-30',
            toTeam: 'East locality',
            reason: `${name} came to school with bruises twice.`,
            history: 'A year of early help: meals and mornings went well.',
            familyKnows: 'yes',
          })
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
          await fills(hands, DECIDES_STEP, {
            decision: 'accepted',
            decisionReason: 'We begin an assessment today.',
            decidedOn: '2026-10-30',
          })
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
    const closed = await journey.figure('early-help-closures-stepped-up', '2026-10-30', '2026-10-30')
    expect([closed?.numerator, closed?.denominator]).toEqual([2, 2])
    // That the team did not meet again stays in the record: early help ended eight months after it was due.
    const missed = (await runs('early-help-review')).filter(({ due }) => due === '2026-02-26')
    expect(missed.map(({ state }) => state)).toEqual(['missed', 'missed'])
  }, 60_000)

  it('moved: Amir, referred again the same day, is the one repeat of three referrals', async () => {
    await journey.step(
      'front-door',
      MANAGER,
      'Writes down what is told of Amir, with his agreement, rates and decides it',
      {
        clicks: 9,
        fields: 14,
        because: 'That he is the Amir whom we know is only asked once his name was looked for',
      },
      async hands => {
        const worry = 'His sisters’ worker saw him asleep in the park.'
        await writesDownKnown(hands, { source: 'Early help', worry, child: ['Amir', 'Oakenfold'] })
        await hands.click('Amir Oakenfold')
        await rates(hands, 'Amber')
        await agrees(hands, { purpose: 'An assessment', position: 'Given', ...AMIR })
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
