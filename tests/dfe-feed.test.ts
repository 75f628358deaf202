import { describe, expect, it } from 'vitest'
import { Adoption, AdoptionPlacement } from '../src/areas/adoption/records.ts'
import { Assessment, Factor } from '../src/areas/assessment/records.ts'
import { Episode, Unaccompanied } from '../src/areas/care/records.ts'
import { LeaverYear } from '../src/areas/care-leavers/records.ts'
import { Address, Allocation, Disability, Identity, LocalId } from '../src/areas/child/records.ts'
import { Plan as InNeedPlan } from '../src/areas/child-in-need/records.ts'
import { Enquiry, Plan as ProtectionPlan } from '../src/areas/child-protection/records.ts'
import { Referral } from '../src/areas/front-door/records.ts'
import { HealthYear } from '../src/areas/health/records.ts'
import { PlacementEpisode } from '../src/areas/placements/records.ts'
import { idFrom } from '../src/engines/records/index.ts'
import { makeFeed } from '../src/returns/dfe-feed/index.ts'
import { contributedBy } from '../src/returns/from-record/index.ts'
import { everyArea, type Lives, withLives } from './setup/lives.ts'

const id = (word: string) => idFrom('the feed by hand', word)
/** On 28 November 2026 the window is from 1 April 2024 to 29 November 2026. */
const TODAY = '2026-11-28'

const feed = async ({ ctx, follow }: Lives) => {
  await follow()
  return makeFeed(ctx, contributedBy(await everyArea()))
}
const payloads = async (lives: Lives) => (await feed(lives)).good.map(({ payload }) => payload)

/** A life with everything that the feed asks, and beside it much that it does not. */
async function aWholeLife({ child, put }: Lives): Promise<string> {
  const ada = await child('ada')
  await put(LocalId, ada, { localId: 'A1001' })
  await put(
    Identity,
    ada,
    {
      forename: 'Ada',
      surname: 'Stone',
      born: '2010-05-04',
      sex: '2',
      ethnicity: 'WBRI',
      upn: 'A123456789012',
      formerUpn: 'B123456789012',
      upnUnknown: 'UN4',
    },
    ada,
  )
  await put(Address, ada, {
    lines: '1 Old Lane',
    postcode: 'ZZ1 1AA',
    fromOn: '2010-05-04',
    toOn: '2025-01-09',
  })
  await put(Address, ada, { lines: '2 New Lane', postcode: 'ZZ2 2BB', fromOn: '2025-01-10' })
  await put(Disability, ada, { disability: 'VIS' })
  await put(Disability, ada, { disability: 'MOB' })
  await put(Disability, ada, { disability: 'NONE' })
  await put(Unaccompanied, ada, { until: '2025-06-01' })
  await put(HealthYear, ada, { year: '2024-25', sdqScore: 12 })
  await put(HealthYear, ada, { year: '2025-26', sdqScore: 9 })
  await put(HealthYear, ada, { year: '2022-23', sdqScore: 30 })
  // A case that closed before the window, one that was open in it, and one that is.
  await put(
    Referral,
    ada,
    { referredOn: '2019-01-01', closedOn: '2020-01-01', closureReason: 'RC7' },
    id('r0'),
  )
  await put(
    Referral,
    ada,
    {
      referredOn: '2023-09-01',
      source: '6',
      noFurtherAction: 'false',
      closedOn: '2024-06-30',
      closureReason: 'RC7',
    },
    id('r1'),
  )
  await put(Referral, ada, { referredOn: '2025-02-03', source: '2A', noFurtherAction: '0' }, id('r2'))
  await put(
    Assessment,
    ada,
    { referral: id('r2'), startedOn: '2025-02-04', authorisedOn: '2025-03-18' },
    id('a2'),
  )
  await put(
    Assessment,
    ada,
    { referral: id('r1'), startedOn: '2023-09-02', authorisedOn: '2023-10-01' },
    id('a1'),
  )
  await put(Factor, ada, { assessment: id('a2'), factor: '4B' }, id('f1'))
  await put(Factor, ada, { assessment: id('a2'), factor: '16A' }, id('f2'))
  await put(InNeedPlan, ada, { referral: id('r1'), startedOn: '2023-10-02', endedOn: '2024-06-30' }, id('n1'))
  await put(
    Enquiry,
    ada,
    { referral: id('r2'), startedOn: '2025-02-05', conferenceOn: '2025-02-20' },
    id('e1'),
  )
  await put(
    Enquiry,
    ada,
    { referral: id('r2'), startedOn: '2025-05-05', conferenceNotNeeded: 'true' },
    id('e2'),
  )
  await put(
    ProtectionPlan,
    ada,
    { referral: id('r2'), startedOn: '2025-02-20', endedOn: '2025-06-01' },
    id('p1'),
  )
  // Care, in two blocks; the first began on the day the plan ended.
  await put(
    Episode,
    ada,
    {
      startedOn: '2025-06-01',
      reasonBegan: 'S',
      legalStatus: 'C1',
      categoryOfNeed: 'N1',
      endedOn: '2025-09-01',
      reasonEnded: 'X1',
    },
    id('b1'),
  )
  await put(
    PlacementEpisode,
    ada,
    {
      startedOn: '2025-06-01',
      endedOn: '2025-09-01',
      reasonBegan: 'S',
      type: 'U6',
      placementPostcode: 'ZZ3 3CC',
      reasonChanged: 'CARPL',
    },
    id('b1'),
  )
  await put(
    Episode,
    ada,
    { startedOn: '2025-09-01', reasonBegan: 'B', legalStatus: 'E1', categoryOfNeed: 'N1' },
    id('b2'),
  )
  await put(
    PlacementEpisode,
    ada,
    { startedOn: '2025-09-01', reasonBegan: 'B', type: 'A6', placementPostcode: 'ZZ4 4DD' },
    id('b2'),
  )
  await put(AdoptionPlacement, ada, { decidedOn: '2025-07-14' })
  await put(Adoption, ada, { decidedOn: '2025-07-14', matchedOn: '2025-08-11' })
  await put(LeaverYear, ada, { year: '2025-26', inTouch: 'YES', activity: 'F2', accommodation: 'K1' })
  // Two who held the case on a 31 March, one who never did, and one of early help.
  await put(Allocation, ada, {
    worker: 'SW1234567',
    role: 'social-worker',
    fromOn: '2023-09-02',
    toOn: '2024-06-30',
  })
  await put(Allocation, ada, { worker: 'SW7654321', role: 'social-worker', fromOn: '2025-02-03' })
  await put(Allocation, ada, {
    worker: 'SW1111111',
    role: 'social-worker',
    fromOn: '2024-04-02',
    toOn: '2024-05-01',
  })
  await put(Allocation, ada, { worker: 'Jo Field', role: 'early-help-worker', fromOn: '2023-09-02' })
  return ada
}

describe('one child’s life in the feed, worked by hand', () => {
  it('has each element of the specification where the record says it', () =>
    withLives(async lives => {
      const ada = await aWholeLife(lives)
      expect(await payloads(lives)).toEqual([
        {
          la_child_id: 'A1001',
          mis_child_id: ada,
          child_details: {
            unique_pupil_number: 'A123456789012',
            former_unique_pupil_number: 'B123456789012',
            first_name: 'Ada',
            surname: 'Stone',
            date_of_birth: '2010-05-04',
            sex: 'F',
            ethnicity: 'WBRI',
            disabilities: ['MOB', 'VIS'],
            postcode: 'ZZ2 2BB',
            uasc_flag: true,
            uasc_end_date: '2025-06-01',
          },
          // Newest first; 2022-23 is before the window.
          health_and_wellbeing: { sdq_assessments: [{ score: 9 }, { score: 12 }] },
          social_care_episodes: [
            {
              social_care_episode_id: id('r1'),
              referral_date: '2023-09-01',
              referral_source: '6',
              referral_no_further_action_flag: false,
              closure_date: '2024-06-30',
              closure_reason: 'RC7',
              child_in_need_plans: [
                { child_in_need_plan_id: id('n1'), start_date: '2023-10-02', end_date: '2024-06-30' },
              ],
            },
            {
              social_care_episode_id: id('r2'),
              referral_date: '2025-02-03',
              referral_source: '2A',
              referral_no_further_action_flag: false,
              child_and_family_assessments: [
                {
                  child_and_family_assessment_id: id('a2'),
                  start_date: '2025-02-04',
                  authorisation_date: '2025-03-18',
                  factors: ['16A', '4B'],
                },
              ],
              section_47_assessments: [
                {
                  section_47_assessment_id: id('e1'),
                  start_date: '2025-02-05',
                  icpc_required_flag: true,
                  icpc_date: '2025-02-20',
                },
                { section_47_assessment_id: id('e2'), start_date: '2025-05-05', icpc_required_flag: false },
              ],
              child_protection_plans: [
                { child_protection_plan_id: id('p1'), start_date: '2025-02-20', end_date: '2025-06-01' },
              ],
              child_looked_after_placements: [
                {
                  child_looked_after_placement_id: id('b1'),
                  start_date: '2025-06-01',
                  start_reason: 'S',
                  placement_type: 'U6',
                  postcode: 'ZZ3 3CC',
                  end_date: '2025-09-01',
                  end_reason: 'X1',
                  change_reason: 'CARPL',
                },
                {
                  child_looked_after_placement_id: id('b2'),
                  start_date: '2025-09-01',
                  start_reason: 'B',
                  placement_type: 'A6',
                  postcode: 'ZZ4 4DD',
                },
              ],
              adoption: {
                initial_decision_date: '2025-07-14',
                matched_date: '2025-08-11',
                placed_date: '2025-09-01',
              },
              care_leavers: { activity: 'F2', accommodation: 'K' },
            },
          ],
        },
      ])
    }, TODAY))

  it('names the social workers of a case with a child in need plan who held it on a 31 March in the window', () =>
    withLives(async lives => {
      const { child, put } = lives
      const ben = await child('ben')
      await put(Identity, ben, { born: '2012-01-01' }, ben)
      await put(Referral, ben, { referredOn: '2024-12-01' }, id('r'))
      await put(InNeedPlan, ben, { referral: id('r'), startedOn: '2025-01-10' }, id('n'))
      await put(Allocation, ben, {
        worker: 'SW1234567',
        role: 'social-worker',
        fromOn: '2024-12-02',
        toOn: '2025-04-01',
      })
      // From 1 April 2025 to 30 March 2026: on no 31 March.
      await put(Allocation, ben, {
        worker: 'SW7654321',
        role: 'social-worker',
        fromOn: '2025-04-01',
        toOn: '2026-03-30',
      })
      await put(Allocation, ben, {
        worker: 'Priya N',
        workerAccount: 'priya',
        role: 'social-worker',
        fromOn: '2026-03-31',
      })
      const [made] = await payloads(lives)
      const [episode] = made!.social_care_episodes as Record<string, unknown>[]
      expect(episode!.care_worker_details).toEqual([
        { worker_id: 'SW1234567', start_date: '2024-12-02', end_date: '2025-04-01' },
        // Of whom no number is known: an id that is no name, the same every day.
        { worker_id: expect.stringMatching(/^GT[0-9a-f]{10}$/), start_date: '2026-03-31' },
      ])
    }, TODAY))
})

describe('who is in the feed', () => {
  const bornOn = async (lives: Lives, word: string, born: string, more: Record<string, unknown> = {}) => {
    const child = await lives.child(word)
    await lives.put(Identity, child, { forename: word, born, ...more }, child)
    return child
  }
  const names = async (lives: Lives) =>
    (await payloads(lives))
      .map(({ child_details: details }) => (details as { first_name: string }).first_name)
      .sort()

  it('is who had a case, a plan, care or a care leaver’s year in the window, from 1 April 24 months ago', () =>
    withLives(async lives => {
      const { put } = lives
      await put(Referral, await bornOn(lives, 'closed the day before', '2012-01-01'), {
        referredOn: '2023-01-01',
        closedOn: '2024-03-31',
      })
      await put(Referral, await bornOn(lives, 'closed on its first day', '2012-01-01'), {
        referredOn: '2023-01-01',
        closedOn: '2024-04-01',
      })
      await put(Referral, await bornOn(lives, 'still open', '2012-01-01'), { referredOn: '2015-01-01' })
      await put(ProtectionPlan, await bornOn(lives, 'plan', '2012-01-01'), { startedOn: '2024-05-01' })
      await put(Episode, await bornOn(lives, 'care', '2012-01-01'), {
        startedOn: '2020-05-01',
        reasonBegan: 'S',
      })
      await put(LeaverYear, await bornOn(lives, 'leaver', '2006-01-01'), { year: '2024-25', activity: 'F1' })
      await put(LeaverYear, await bornOn(lives, 'leaver of before', '2006-01-01'), { year: '2023-24' })
      await bornOn(lives, 'nothing', '2012-01-01')
      expect(await names(lives)).toEqual(['care', 'closed on its first day', 'leaver', 'plan', 'still open'])
    }, TODAY))

  it('is nobody who turned 26 before the window or on its first day, and stays when a child has died', () =>
    withLives(async lives => {
      for (const [word, born] of [
        ['26 on 1 April 2024', '1998-04-01'],
        ['26 on 2 April 2024', '1998-04-02'],
      ] as const)
        await lives.put(Referral, await bornOn(lives, word, born), { referredOn: '2015-01-01' })
      await lives.put(Referral, await bornOn(lives, 'died', '2012-01-01', { diedOn: '2025-01-01' }), {
        referredOn: '2024-12-01',
        closedOn: '2025-01-02',
        closureReason: 'RC2',
      })
      expect(await names(lives)).toEqual(['26 on 2 April 2024', 'died'])
    }, TODAY))

  it('tells of a child who is not born with the expected day, U and no disabilities', () =>
    withLives(async lives => {
      const child = await lives.child('unborn')
      await lives.put(Identity, child, { surname: 'Stone', expectedOn: '2027-01-10', sex: 'F' }, child)
      await lives.put(Referral, child, { referredOn: '2026-10-01' })
      const [made] = await payloads(lives)
      expect(made!.child_details).toEqual({
        surname: 'Stone',
        expected_date_of_birth: '2027-01-10',
        sex: 'U',
      })
    }, TODAY))
})

describe('where care stands', () => {
  it('in the referral that was open on the day it began; without one, in an episode of each period of care', () =>
    withLives(async lives => {
      const { child, put } = lives
      const cy = await child('cy')
      await put(Identity, cy, { born: '2012-01-01' }, cy)
      const block = (word: string, startedOn: string, endedOn: string | null) =>
        put(
          Episode,
          cy,
          { startedOn, reasonBegan: 'S', ...(endedOn ? { endedOn, reasonEnded: 'E4A' } : {}) },
          id(word),
        )
      await block('early', '2024-04-10', '2024-05-01')
      await block('later', '2024-08-01', '2024-09-01')
      await block('with a referral', '2025-03-01', null)
      await put(Referral, cy, { referredOn: '2025-02-01' }, id('r'))
      const [made] = await payloads(lives)
      const episodes = made!.social_care_episodes as Record<string, unknown>[]
      const placed = (episode: Record<string, unknown>) =>
        (episode.child_looked_after_placements as Record<string, string>[]).map(
          one => one.child_looked_after_placement_id,
        )
      expect(episodes.map(one => [one.social_care_episode_id, placed(one)])).toEqual(
        expect.arrayContaining([
          [id('early'), [id('early')]],
          [id('later'), [id('later')]],
          [id('r'), [id('with a referral')]],
        ]),
      )
    }, TODAY))
})

describe('a record that cannot go', () => {
  it('is held back alone, with what is wrong and in which record it is put right', () =>
    withLives(async lives => {
      const { child, put } = lives
      for (const word of ['good', 'bad']) {
        const one = await child(word)
        await put(LocalId, one, { localId: word === 'good' ? 'A1' : 'A-2' })
        await put(Identity, one, { born: '2012-01-01', upn: word === 'good' ? null : 'A12' }, one)
        await put(Referral, one, { referredOn: '2025-01-01' })
      }
      const bad = await child('bad')
      await put(Episode, bad, { startedOn: '2025-02-01', reasonBegan: 'S' }, id('b'))
      await put(
        PlacementEpisode,
        bad,
        { startedOn: '2025-02-01', type: 'U6', placementPostcode: 'not a postcode' },
        id('b'),
      )
      const { good, held } = await feed(lives)
      expect(good.map(({ payload }) => payload.la_child_id)).toEqual(['A1'])
      expect(held).toEqual([
        {
          person: bad,
          number: 'A-2',
          reasons: [
            {
              says: 'la_child_id is “A-2”, and may hold only letters and digits',
              kind: 'identity',
              recordId: bad,
            },
            {
              says: 'unique_pupil_number is “A12”, and must have 13 characters',
              kind: 'identity',
              recordId: bad,
            },
            {
              says: 'postcode is “not a postcode”, and may have 8 characters at most',
              kind: 'placement_episode',
              recordId: id('b'),
            },
          ],
        },
      ])
    }, TODAY))

  it('is each of two children who go by one number', () =>
    withLives(async lives => {
      const { child, put } = lives
      for (const word of ['one', 'other']) {
        const person = await child(word)
        await put(LocalId, person, { localId: 'TWIN1' })
        await put(Identity, person, { born: '2012-01-01' }, person)
        await put(Referral, person, { referredOn: '2025-01-01' })
      }
      const { good, held } = await feed(lives)
      expect(good).toEqual([])
      expect(held.map(({ reasons }) => reasons.map(({ says }) => says))).toEqual(
        Array(2).fill(['la_child_id is “TWIN1”, which another child has, too']),
      )
    }, TODAY))
})
