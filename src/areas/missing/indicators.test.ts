import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { instant, plusHours } from '../../core/instant.ts'
import { incidents, interviewsWithin72Hours } from './indicators.ts'
import { Episode, ReturnInterview } from './records.ts'

describe('missing episodes', () => {
  it('are counted on the day the child went, both ends of the period included', () =>
    withLives(async ({ child, put, figure }) => {
      for (const wentOn of ['2025-09-30', '2025-10-01', '2025-12-31', '2026-01-01']) {
        await put(Episode, await child('a'), { kind: 'M', wentOn })
      }
      expect((await figure(incidents, '2025-10-01', '2025-12-31')).value).toBe(2)
    }))

  it('return interviews within 72 hours: of interviews held, by the day they were held', () =>
    withLives(async ({ child, put, figure }) => {
      const returnedAt = instant('2025-11-07T07:30:00Z')
      for (const [word, hours] of [
        ['a', 71],
        ['b', 72],
        ['c', 73],
      ] as const) {
        const who = await child(word)
        const episode = await put(Episode, who, {
          wentOn: '2025-11-06',
          returnedOn: '2025-11-07',
          returnedAt,
        })
        await put(ReturnInterview, who, { episode, heldAt: plusHours(returnedAt, hours) })
      }
      const who = await child('no time')
      const episode = await put(Episode, who, { wentOn: '2025-11-06', returnedOn: '2025-11-07' })
      await put(ReturnInterview, who, { episode, heldAt: plusHours(returnedAt, 5) }) // cannot tell
      const not = await put(Episode, await child('declined'), { wentOn: '2025-11-06', returnedAt })
      await put(ReturnInterview, await child('declined'), { episode: not, notHeld: 'declined' }) // no interview held
      expect(await figure(interviewsWithin72Hours, '2025-11-01', '2025-11-30')).toMatchObject({
        numerator: 2,
        denominator: 3,
        cannotTell: 1,
        value: 66.7,
      })
    }))
})
