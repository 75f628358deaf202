import { describe, expect, it } from 'vitest'
import { on, row, type Unit } from './cell.ts'
import { judge } from './judge.ts'
import { moves, trendsOf } from './trends.ts'

/** A row published on the last days of March from 2017, and what was simulated. */
const said = (unit: Unit, published: number[], simulated: (number | null | undefined)[]) => {
  const points = published.map((value, i) => on(`${2017 + i}-03-31`, value, '003'))
  const cells = row('made-up', { means: 'Made up', unit, ask: null }, points)
  return trendsOf(cells.map((cell, i) => judge(cell, simulated[i]))).map(
    ({ published, simulated, verdict }) => `${published} ${simulated} ${verdict}`,
  )
}

describe('the moves of a published row', () => {
  it('are from first to last, and between turns of more than a tenth', () => {
    // Children in care: up by 29%, then down by 22%; small steps on the way are no turns.
    expect(moves([499, 643, 638, 624, 588, 522, 501])).toEqual([
      [0, 6],
      [0, 1],
      [1, 6],
    ])
    // Section 47: the rise to 1,215 is under a tenth, the fall from it is not.
    expect(moves([1137, 1215, 883])).toEqual([
      [0, 2],
      [1, 2],
    ])
  })

  it('are one move where it only falls, or hardly changes, and none where there is one number', () => {
    expect(moves([328, 258, 253, 230])).toEqual([[0, 3]])
    expect(moves([82, 81])).toEqual([[0, 1]])
    expect(moves([378])).toEqual([])
  })
})

describe('a trend', () => {
  it('is right when the city moved the same way, however far', () => {
    expect(said('count', [328, 230], [300, 290])).toEqual(['down down right'])
    expect(said('count', [328, 230], [290, 300])).toEqual(['down up wrong'])
    expect(said('count', [328, 230], [300, 300])).toEqual(['down level wrong'])
  })

  it('is level when a number moved by less than 5% or 2 points, and kept level within a tenth or 5 points', () => {
    expect(said('count', [499, 501], [480, 520])).toEqual(['level level right'])
    expect(said('count', [499, 501], [480, 540])).toEqual(['level up wrong'])
    expect(said('percent', [82, 81], [80, 84])).toEqual(['level level right'])
    expect(said('percent', [82, 81], [80, 75])).toEqual(['level down wrong'])
  })

  it('is judged on each side of a turn', () => {
    expect(said('days', [574, 779, 457, 509], [500, 600, 550, 560])).toEqual([
      'down up wrong',
      'up up right',
      'down down right',
      'up up right',
    ])
  })

  it('is wrong when the city has nothing there, and not yet answerable when it cannot be asked', () => {
    expect(said('count', [328, 230], [300, null])).toEqual(['down null wrong'])
    expect(said('count', [328, 230], [300, undefined])).toEqual(['down null not yet answerable'])
    // Nothing all along is not level.
    expect(said('count', [499, 501], [0, 0])).toEqual(['level null wrong'])
  })

  it('needs points a year apart', () => {
    const cells = row('made-up', { means: 'Made up', unit: 'percent', ask: null }, [
      on('2017-03-31', 24.3, '001'),
      on('2017-06-30', 33.1, '001'),
    ])
    expect(trendsOf(cells.map(cell => judge(cell, 30)))).toEqual([])
  })
})
