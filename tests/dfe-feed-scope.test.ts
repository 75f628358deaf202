import { describe, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/records.ts'
import { LeaverYear } from '../src/areas/care-leavers/records.ts'
import { Identity, LocalId } from '../src/areas/child/records.ts'
import { Plan as ProtectionPlan } from '../src/areas/child-protection/records.ts'
import { Referral } from '../src/areas/front-door/records.ts'
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
