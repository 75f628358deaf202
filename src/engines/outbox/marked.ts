import { holds, type RunTogether, wordsOf } from './find-words.ts'

/** A passage of the record that was marked as it was written: about a third party, given in confidence, from court papers. */
export type Marked = {
  /** In plain words, after 'it holds': 'words given in confidence'. */
  what: string
  text: string
}

/** So many words of a passage in a row are no chance: they were copied. */
const COPIED = 6

/** Whether a text repeats a marked passage, or so many words of it in a row. */
export function repeats(text: RunTogether, { text: passage }: Marked): boolean {
  const words = wordsOf(passage)
  const length = Math.min(COPIED, words.length)
  for (let at = 0; at + length <= words.length; at += 1)
    if (holds(text, words.slice(at, at + length).join(' '))) return true
  return false
}
