import { describe, expect, it } from 'vitest'
import { on, over, row } from './cell.ts'
import type { Checked } from './check.ts'
import { judge } from './judge.ts'
import { printCheck } from './print.ts'
import { trendsOf } from './trends.ts'

const cells = [
  ...row('cla-number', { means: 'Children in care', unit: 'count', ask: null }, [
    on('2011-06-17', 499, '004'),
    on('2017-03-31', 643, '001'),
    on('2023-03-31', 501, '003'),
  ]),
  ...row('cla-health', { means: 'Health', unit: 'percent', ask: null }, [
    on('2023-03-31', 90, '003', { bound: 'at-least' }),
  ]),
  ...row('missing', { means: 'Missing', unit: 'count', per: 'month', ask: null }, [
    over('2016-04-01', '2017-03-31', 405 / 12, '001'),
  ]),
]
const numbers = [520, 630, 600, 84, undefined]
const judged = cells.map((cell, i) => judge(cell, numbers[i]))
const checked: Checked = { cells: judged, trends: trendsOf(judged) }

describe('a printed check', () => {
  it('is a table, then the trends, then how many cells are within, outside and not yet answerable', () => {
    expect(printCheck(checked, { json: false })).toBe(
      [
        'Figure      When                          Published  Simulated  Difference  Verdict             Document',
        'cla-number  17 Jun 2011                         499        520       +4.2%  within              004',
        'cla-number  31 Mar 2017                         643        630         -2%  within              001',
        'cla-number  31 Mar 2023                         501        600      +19.8%  outside             003',
        'cla-health  31 Mar 2023                        >90%        84%      -6 pts  outside             003',
        'missing     1 Apr 2016 to 31 Mar 2017  33.8 a month          -           -  not yet answerable  001',
        '',
        'Trend       When                        Published  Simulated  Verdict',
        'cla-number  17 Jun 2011 to 31 Mar 2023  level      up         wrong',
        'cla-number  17 Jun 2011 to 31 Mar 2017  up         up         right',
        'cla-number  31 Mar 2017 to 31 Mar 2023  down       down       right',
        'Trends: 2 right, 1 wrong, 0 not yet answerable',
        '',
        '2 within, 2 outside, 1 not yet answerable',
        '',
      ].join('\n'),
    )
  })

  it('is the same as JSON, whose last line says how many too', () => {
    const text = printCheck(checked, { json: true })
    const read = JSON.parse(text)
    expect(read.cells[2]).toMatchObject({
      id: 'cla-number 2023-03-31',
      from: '2023-03-31',
      value: 501,
      simulated: 600,
      difference: 99,
      verdict: 'outside',
    })
    expect(read.cells[4]).toMatchObject({ simulated: null, difference: null, verdict: 'not yet answerable' })
    expect(read.trends[1]).toMatchObject({
      from: '2011-06-17',
      to: '2017-03-31',
      published: 'up',
      verdict: 'right',
    })
    expect(text.trimEnd().split('\n').at(-1)).toContain('2 within, 2 outside, 1 not yet answerable')
  })
})
