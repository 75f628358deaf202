import { spansOf } from '../../core/marks.ts'

/** A text with what is selected in it, by places. */
export type Selected = { text: string; from: number; to: number }

/** What became of it: marked, freed of its mark, or, where nothing was selected, a mark to write in. */
export type Marked = Selected & { did: 'marked' | 'freed' | 'opened' }

/**
 * What is selected, kept apart: between (( and )). Passages that it touches become part of it, for marks within marks would let
 * the end of the outer one leave. What lies within one passage frees that passage again. White space at its ends stays outside.
 */
export function markSelected({ text, from, to }: Selected): Marked {
  const spans = spansOf(text)
  const around = spans.find(span => span.from < to && span.to > from && span.from <= from && to <= span.to)
  if (around) return replaced(text, around, bare(text.slice(around.from, around.to)), 'freed')
  const selected = text.slice(from, to)
  if (selected.trim() === '') return opened(text, to)
  const touched = spans.filter(span => span.from < to && span.to > from)
  const begins = Math.min(from + (selected.length - selected.trimStart().length), ...touched.map(s => s.from))
  const ends = Math.max(to - (selected.length - selected.trimEnd().length), ...touched.map(s => s.to))
  const within = { from: begins, to: ends }
  return replaced(text, within, `((${bare(text.slice(begins, ends))}))`, 'marked')
}

const opened = (text: string, at: number): Marked => ({
  text: `${text.slice(0, at)}(())${text.slice(at)}`,
  from: at + 2,
  to: at + 2,
  did: 'opened',
})

const replaced = (
  text: string,
  { from, to }: { from: number; to: number },
  by: string,
  did: Marked['did'],
): Marked => ({ text: text.slice(0, from) + by + text.slice(to), from, to: from + by.length, did })

// Until nothing is left to take away: what stood between two signs may have kept apart two more.
function bare(text: string): string {
  const less = text.replace(/\(\(|\)\)(?!\))/g, '')
  return less === text ? text : bare(less)
}

/** What is said of it to whoever cannot see it. */
export const SAID: Readonly<Record<Marked['did'], string>> = {
  marked: 'Kept apart.',
  freed: 'No longer kept apart.',
  opened: 'What you write between the brackets is kept apart.',
}
