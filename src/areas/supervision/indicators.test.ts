import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Referral } from '../front-door/records.ts'
import { oversightRecorded } from './indicators.ts'
import { Oversight } from './records.ts'

it('of open cases, those with oversight in the two months to the day: the last day counts, the next does not', () =>
  withLives(async ({ child, put, figure }) => {
    const seen = async (word: string, onDay: string | null, closedOn: string | null = null) => {
      await put(Referral, await child(word), { referredOn: '2025-06-02', closedOn })
      if (onDay !== null)
        await put(Oversight, await child(word), {
          onDay,
          occasion: 'supervision',
          decision: 'Go on',
          reason: 'It helps',
        })
    }
    await seen('in time', '2025-11-01') // two months: until 1 January
    await seen('just over', '2025-10-31') // until 31 December, not on it
    await seen('never', null)
    await seen('closed', '2025-12-01', '2025-12-31') // closed on the day: not counted
    expect(await figure(oversightRecorded, '2025-12-31', '2025-12-31')).toMatchObject({
      numerator: 1,
      denominator: 3,
    })
    expect(await figure(oversightRecorded, '2025-12-30', '2025-12-30')).toMatchObject({
      numerator: 3,
      denominator: 4,
    })
  }))
