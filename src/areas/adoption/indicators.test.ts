import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Episode } from '../care/records.ts'
import { PlacementEpisode } from '../placements/records.ts'
import { daysToMoveIn, orders, specialGuardianship } from './indicators.ts'

const YEAR = ['2025-04-01', '2026-03-31'] as const

describe('leaving care for another family', () => {
  it('counts adoption orders and special guardianship by the reason care ended, on the day it ended', () =>
    withLives(async ({ child, put, figure }) => {
      for (const [word, reasonEnded, endedOn] of [
        ['E11', 'E11', '2025-04-01'],
        ['E12', 'E12', '2026-03-31'],
        ['after', 'E12', '2026-04-01'],
        ['E45', 'E45', '2025-06-01'],
        ['E48', 'E48', '2025-06-01'],
        ['home', 'E4A', '2025-06-01'],
      ] as const) {
        await put(Episode, await child(word), {
          startedOn: '2024-01-01',
          reasonBegan: 'S',
          legalStatus: 'C2',
          endedOn,
          reasonEnded,
        })
      }
      expect((await figure(orders, ...YEAR)).value).toBe(2)
      expect((await figure(specialGuardianship, ...YEAR)).value).toBe(2)
    }))

  it('takes so many days to move in with adopters: 365 and 400 have a mean of 382.5', () =>
    withLives(async ({ child, put, figure }) => {
      const adopted = async (word: string, startedOn: string, movedOn: string, reasonBegan = 'S') => {
        const who = await child(word)
        const end = { endedOn: '2025-06-01', reasonEnded: 'E12' }
        await put(Episode, who, { startedOn, reasonBegan, legalStatus: 'E1', ...end })
        await put(PlacementEpisode, who, { startedOn, reasonBegan, endedOn: movedOn, type: 'U6' })
        await put(PlacementEpisode, who, {
          startedOn: movedOn,
          reasonBegan: 'P',
          endedOn: '2025-06-01',
          type: 'A5',
        })
      }
      await adopted('a', '2023-03-01', '2024-02-29') // 365: 2024 is a leap year
      await adopted('b', '2023-03-01', '2024-04-04') // 400
      await adopted('start not known', '2023-03-01', '2024-04-04', 'P') // counted apart
      expect(await figure(daysToMoveIn, ...YEAR)).toMatchObject({
        value: 382.5,
        denominator: 2,
        cannotTell: 1,
      })
    }))
})
