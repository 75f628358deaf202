import fc from 'fast-check'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../core/day.ts'
import { BarSplit, mostOf } from './bar-split.tsx'
import { Sparkline } from './sparkline.tsx'
import { TrendChart } from './trend-chart.tsx'
import { trendWords } from './trend-words.ts'
import { inUnit } from './unit.ts'

const unit = fc.constantFrom('percent', 'count', 'rate', 'days')
const number = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.double({ noNaN: false, min: -1e6, max: 1e9 }),
  fc.integer({ min: 0, max: 100 }),
)
const point = fc.record({
  label: fc.string({ maxLength: 12 }),
  day: fc.integer({ min: 12_000, max: 22_000 }).map(n => n as Day),
  value: number,
  numerator: number,
  denominator: number,
})
const points = fc.array(point, { maxLength: 30 })

const soundAttributes = (page: VNode) => {
  const inside = [...renderToString(page).matchAll(/\s(?:d|x|y|x1|x2|y1|y2|cx|cy|width|height)="([^"]*)"/g)]
  for (const [, value] of inside) expect(value).not.toMatch(/NaN|Infinity|undefined/)
}

const months = (...values: (number | null)[]) =>
  values.map((value, i) => ({ label: `month ${i + 1}`, day: addDays(day('2024-01-31'), i * 30), value }))

describe('no picture is ever drawn from a number that is not one', () => {
  it('a trend of any points, with any target and break', () => {
    fc.assert(
      fc.property(points, unit, fc.option(fc.double({ min: -10, max: 200, noNaN: true })), (some, of, at) => {
        const target = at === null ? undefined : { value: at, words: 'Target' }
        soundAttributes(
          <TrendChart
            id="a"
            title="A"
            points={some}
            unit={of}
            target={target}
            breaks={[{ day: day('2020-01-01'), words: 'New' }]}
          />,
        )
        soundAttributes(<Sparkline title="A" points={some} unit={of} />)
      }),
    )
  })

  it.each([5e-324, 1e-310, 1e-12])('a trend between next to nothing and as little below it: %d', value => {
    for (const unit of ['count', 'rate', 'days'] as const) {
      soundAttributes(<TrendChart id="a" title="A" points={months(-value, value)} unit={unit} />)
      soundAttributes(<Sparkline title="A" points={months(-value, value)} unit={unit} />)
    }
  })

  it('a split of any rows', () => {
    fc.assert(
      fc.property(points, unit, number, (rows, of, whole) => {
        soundAttributes(<BarSplit title="By age" rows={rows} unit={of} whole={whole} />)
      }),
    )
  })
})

describe('a trend of 5 months with the third missing', () => {
  const html = renderToString(
    <TrendChart id="t" title="Reviews on time" points={months(80, 85, null, 90, 70)} unit="percent" />,
  )
  it('has 4 points and a line in 2 parts', () => {
    expect(html.match(/<circle/g)).toHaveLength(4)
    expect(/class="gt-chart__line" d="([^"]*)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(2)
  })
  it('says what it shows: from 80% to 70%, highest 90%', () => {
    expect(html).toContain(
      'From 80% (month 1) to 70% (month 5). Highest 90% (month 4), lowest 70% (month 5).',
    )
  })
  it('has 5 rows in its table, and the missing month is "no figure"', () => {
    expect(html.match(/<th scope="row"/g)).toHaveLength(5)
    expect(html.match(/no figure/g)).toHaveLength(1)
  })
})

it('a trend of nothing says so once and draws nothing', () => {
  const html = renderToString(<TrendChart id="t" title="Reviews" points={[]} unit="percent" />)
  expect(html.match(/no figures to show/g)).toHaveLength(1)
  expect(html).not.toContain('<svg')
  expect(trendWords(months(12), 'days')).toBe('12 days, month 1.')
})

it('a bar of 25 of at most 50 is half as long as one of 50, and the whole of 40 stands at 80', () => {
  const rows = [
    { label: 'Under 1', value: 25 },
    { label: '1 to 4', value: 50 },
  ]
  expect(mostOf([rows], 'count')).toBe(50)
  const html = renderToString(<BarSplit title="By age" rows={rows} unit="count" whole={40} />)
  expect([...html.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(m => m[1])).toEqual(['50', '100'])
  expect(html).toContain('x1="80"')
})

it('numbers read as people read them', () => {
  expect([inUnit(83.34, 'percent'), inUnit(1204, 'count'), inUnit(64.25, 'rate'), inUnit(1, 'days')]).toEqual(
    ['83.3%', '1,204', '64.3 per 10,000', '1 day'],
  )
  expect(inUnit(Number.NaN, 'count')).toBe('no figure')
})
