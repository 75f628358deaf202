import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { paymentClaims, sustainedChange } from './indicators/claims.ts'
import { identified, turnedAround, turnedAroundNumber } from './indicators/turned-around.ts'
import { Claim, Programme } from './records.ts'

/** Writes families by the days on which their children engaged and were claimed for; null where they did not. */
const telling = ({ child, put }: Lives) => {
  let families = 0
  return async (...children: readonly (readonly [engagedOn: string | null, ...claimedOn: string[]])[]) => {
    const family = `family ${families++}`
    for (const [i, [engagedOn, ...claims]] of children.entries()) {
      const who = await child(`${family}, child ${i}`)
      const programme = await put(Programme, who, {
        family,
        identifiedOn: '2014-10-01',
        found: 'An assessment found domestic abuse',
        engagedOn,
      })
      for (const claimedOn of claims) await put(Claim, who, { programme, claimedOn })
    }
  }
}

/** Seven families of nine children. */
async function sevenFamilies(lives: Lives): Promise<void> {
  const tell = telling(lives)
  await tell(['2015-04-01'], ['2015-06-01']) // two children: worked with from 1 April
  await tell([null]) // identified, and never agreed
  await tell(['2015-03-31', '2016-02-01']) // a day before phase two: neither worked with nor turned around in it
  await tell(['2015-09-01', '2016-10-01'], ['2015-09-01', '2016-10-01']) // one claim for two children
  await tell(['2016-01-04', '2017-03-31', '2018-05-01']) // claimed on the last day, and again
  await tell(['2017-03-31']) // from that day on
  await tell(['2017-04-01', '2018-04-02']) // a day too late
}

describe('families in the programme', () => {
  it('are counted once whatever the number of their children, from 1 April 2015 and for ever: 4 by March 2017, 5 a day later', () =>
    withLives(async lives => {
      await sevenFamilies(lives)
      expect((await lives.figure(identified, '2017-03-31', '2017-03-31')).value).toBe(4)
      expect((await lives.figure(identified, '2017-04-01', '2017-04-01')).value).toBe(5)
      expect((await lives.figure(identified, '2015-03-31', '2015-03-31')).value).toBe(0)
    }))

  it('are turned around from the day of the first claim: 2 of 4 by March 2017, 1 of 3 two days before', () =>
    withLives(async lives => {
      await sevenFamilies(lives)
      expect(await lives.figure(turnedAround, '2017-03-31', '2017-03-31')).toMatchObject({
        numerator: 2,
        denominator: 4,
        value: 50,
      })
      expect(await lives.figure(turnedAround, '2017-03-29', '2017-03-29')).toMatchObject({
        numerator: 1,
        denominator: 3,
      })
      expect((await lives.figure(turnedAroundNumber, '2017-03-31', '2017-03-31')).value).toBe(2)
      expect((await lives.figure(turnedAroundNumber, '2016-09-30', '2016-09-30')).value).toBe(0)
    }))

  it('are claimed for once a day and family, and sustain change once: of 2018-19 two claims, one of them the first', () =>
    withLives(async lives => {
      await sevenFamilies(lives)
      const year = ['2018-04-01', '2019-03-31'] as const
      expect((await lives.figure(paymentClaims, ...year)).value).toBe(2)
      expect((await lives.figure(sustainedChange, ...year)).value).toBe(1)
      expect((await lives.figure(paymentClaims, '2016-04-01', '2017-03-31')).value).toBe(2)
      expect((await lives.figure(sustainedChange, '2016-04-01', '2017-03-31')).value).toBe(2)
    }))
})
