import { fold } from '../matching/index.ts'

/** A text run together: its letters and digits alone, and where in them a word of it begins and ends. */
export type RunTogether = { letters: string; begins: ReadonlySet<number>; ends: ReadonlySet<number> }

/**
 * Runs a text together for searching: capitals, accents, spaces, punctuation and signs that nobody sees make no
 * difference, so that 'WV10 9XX', 'wv109xx' and 'O’Brien', 'O Brien' are found however they are written.
 */
export function runTogether(text: string): RunTogether {
  const begins = new Set<number>()
  const ends = new Set<number>()
  let letters = ''
  for (const word of wordsOf(text)) {
    begins.add(letters.length)
    letters += word
    ends.add(letters.length)
  }
  return { letters, begins, ends }
}

/** The words of a text as they are compared. An apostrophe parts words here: "Tariq's" is 'tariq' and 's'. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(inPlainLetters)
}

// The letters of other scripts have no plain form: they are compared as they are.
const inPlainLetters = (word: string): string => fold(word).replaceAll(' ', '') || word

/** Whether some words stand in a text, from the beginning of a word to the end of one: 'Ann' is not in 'planned'. */
export function holds(text: RunTogether, words: string): boolean {
  const { letters } = runTogether(words)
  if (letters.length < 2) return false
  for (let at = text.letters.indexOf(letters); at >= 0; at = text.letters.indexOf(letters, at + 1)) {
    const end = at + letters.length
    if (!text.begins.has(at)) continue
    // 'Tariqs car' names Tariq too.
    if (text.ends.has(end) || (text.letters[end] === 's' && text.ends.has(end + 1))) return true
  }
  return false
}
