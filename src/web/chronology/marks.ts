import type { Telling } from '../../engines/chronology/index.ts'
import { fitLabel } from './label.ts'
import { type TimeScale, tenth } from './time-scale.ts'
import { type Tone, worstTone } from './tone.ts'

export const MARK_PITCH = 18
export const MARK_LABEL_SIZE = 12
/** Half the width of a single mark. */
export const MARK_HALF = 5
const STACK_WIDTH = 17
const STACK_ROOM = STACK_WIDTH + 1
const RINGED = 16

/** One mark, or several too close together to tell apart: drawn as one stack with its count. */
export type Mark = {
  tellings: Telling[]
  /** The middle of a single mark; the left edge of a stack. */
  x: number
  width: number
  tone: Tone
  label: string | undefined
  /** Whether the label ends at the mark instead of beginning there. */
  labelBefore: boolean
}

/** How far to the right of a mark's middle its label begins: a ring takes more room. */
export const asideAt = (tone: Tone): number => (tone === 'late' ? 12 : MARK_HALF + 4)

/** Marks in time order, those nearer to each other than their own width joined into stacks. */
export function marks(tellings: readonly Telling[], scale: TimeScale): Mark[] {
  // A ring round a mark needs half as much room again.
  const near = tellings.some(t => t.tone === 'late') ? RINGED : 2 * MARK_HALF
  const lastLeft = scale.right - STACK_WIDTH
  const found: Mark[] = []
  for (let i = 0; i < tellings.length; ) {
    const first = scale.middle(tellings[i]!.fromOn)
    const room = first + STACK_WIDTH - MARK_HALF > lastLeft ? Number.POSITIVE_INFINITY : STACK_ROOM
    let j = i + 1
    while (j < tellings.length && scale.middle(tellings[j]!.fromOn) - first < (j - i === 1 ? near : room)) j++
    const joined = tellings.slice(i, j)
    const single = joined.length === 1
    const middle = Math.min(scale.right - MARK_HALF, Math.max(scale.left + MARK_HALF, first))
    const x = single ? middle : Math.min(middle - MARK_HALF, lastLeft)
    const width = single ? 2 * MARK_HALF : STACK_WIDTH
    found.push({
      tellings: joined,
      x: tenth(x),
      width,
      tone: worstTone(joined),
      label: undefined,
      labelBefore: false,
    })
    i = j
  }
  labelMarks(found, scale.right)
  return found
}

/** Labels beside marks, only in a row with so few that most can be read. */
function labelMarks(row: Mark[], right: number): void {
  const singles = row.filter(mark => mark.tellings.length === 1)
  const titles = singles.map(mark => mark.tellings[0]!.title)
  if (titles.length === 0 || (titles.length > 3 && new Set(titles).size < titles.length / 2)) return
  const labels = row.map((mark, i) => {
    if (mark.tellings.length > 1) return undefined
    const next = row[i + 1]
    const limit = next ? next.x - (next.tellings.length > 1 ? 4 : asideAt(next.tone)) : right
    return fitLabel(
      mark.tellings[0]!.title,
      MARK_LABEL_SIZE,
      Math.min(limit - mark.x - asideAt(mark.tone), 300),
    )
  })
  const read = labels.filter(label => label !== undefined)
  if (read.length * 2 >= row.length) for (const [i, mark] of row.entries()) mark.label = labels[i]
}

/** '7', '112', '4k': the count on a stack, short enough for it. */
export const stackCount = (n: number): string => (n < 1000 ? String(n) : `${Math.floor(n / 1000)}k`)
