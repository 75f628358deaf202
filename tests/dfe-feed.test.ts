import { describe, expect, it } from 'vitest'
import { Adoption, AdoptionPlacement } from '../src/areas/adoption/records.ts'
import { Assessment, Factor } from '../src/areas/assessment/records.ts'
import { Episode, Unaccompanied } from '../src/areas/care/records.ts'
import { LeaverYear } from '../src/areas/care-leavers/records.ts'
import { CaseNote } from '../src/areas/case-notes/records.ts'
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
  await put(HealthYear, ada, { year: '2025-26', sdqScore: 9, sdqOn: '2026-02-03' })
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
    { referral: id('r2'), startedOn: '2025-05-05', endedOn: '2025-05-19', conferenceNotNeeded: 'true' },
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
  await put(LeaverYear, ada, {
    year: '2025-26',
    inTouch: 'YES',
    contactOn: '2026-01-10',
    activity: 'F2',
    accommodation: 'K1',
  })
  // Seen since: that is being in touch, too.
  await put(CaseNote, ada, { kind: 'visit', happenedOn: '2026-02-20', done: 'done', seen: 'alone' })
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
          health_and_wellbeing: { sdq_assessments: [{ date: '2026-02-03', score: 9 }, { score: 12 }] },
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
                {
                  section_47_assessment_id: id('e2'),
                  start_date: '2025-05-05',
                  end_date: '2025-05-19',
                  icpc_required_flag: false,
                },
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
              care_leavers: { contact_date: '2026-02-20', activity: 'F2', accommodation: 'K' },
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
