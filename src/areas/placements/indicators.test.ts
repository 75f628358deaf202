import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { idFrom } from '../../engines/records/index.ts'
import { Episode } from '../care/records.ts'
import { Identity } from '../child/records.ts'
import { inFosterHomes, ownFosterHomesShare, withFamilyAndFriends, withParents } from './indicators/kinds.ts'
import { sameHomeTwoYears, threeOrMore } from './indicators/stability.ts'
import { PlacementEpisode } from './records.ts'

const DAY = ['2025-12-31', '2025-12-31'] as const

type Step = [startedOn: string, reasonBegan: string, type: string, provider?: string, legalStatus?: string]

/** A child's homes one after another, each an episode of care and of placement that share their id as a loaded row does. */
async function lived({ child, put }: Lives, word: string, steps: Step[]): Promise<string> {
  const who = await child(word)
  for (const [i, [startedOn, reasonBegan, type, provider = 'PR4', legalStatus = 'C2']] of steps.entries()) {
    const next = steps[i + 1]
    const span = { startedOn, endedOn: next?.[0] ?? null, reasonBegan }
    const id = idFrom('lived', word, i)
    await put(Episode, who, { ...span, reasonEnded: next ? 'X1' : null, legalStatus }, id)
    await put(PlacementEpisode, who, { ...span, type, provider }, id)
  }
  return who
}

describe('three or more homes in twelve months', () => {
  it('count homes that hold any of the year, legal changes and temporary homes left out', () =>
    withLives(async lives => {
      // The twelve months to 31 December 2025: homes that ended on or before 31 December 2024 are outside.
      await lived(lives, 'three', [
        ['2024-06-01', 'S', 'U6'],
        ['2025-03-01', 'P', 'U6'],
        ['2025-09-01', 'P', 'U6'],
      ])
      await lived(lives, 'first ended in time', [
        ['2024-06-01', 'S', 'U6'],
        ['2024-12-31', 'P', 'U6'],
        ['2025-09-01', 'P', 'U6'],
      ])
      await lived(lives, 'legal change', [
        ['2024-06-01', 'S', 'U6'],
        ['2025-03-01', 'L', 'U6'],
        ['2025-09-01', 'P', 'U6'],
      ])
      await lived(lives, 'hospital', [
        ['2024-06-01', 'S', 'U6'],
        ['2025-03-01', 'P', 'T1'],
        ['2025-03-09', 'P', 'U6'],
      ])
      expect(await lives.figure(threeOrMore, ...DAY)).toMatchObject({
        numerator: 1,
        denominator: 4,
        value: 25,
      })
    }))
})

describe('the same home for two years', () => {
  it('for those under 16 and two and a half years in care, to the day, or placed for adoption', () =>
    withLives(async lives => {
      const aged = async (word: string, born: string, steps: Step[]) =>
        lives.put(Identity, await lived(lives, word, steps), { born })
      await aged('two years', '2015-01-01', [
        ['2023-06-30', 'S', 'U6'],
        ['2023-12-31', 'P', 'U6'],
      ]) // yes, to the day
      await aged('a day short', '2015-01-01', [
        ['2023-06-30', 'S', 'U6'],
        ['2024-01-01', 'P', 'U6'],
      ]) // no
      await aged('adoption', '2020-01-01', [
        ['2023-06-30', 'S', 'U6'],
        ['2025-08-01', 'P', 'A3'],
      ]) // placed: yes
      await aged('sixteen', '2009-12-31', [['2022-01-01', 'S', 'U6']]) // 16 on the day: not asked
      await aged('not yet 30 months', '2015-01-01', [['2023-07-01', 'S', 'U6']])
      await aged('start not known', '2015-01-01', [
        ['2022-01-01', 'S', 'U6'],
        ['2024-06-01', 'L', 'U6'],
      ]) // one home
      expect(await lives.figure(sameHomeTwoYears, ...DAY)).toMatchObject({
        numerator: 3,
        denominator: 4,
        value: 75,
      })
    }))
})

describe('where children in care live', () => {
  it('by kind of home on the day', () =>
    withLives(async lives => {
      await lived(lives, 'our carers', [['2025-01-01', 'S', 'U6', 'PR1']])
      await lived(lives, 'agency', [['2025-01-01', 'S', 'U4', 'PR4']])
      await lived(lives, 'grandmother', [['2025-01-01', 'S', 'U3', 'PR1']])
      await lived(lives, 'children’s home', [['2025-01-01', 'S', 'K2', 'PR4']])
      await lived(lives, 'mother, order', [['2025-01-01', 'S', 'P1', 'PR0', 'C2']])
      await lived(lives, 'mother, no order', [['2025-01-01', 'S', 'P1', 'PR0', 'V2']])
      await lived(lives, 'short breaks', [['2025-01-01', 'S', 'U6', 'PR1', 'V4']])
      await lived(lives, 'moved on the day', [
        ['2025-01-01', 'S', 'U6', 'PR1'],
        ['2025-12-31', 'P', 'K2', 'PR4'],
      ])
      // Two open episodes in one return: the child counts once, where the earlier one says.
      await lived(lives, 'twice', [['2025-01-01', 'S', 'K2', 'PR4']])
      await lives.put(
        Episode,
        await lives.child('twice'),
        { startedOn: '2025-06-01', reasonBegan: 'P', legalStatus: 'C2' },
        idFrom('x'),
      )
      await lives.put(
        PlacementEpisode,
        await lives.child('twice'),
        { startedOn: '2025-06-01', type: 'U6' },
        idFrom('x'),
      )
      expect((await lives.figure(inFosterHomes, ...DAY)).value).toBe(3)
      expect((await lives.figure(withFamilyAndFriends, ...DAY)).value).toBe(1)
      expect((await lives.figure(withParents, ...DAY)).value).toBe(1)
      // Our own carers: one, and the grandmother whom we approved. Of eight children in care: 25%.
      expect(await lives.figure(ownFosterHomesShare, ...DAY)).toMatchObject({
        numerator: 2,
        denominator: 8,
        value: 25,
      })
    }))
})
