import { formatDay } from '../../core/day.ts'
import type { Said } from '../../engines/own-record/index.ts'

/** The parts of what was made, as its pages draw them. */
export type Part = { kind: 'heading' | 'words' | 'text'; text: string }

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** Marks that begin a line of the text that is kept. */
const HEADING = '# '
const WORDS = '> '

/**
 * What a child is given, as text: their own words first, all together; then what happened and what was decided, in the order
 * of their life, each with its reason, and with what was left out named.
 */
export function wordsFor(said: readonly Said[]): string {
  const own = said.flatMap(({ words, on }) => (words ? [`${WORDS}${oneLine(words)}`, formatDay(on)] : []))
  const rest = said.flatMap(({ on, title, says, why, leftOut }) => {
    const lines = [says, why && `Why: ${why}`, leftOut]
      .filter(line => line != null)
      .map(line => oneLine(line))
    return lines.length === 0 ? [] : [`${HEADING}${formatDay(on)}: ${title}`, ...lines]
  })
  return [...(own.length > 0 ? [`${HEADING}What you said`, ...own] : []), ...rest].join('\n')
}

/** The text that was kept, in its parts. */
export const partsOf = (text: string): Part[] =>
  text.split('\n').map(line => {
    if (line.startsWith(HEADING)) return { kind: 'heading', text: line.slice(HEADING.length) }
    if (line.startsWith(WORDS)) return { kind: 'words', text: line.slice(WORDS.length) }
    return { kind: 'text', text: line }
  })
