import type { Glyph } from './lanes.ts'
import type { Tone } from './tone.ts'

const R = 4.5

const OUTLINES: Record<Exclude<Glyph, 'quote'>, string> = {
  circle: `m${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0z`,
  diamond: 'm0-5.4l5 5.4l-5 5.4l-5-5.4z',
  triangle: 'm0-5.2l5 9.2h-10z',
  square: 'm-4-4h8v8h-8z',
}

/** The path of a glyph around a point. */
export const glyphPath = (glyph: Exclude<Glyph, 'quote'>, x: number, y: number): string =>
  `M${x} ${y}${OUTLINES[glyph]}`

/** What is added to a glyph for its tone: a ring for late, a stroke through for not done, a dot for doubt. */
export function tonePath(tone: Tone, x: number, y: number): string | undefined {
  if (tone === 'late') return `M${x} ${y}m-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z`
  if (tone === 'missed') return `M${x} ${y}m-6.5 6.5l13-13`
  if (tone === 'doubt') return `M${x} ${y}m-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0z`
  return undefined
}
