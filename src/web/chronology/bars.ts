import { type Day, minDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import { fitLabel, textWidth } from './label.ts'
import { STAGE_NAMES, stageOf } from './stage.ts'
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
  /** Whether another bar comes before it in its row. */
  follows: boolean
  label: string | undefined
  labelX: number
  labelAt: 'inside' | 'before' | 'after'
}

/** The title, or where a bar of help is too narrow for it the shortest name of its stage. */
function insideLabel({ telling: { title, lane } }: Bar, width: number): string | undefined {
  const fits = fitLabel(title, LABEL_SIZE, width)
  const short = lane === 'help' ? STAGE_NAMES[stageOf(title)] : undefined
  if (fits === title || short === undefined) return fits
  return textWidth(short, LABEL_SIZE) <= width ? short : undefined
}

/**
 * Puts labels inside bars where they fit, beside them where nothing stands in the way, or nowhere: the title
 * is still read on hover and focus, and in words.
 */
function placeLabels(row: Bar[], left: number, right: number): void {
  let taken = left
  for (const [i, bar] of row.entries()) {
    const { title } = bar.telling
    const end = bar.x + bar.width
    const inside = insideLabel(bar, bar.width - 2 * PAD)
    const width = textWidth(title, LABEL_SIZE)
    bar.label = inside
    bar.labelX = tenth(bar.x + PAD)
    if (inside === undefined || inside.endsWith('…')) {
      if (width + 2 * PAD <= (row[i + 1]?.x ?? right) - end) bar.labelAt = 'after'
      else if (inside === undefined && width + 2 * PAD <= bar.x - taken) bar.labelAt = 'before'
      if (bar.labelAt !== 'inside') bar.label = title
      if (bar.labelAt === 'after') bar.labelX = tenth(end + PAD)
      if (bar.labelAt === 'before') bar.labelX = tenth(bar.x - PAD)
    }
    taken = bar.labelAt === 'after' ? end + width + 2 * PAD : end
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
    const start = Math.min(scale.start(telling.fromOn), scale.right - LEAST_WIDTH)
    const end = scale.end(telling.toOn ?? until)
    // A night or two is drawn wider than it was: what follows gives way by those pixels, not by a row.
    let row = ends.findIndex(taken => taken <= start + (end - start > 2 * LEAST_WIDTH ? LEAST_WIDTH : 0.5))
    const x = tenth(Math.min(Math.max(start, ends[row] ?? start), scale.right - LEAST_WIDTH))
    const width = tenth(Math.max(LEAST_WIDTH, end - x))
    if (row < 0) row = ends.length
    if (row >= MOST_ROWS) {
      over.push(telling)
      continue
    }
    ends[row] = x + width
    const neighbours = rows[row] ?? []
    rows[row] = neighbours
    const shade = neighbours.length % 2 === 0 ? 0 : 1
    const open = telling.toOn === null
    neighbours.push({
      telling,
      x,
      width,
      row,
      shade,
      open,
      follows: neighbours.length > 0,
      label: undefined,
      labelX: x,
      labelAt: 'inside',
    })
  }
  for (const row of rows) placeLabels(row, scale.left, scale.right)
  return { bars: rows.flat(), over }
}
