import type { Telling } from '../../engines/chronology/index.ts'
import { fitLabel, textWidth } from './label.ts'
import { asideAt, MARK_HALF, MARK_LABEL_SIZE, type Mark } from './marks.ts'
import type { TimeScale } from './time-scale.ts'

const MOST_WORDS = 24
const MOST_ROWS = 4
const WIDEST = 230
const WIDEST_OF_FEW = 400
const FEW = 4
const SPACE = 8

/**
 * A child's own words, written out beside their marks in as many as four rows, because they are worth
 * reading, the newest first of all; undefined when there are too many, and they are better drawn like any other marks.
 */
export function wordRows(tellings: readonly Telling[], scale: TimeScale): Mark[][] | undefined {
  if (tellings.length > MOST_WORDS) return undefined
  const rows: Mark[][] = []
  const starts: number[] = []
  for (const telling of [...tellings].reverse()) {
    const aside = asideAt(telling.tone)
    const x = Math.min(
      scale.right - MARK_HALF,
      Math.max(scale.left + MARK_HALF, scale.middle(telling.fromOn)),
    )
    const place = (label: string | undefined, labelBefore: boolean): boolean => {
      const width = label === undefined ? MARK_HALF : aside + textWidth(label, MARK_LABEL_SIZE)
      const from = labelBefore ? x - width : x - MARK_HALF
      const until = labelBefore ? x + MARK_HALF : x + width
      if (from < scale.left || until > scale.right) return false
      let row = starts.findIndex(start => until + SPACE <= start)
      if (row < 0) row = starts.length
      if (row >= MOST_ROWS) return false
      starts[row] = from
      const mark = { tellings: [telling], x, width: 2 * MARK_HALF, tone: telling.tone, label, labelBefore }
      rows[row] = [...(rows[row] ?? []), mark]
      return true
    }
    const widest = tellings.length <= FEW ? WIDEST_OF_FEW : WIDEST
    const placed = [widest, WIDEST / 2].some(most => {
      const label = fitLabel(telling.title, MARK_LABEL_SIZE, most)
      return label !== undefined && (place(label, false) || place(label, true))
    })
    if (!placed && !place(undefined, false)) return undefined
  }
  return rows
}
