import { doubleMetaphone } from 'double-metaphone'

/** How a folded word sounds, as one or two keys (double metaphone); none for a word of one letter or a number. */
export function sounds(word: string): string[] {
  if (word.length < 2 || /\d/.test(word)) return []
  return [...new Set(doubleMetaphone(word))].filter(Boolean)
}

/** Whether two folded words can sound the same. */
export function soundAlike(a: string, b: string): boolean {
  const heard = sounds(a)
  return sounds(b).some(key => heard.includes(key))
}
