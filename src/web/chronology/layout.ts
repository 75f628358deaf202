import { addDays, type Day, minDay } from '../../core/day.ts'
import type { Lane, Telling } from '../../engines/chronology/index.ts'
import { ages } from './ages.ts'
import { BAR_PITCH, type Bar, bars } from './bars.ts'
import { type Gap, gaps } from './gaps.ts'
import { LANES, type LaneStyle } from './lanes.ts'
import { MARK_PITCH, type Mark, marks } from './marks.ts'
import { type Tails, tails } from './tails.ts'
import { type Tick, ticks } from './ticks.ts'
import { type TimeScale, timeScale } from './time-scale.ts'
import { needsALook } from './tone.ts'
import { wordRows } from './words.ts'

export const WIDTH = 1160
const LEFT = 158
const RIGHT = WIDTH - 14
const TOP = 44
const LANE_PAD = 5
const LEAST_LANE = 18

/** A bar or a mark with the top of its row. */
export type Placed<T> = T & { y: number }
export type LaneDrawing = {
  style: LaneStyle
  y: number
  height: number
  tellings: Telling[]
  bars: Placed<Bar>[]
  marks: Placed<Mark>[]
  tails: Tails
}
export type Drawing = {
  width: number
  height: number
  top: number
  bottom: number
  scale: TimeScale
  ticks: Tick[]
  ages: Tick[]
  lanes: LaneDrawing[]
  gaps: (Gap & { x: number; width: number })[]
  todayX: number | undefined
  bornX: number | undefined
  /** Tellings inside the range, in time order. */
  shown: Telling[]
}

/** What a picture is made from: everything told of a child, and the range of days to draw. */
export type Life = { tellings: readonly Telling[]; from: Day; to: Day; today: Day; birth?: Day }

// A short spell in these lanes is an event (a night away, a visit of two days), and is drawn as a mark.
const SHORT_IS_MARK: ReadonlySet<Lane> = new Set(['plan', 'visit', 'away', 'wellbeing', 'words'])
const SHORT = 8

const inTime = (a: Telling, b: Telling): number =>
  a.fromOn - b.fromOn || (a.at ?? 0) - (b.at ?? 0) || (a.recordId < b.recordId ? -1 : 1)

// The drawing, its summary and its text ask for the same list: sorting 4,000 entries once is enough.
const sorted = new WeakMap<Life, Telling[]>()

/** Those that touch the range, in time order. An open spell ends today. */
export function tellingsBetween(life: Life): Telling[] {
  const known = sorted.get(life)
  if (known) return known
  const { tellings, from, today } = life
  const to = life.to < from ? from : life.to
  const last = (t: Telling) =>
    t.shape === 'mark' ? t.fromOn : (t.toOn ?? (t.fromOn > today ? t.fromOn : today))
  const shown = tellings.filter(t => t.fromOn <= to && last(t) >= from).sort(inTime)
  sorted.set(life, shown)
  return shown
}

function drawLane(
  style: LaneStyle,
  tellings: Telling[],
  y: number,
  scale: TimeScale,
  today: Day,
): LaneDrawing {
  const until = minDay(scale.to, today)
  const isBar = (t: Telling) =>
    t.shape === 'spell' &&
    !(SHORT_IS_MARK.has(style.lane) && scale.end(t.toOn ?? until) - scale.start(t.fromOn) < SHORT)
  const packed = bars(tellings.filter(isBar), scale, today)
  const spilt = new Set(packed.over)
  const asMarks = tellings.filter(t => !isBar(t) || spilt.has(t))
  let rowY = y + LANE_PAD
  const barRows = packed.bars.reduce((most, bar) => Math.max(most, bar.row + 1), 0)
  const placedBars = packed.bars.map(bar => ({ ...bar, y: rowY + bar.row * BAR_PITCH }))
  rowY += barRows * BAR_PITCH
  const placedMarks: Placed<Mark>[] = []
  for (const raised of [true, false]) {
    const row = asMarks.filter(t => needsALook(t.tone) === raised)
    if (row.length === 0) continue
    for (const drawn of (style.lane === 'words' && wordRows(row, scale)) || [marks(row, scale)]) {
      for (const mark of drawn) placedMarks.push({ ...mark, y: rowY })
      rowY += MARK_PITCH
    }
  }
  const height = Math.max(LEAST_LANE, rowY - y - LANE_PAD) + 2 * LANE_PAD
  return { style, y, height, tellings, bars: placedBars, marks: placedMarks, tails: tails(tellings, scale) }
}

/** Works out the whole picture: every position, no markup. */
export function drawing(life: Life): Drawing {
  const scale = timeScale(life.from, life.to, LEFT, RIGHT)
  const shown = tellingsBetween(life)
  const byLane = new Map<Lane, Telling[]>(LANES.map(style => [style.lane, []]))
  for (const t of shown) byLane.get(t.lane)?.push(t)
  const lanes: LaneDrawing[] = []
  let y = TOP
  for (const style of LANES) {
    const lane = drawLane(style, byLane.get(style.lane) ?? [], y, scale, life.today)
    lanes.push(lane)
    y += lane.height
  }
  const inRange = (d: Day | undefined) =>
    d !== undefined && d >= scale.from && d <= scale.to ? d : undefined
  const todayOn = inRange(life.today)
  const bornOn = inRange(life.birth)
  return {
    width: WIDTH,
    height: y + 44,
    top: TOP,
    bottom: y,
    scale,
    ticks: ticks(scale),
    ages: life.birth === undefined ? [] : ages(scale, life.birth),
    lanes,
    gaps: gaps(life.tellings, life.today)
      .filter(gap => gap.toOn >= scale.from && gap.fromOn <= scale.to)
      .map(gap => {
        const x = scale.start(gap.fromOn)
        return { ...gap, x, width: scale.start(addDays(gap.toOn, 1)) - x }
      }),
    todayX: todayOn === undefined ? undefined : scale.middle(todayOn),
    bornX: bornOn === undefined ? undefined : scale.start(bornOn),
    shown,
  }
}
