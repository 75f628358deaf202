import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import { BAR_HEIGHT } from './bars.ts'
import { LANES } from './lanes.ts'
import { type Drawing, drawing } from './layout.ts'
import { tellingsOf, writtenAfter } from './lives.test-data.ts'

const today = day('2026-11-24')
const life = (from: string, to: string, tellings: Telling[]) => ({
  tellings,
  from: day(from),
  to: day(to),
  today,
})
const laneOf = (drawn: Drawing, lane: Telling['lane']) => drawn.lanes.find(l => l.style.lane === lane)!
const width = ({ scale }: Drawing) => scale.right - scale.left

describe('a spell', () => {
  it('of 183 of 366 days is half as wide as the picture, and starts at its left edge', () => {
    const { made, spell } = tellingsOf(today)
    spell('home', '2024-01-01', '2024-07-01', 'First home')
    const drawn = drawing(life('2024-01-01', '2024-12-31', made))
    const bar = laneOf(drawn, 'home').bars[0]!
    expect(bar.x).toBe(drawn.scale.left)
    expect(bar.width).toBeCloseTo(width(drawn) / 2, 1)
  })
  it('still open ends with today: 24 of 30 days of November are four fifths', () => {
    const { made, spell } = tellingsOf(today)
    spell('home', '2026-11-01', null, 'Home')
    const drawn = drawing(life('2026-11-01', '2026-11-30', made))
    const bar = laneOf(drawn, 'home').bars[0]!
    expect(bar.width).toBeCloseTo(width(drawn) * 0.8, 1)
    expect(bar.open).toBe(true)
  })
  it('that overlaps another goes to the second row; one that starts the day after stays in the first', () => {
    const { made, spell } = tellingsOf(today)
    spell('home', '2024-01-01', '2024-05-31', 'One')
    spell('home', '2024-05-01', '2024-12-31', 'Two')
    spell('home', '2024-06-01', '2024-12-31', 'Three')
    const rows = laneOf(drawing(life('2024-01-01', '2024-12-31', made)), 'home').bars.map(b => [
      b.telling.title,
      b.row,
    ])
    expect(Object.fromEntries(rows)).toEqual({ One: 0, Two: 1, Three: 0 })
  })
  it('is left out when it ended the day before the picture begins: 1 of 2 shown', () => {
    const { made, spell } = tellingsOf(today)
    spell('home', '2023-01-01', '2023-12-31', 'Before')
    spell('home', '2023-06-01', '2024-01-01', 'Into it')
    expect(drawing(life('2024-01-01', '2024-12-31', made)).shown.map(t => t.title)).toEqual(['Into it'])
  })
})

describe('marks', () => {
  it('stand in the middle of their day: the 16th of 31 days is the middle of the month', () => {
    const { made, mark } = tellingsOf(today)
    mark('visit', '2024-01-16', 'Visit')
    const drawn = drawing(life('2024-01-01', '2024-01-31', made))
    expect(laneOf(drawn, 'visit').marks[0]!.x).toBeCloseTo(drawn.scale.left + width(drawn) / 2, 1)
  })
  it('on 7 days of one week in 25 years become one stack of 7', () => {
    const { made, mark } = tellingsOf(today)
    for (let i = 0; i < 7; i++) mark('visit', addDays(day('2010-03-01'), i), 'Visit')
    const { marks } = laneOf(drawing(life('2001-01-01', '2026-01-01', made)), 'visit')
    expect(marks.map(m => m.tellings.length)).toEqual([7])
  })
  it('late or not done are raised above those done in time, and 1 missed makes a stack of 3 missed', () => {
    const { made, mark } = tellingsOf(today)
    mark('visit', '2010-03-01', 'Visit', { tone: 'good' })
    mark('visit', '2010-03-01', 'Visit', { tone: 'late' })
    mark('visit', '2010-03-02', 'Visit', { tone: 'late' })
    mark('visit', '2010-03-03', 'Visit', { tone: 'missed' })
    const { marks } = laneOf(drawing(life('2001-01-01', '2026-01-01', made)), 'visit')
    expect(marks.map(m => [m.tone, m.tellings.length])).toEqual([
      ['missed', 3],
      ['good', 1],
    ])
    expect(marks[0]!.y).toBeLessThan(marks[1]!.y)
  })
})

describe('late recording', () => {
  const tailOf = (days: number) => {
    const { made, mark } = tellingsOf(today)
    // A Monday.
    mark('visit', '2024-03-04', 'Visit', { recordedAt: writtenAfter('2024-03-04', days) })
    return laneOf(drawing(life('2024-03-01', '2024-03-31', made)), 'visit').tails
  }
  it('of 5 working days (7 days) has no tail', () => expect(tailOf(7).lines).toEqual([]))
  it('of 6 working days (8 days) has a tail 8 of 31 days long, with an end', () => {
    const { lines, ends } = tailOf(8)
    const { scale } = drawing(life('2024-03-01', '2024-03-31', []))
    expect(lines[0]!.x2 - lines[0]!.x1).toBeCloseTo((8 / 31) * (scale.right - scale.left), 0)
    expect(ends).toHaveLength(1)
  })
  it('is never told of what was due and not done', () => {
    const { made, mark } = tellingsOf(today)
    mark('visit', '2024-03-04', 'Visit', { tone: 'missed', recordedAt: writtenAfter('2024-03-04', 20) })
    expect(laneOf(drawing(life('2024-03-01', '2024-03-31', made)), 'visit').tails.lines).toEqual([])
  })
})

const telling = fc.record({
  lane: fc.constantFrom(...LANES.map(l => l.lane)),
  shape: fc.constantFrom('spell' as const, 'mark' as const),
  from: fc.integer({ min: 10_500, max: 21_500 }),
  length: fc.option(fc.integer({ min: 0, max: 4000 })),
  tone: fc.constantFrom(
    'plain' as const,
    'good' as const,
    'late' as const,
    'missed' as const,
    'doubt' as const,
  ),
  delay: fc.integer({ min: -3, max: 900 }),
  title: fc.string({ maxLength: 40 }),
})
const lives = fc.record({
  tellings: fc.array(telling, { maxLength: 80 }).map(rows =>
    rows.map(
      (r, i): Telling => ({
        kind: 'thing',
        recordId: `r${i}`,
        lane: r.lane,
        shape: r.shape,
        fromOn: r.from as Day,
        toOn: r.shape === 'mark' ? (r.from as Day) : r.length === null ? null : ((r.from + r.length) as Day),
        at: null,
        title: r.title,
        detail: '',
        tone: r.tone,
        recordedAt: ((r.from + r.delay) * 86_400_000) as Instant,
        href: `/r${i}`,
      }),
    ),
  ),
  from: fc.integer({ min: 10_500, max: 20_000 }).map(n => n as Day),
  length: fc.constantFrom(0, 1, 14, 200, 3500, 9500),
  birth: fc.option(
    fc.integer({ min: 10_000, max: 20_000 }).map(n => n as Day),
    { nil: undefined },
  ),
})

describe('whatever the life', () => {
  it('nothing is drawn outside the picture or at no place, in 300 lives', () => {
    fc.assert(
      fc.property(lives, ({ tellings, from, length, birth }) => {
        const drawn = drawing({ tellings, from, to: addDays(from, length), today, birth })
        const { left, right } = drawn.scale
        for (const lane of drawn.lanes) {
          const bottom = lane.y + lane.height
          for (const bar of lane.bars) {
            expect(bar.width).toBeGreaterThan(0)
            expect(bar.x).toBeGreaterThanOrEqual(left)
            expect(bar.x + bar.width).toBeLessThanOrEqual(right + 0.11)
            expect(bar.y).toBeGreaterThanOrEqual(lane.y)
            expect(bar.y + BAR_HEIGHT).toBeLessThanOrEqual(bottom)
          }
          for (const mark of lane.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(left)
            expect(mark.x).toBeLessThanOrEqual(right)
            expect(mark.y + 18).toBeLessThanOrEqual(bottom)
          }
          for (const { x1, x2 } of lane.tails.lines) expect(x1 >= left && x2 <= right && x1 < x2).toBe(true)
        }
        for (const { x } of [...drawn.ticks, ...drawn.ages, ...drawn.gaps])
          expect(x >= left && x <= right).toBe(true)
        expect(drawn.height).toBeGreaterThan(drawn.bottom)
      }),
      { numRuns: 300 },
    )
  })
  it('each telling in the range is drawn exactly once, as a bar, a mark or in a stack, in 300 lives', () => {
    fc.assert(
      fc.property(lives, ({ tellings, from, length }) => {
        const to = addDays(from, length)
        const drawn = drawing({ tellings, from, to, today })
        const placed = drawn.lanes.flatMap(l => [
          ...l.bars.map(b => b.telling),
          ...l.marks.flatMap(m => m.tellings),
        ])
        const expected = tellings.filter(t => {
          const end = t.shape === 'mark' ? t.fromOn : (t.toOn ?? Math.max(today, t.fromOn))
          return t.fromOn <= to && end >= from
        })
        expect(placed.map(t => t.recordId).sort()).toEqual(expected.map(t => t.recordId).sort())
      }),
      { numRuns: 300 },
    )
  })
  it('no stack covers the next mark of its row, in 300 lives', () => {
    fc.assert(
      fc.property(lives, ({ tellings, from, length }) => {
        for (const lane of drawing({ tellings, from, to: addDays(from, length), today }).lanes) {
          const rows = new Map<number, { from: number; to: number }[]>()
          for (const m of lane.marks) {
            const at = m.tellings.length === 1 ? m.x - 5 : m.x
            rows.set(m.y, [...(rows.get(m.y) ?? []), { from: at, to: at + m.width }])
          }
          for (const row of rows.values()) {
            row.sort((a, b) => a.from - b.from)
            for (const [i, m] of row.entries())
              if (i > 0) expect(m.from).toBeGreaterThanOrEqual(row[i - 1]!.to - 0.2)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
