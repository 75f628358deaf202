import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Identity } from '../child/records.ts'
import { inEducationOrWork, inTouch, suitableAccommodation } from './indicators.ts'
import { LeaverYear } from './records.ts'

describe('care leavers aged 19 to 21', () => {
  it('in education or work, in suitable homes and in touch, on 31 March of the year', () =>
    withLives(async ({ child, put, figure }) => {
      const leaver = async (word: string, born: string | null, values: Record<string, unknown>) => {
        if (born) await put(Identity, await child(word), { born })
        await put(LeaverYear, await child(word), { year: '2024-25', inTouch: 'YES', ...values })
      }
      await leaver('19 on the day', '2006-03-31', { activity: 'F2', accommodation: 'B1' })
      await leaver('last day of 21', '2003-04-01', { activity: 'G4', accommodation: 'X2' })
      await leaver('18', '2006-04-01', { activity: 'F2', accommodation: 'B1' }) // too young by a day
      await leaver('22', '2003-03-31', { activity: 'F2', accommodation: 'B1' }) // too old by a day
      await leaver('age not known', null, { activity: 'P5', accommodation: 'Z1' })
      await leaver('not in touch', '2005-01-01', { inTouch: 'NO', activity: null, accommodation: null })
      await leaver('died', '2005-01-01', { inTouch: 'DIED' })
      await leaver('went home', '2005-01-01', { inTouch: 'RHOM' })
      const YEAR = ['2024-04-01', '2025-03-31'] as const
      await leaver('not said', '2005-01-01', { activity: null, accommodation: null }) // in touch, nothing said
      // Of the 19 year old, the 21 year old, the one without an age and the one not in touch, who counts as not.
      const two = { numerator: 2, denominator: 4, cannotTell: 1, value: 50 }
      expect(await figure(inEducationOrWork, ...YEAR)).toMatchObject(two)
      expect(await figure(suitableAccommodation, ...YEAR)).toMatchObject(two)
      expect(await figure(inTouch, ...YEAR)).toMatchObject({ numerator: 4, denominator: 5, value: 80 })
    }))
})
