import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { day } from '../../core/day.ts'
import { populationOn } from '../../engines/indicators/index.ts'
import { Population } from './records.ts'

describe('how many children live in the authority', () => {
  it('is the estimate in force on the day: from its first day until the next one', () =>
    withLives(async ({ ctx, put }) => {
      await put(Population, '', { fromOn: '2021-04-01', children: 63_000 })
      await put(Population, '', { fromOn: '2016-04-01', children: 61_500 })
      const on = async (iso: string) => (await populationOn(ctx, [day(iso)]))[0]
      expect([
        await on('2016-03-31'),
        await on('2016-04-01'),
        await on('2021-03-31'),
        await on('2021-04-01'),
      ]).toEqual([undefined, 61_500, 61_500, 63_000])
    }))
})
