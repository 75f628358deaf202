import { type Day, minDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/telling.ts'
import { fitLabel } from './label.ts'
import { type TimeScale, tenth } from './time-scale.ts'

export const BAR_HEIGHT = 20
export const BAR_PITCH = 23
export const LABEL_SIZE = 12.5
const LEAST_WIDTH = 3
const MOST_ROWS = 5
const PAD = 5

/** A spell as it is drawn. `row` counts from the top of its lane; `shade` tells neighbours apart. */
export type Bar = {
  telling: Telling
  x: number
  width: number
  row: number
  shade: 0 | 1
  open: boolean
  label: string | undefined
  labelX: number
  labelInside: boolean
}

/** Puts labels inside bars where they fit, beside them where there is room before the next bar, or nowhere. */
function placeLabels(row: Bar[], right: number): void {
  for (const [i, bar] of row.entries()) {
    const title = bar.telling.title
    const inside = fitLabel(title, LABEL_SIZE, bar.width - 2 * PAD)
    const after = bar.x + bar.width + PAD
    const beside = fitLabel(title, LABEL_SIZE, (row[i + 1]?.x ?? right) - after - PAD)
    const outside = beside !== undefined && (inside === undefined || (inside !== title && beside === title))
    bar.labelInside = !outside
    bar.label = outside ? beside : inside
    bar.labelX = tenth(outside ? after : bar.x + PAD)
  }
}

/**
 * Spells as bars, stacked in rows where they overlap. What would need a sixth row is handed back, to be drawn
 * as marks, so that nothing is lost and no lane swallows the picture.
 */
export function bars(
  spells: readonly Telling[],
  scale: TimeScale,
  today: Day,
): { bars: Bar[]; over: Telling[] } {
  const until = minDay(scale.to, today)
  const rows: Bar[][] = []
  const ends: number[] = []
  const over: Telling[] = []
  for (const telling of spells) {
    const x = Math.min(scale.start(telling.fromOn), scale.right - LEAST_WIDTH)
    const width = tenth(Math.max(LEAST_WIDTH, scale.end(telling.toOn ?? until) - x))
    // Nothing is later than a bar that starts where another ends, but for half a pixel of rounding.
    let row = ends.findIndex(end => end <= x + 0.5)
    if (row < 0) row = ends.length
    if (row >= MOST_ROWS) {
      over.push(telling)
      continue
    }
    ends[row] = x + width
    const neighbours = (rows[row] ??= [])
    const shade = neighbours.length % 2 === 0 ? 0 : 1
    const open = telling.toOn === null
    neighbours.push({ telling, x, width, row, shade, open, label: undefined, labelX: x, labelInside: true })
  }
  for (const row of rows) placeLabels(row, scale.right)
  return { bars: rows.flat(), over }
}
