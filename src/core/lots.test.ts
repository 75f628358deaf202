import { describe, expect, it } from 'vitest'
import { freshLots, takeLots } from './lots.ts'

describe('numbers taken a lot at a time', () => {
  it('are each taken once by whoever is free, and each finds them growing', () => {
    const lots = freshLots(1)
    const [one, other] = [takeLots(lots, 0, 10, 45), takeLots(lots, 0, 10, 45)]
    expect([one.next().value, one.next().value, other.next().value, one.next().value]).toEqual([
      [0, 10],
      [10, 20],
      [20, 30],
      [30, 40],
    ])
    expect(other.next().value).toEqual([40, 45])
    expect([one.next().done, other.next().done]).toEqual([true, true])
  })

  it('are of rows that do not know of each other, and there may be none', () => {
    const lots = freshLots(2)
    expect([...takeLots(lots, 0, 10, 20)]).toHaveLength(2)
    expect([...takeLots(lots, 1, 10, 20)]).toHaveLength(2)
    expect([...takeLots(freshLots(1), 0, 10, 0)]).toEqual([])
  })
})
