import type { Telling } from '../../engines/chronology/index.ts'
import { lateRecording, recordableFrom } from './recorded.ts'
import type { TimeScale } from './time-scale.ts'

/** Late recording: thin lines from the day of a thing to the day it was written down, and where they end. */
export type Tails = { lines: { x1: number; x2: number }[]; ends: number[] }

/** The tails of one lane; those that overlap are joined, or a lane loaded years later would be all lines. */
export function tails(tellings: readonly Telling[], scale: TimeScale): Tails {
  const found: { x1: number; x2: number }[] = []
  const ends = new Set<number>()
  for (const t of tellings) {
    const late = lateRecording(t)
    if (!late) continue
    const x1 = scale.middle(recordableFrom(t))
    const x2 = scale.middle(late.on)
    if (x2 - x1 < 2) continue
    if (late.on <= scale.to) ends.add(Math.round(x2))
    const last = found[found.length - 1]
    if (last && x1 <= last.x2 + 1) last.x2 = Math.max(last.x2, x2)
    else found.push({ x1, x2 })
  }
  return { lines: found, ends: [...ends].sort((a, b) => a - b) }
}
