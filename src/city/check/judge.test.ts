import { describe, expect, it } from 'vitest'
import { type Cell, on, over, row, type Unit } from './cell.ts'
import { judge, mayDiffer } from './judge.ts'

const cell = (unit: Unit, value: number, more: Partial<Cell> = {}): Cell => ({
  ...row('made-up', { means: 'Made up', unit, ask: null }, [on('2023-03-31', value, '003')])[0]!,
  ...more,
})
const verdicts = (one: Cell, ...simulated: (number | null | undefined)[]) =>
  simulated.map(number => judge(one, number).verdict)

describe('a published number and the city’s own', () => {
  it('agree when a count of 501 is from 450.9 to 551.1', () => {
    expect(verdicts(cell('count', 501), 450, 451, 501, 551, 552)).toEqual([
      'outside',
      'within',
      'within',
      'within',
      'outside',
    ])
  })

  it('agree within a tenth for rates, days and averages, however small', () => {
    expect(verdicts(cell('rate', 79.5), 71.5, 71.6, 87.4, 87.5)).toEqual([
      'outside',
      'within',
      'within',
      'outside',
    ])
    expect(verdicts(cell('days', 509), 458.1, 458)).toEqual(['within', 'outside'])
    expect(verdicts(cell('average', 13.7), 15, 15.1)).toEqual(['within', 'outside'])
  })

  it('agree within five points for percentages', () => {
    expect(verdicts(cell('percent', 84.3), 79.2, 79.3, 89.3, 89.4)).toEqual([
      'outside',
      'within',
      'within',
      'outside',
    ])
  })

  it('agree within two standard deviations for a count of 100 or fewer: 25 may be 15 to 35', () => {
    expect(verdicts(cell('count', 25), 14, 15, 35, 36)).toEqual(['outside', 'within', 'within', 'outside'])
    // 100 is few and may be 20 off; 101 is not and may be 10.1 off.
    expect(mayDiffer(cell('count', 100))).toBe(20)
    expect(mayDiffer(cell('count', 101))).toBeCloseTo(10.1)
  })

  it('judge a monthly number by all that were counted: 82 a month of a year is 984, and may be 8.2 off', () => {
    const [year, month] = row('made-up', { means: 'Made up', unit: 'count', per: 'month', ask: null }, [
      over('2022-04-01', '2023-03-31', 82, '003'),
      over('2019-09-01', '2019-09-30', 61, '000'),
    ])
    expect(mayDiffer(year!)).toBeCloseTo(8.2)
    // A single month of 61 is few: two standard deviations are 15.6.
    expect(mayDiffer(month!)).toBeCloseTo(15.62)
  })

  it('agree on one side only where the document says “over” or “fewer than”', () => {
    expect(verdicts(cell('percent', 90, { bound: 'at-least' }), 84.9, 85, 100)).toEqual([
      'outside',
      'within',
      'within',
    ])
    expect(verdicts(cell('average', 20, { bound: 'at-most' }), 1, 22, 22.1)).toEqual([
      'within',
      'within',
      'outside',
    ])
  })

  it('never agree on nothing, even where a few may be nothing by chance', () => {
    expect(verdicts(cell('count', 3), 0, null, undefined)).toEqual([
      'outside',
      'outside',
      'not yet answerable',
    ])
    expect(verdicts(cell('percent', 4.8), null)).toEqual(['outside'])
  })

  it('differ by simulated less published', () => {
    expect(judge(cell('count', 230), 242).difference).toBe(12)
    expect(judge(cell('count', 230), null).difference).toBeNull()
  })
})
