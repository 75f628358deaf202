import { doubleMetaphone } from 'double-metaphone'

// Names repeat: remembering how they sound makes ranking a thousand people several times faster.
const heard = new Map<string, readonly string[]>()
const MOST = 50_000

/** How a folded word sounds, as one or two keys (double metaphone); none for a word of one letter or a number. */
export function sounds(word: string): readonly string[] {
  const known = heard.get(word)
  if (known) return known
  const keys = word.length < 2 || /\d/.test(word) ? [] : [...new Set(doubleMetaphone(word))].filter(Boolean)
  if (heard.size >= MOST) heard.clear()
  heard.set(word, keys)
  return keys
}

/** Whether two folded words can sound the same. */
export function soundAlike(a: string, b: string): boolean {
  const [mine, theirs] = [sounds(a), sounds(b)]
  return theirs.some(key => mine.includes(key))
}
