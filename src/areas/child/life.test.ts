import { expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { life } from './life.ts'

const ended = (said: Record<string, unknown>) =>
  life.ended({ id: 'one', diedOn: null, pregnancyEndedOn: null, ...said } as never)

it('a life has ended on the day of death, a pregnancy on its own; of a child who lives nothing is said', () => {
  expect(ended({})).toBeUndefined()
  expect(ended({ diedOn: day('2026-03-12') })).toEqual({ on: day('2026-03-12'), says: 'The child died' })
  expect(ended({ pregnancyEndedOn: day('2026-03-20') })).toEqual({
    on: day('2026-03-20'),
    says: 'The pregnancy ended',
  })
})
