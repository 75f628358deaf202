/**
 * Marks in what somebody writes. Words between (( and )) are kept apart: they are about somebody else, were told in
 * confidence, or come from court papers. They stay in the record, and leave with nothing that is made from it
 * (docs/decisions/2026-11-28-marks-in-any-writing.md).
 */
export type Mark = 'others' | 'confidence' | 'court'

/** A passage that was marked as it was written. */
export type Passage = { mark: Mark; words: string }

// Three at the end are a bracket that closed within the passage. What was never closed is kept apart to the end.
const MARKED = /\(\(([\s\S]*?)(?:\)\)(?!\))|$)/g
const OPENED = '(('

/** How a passage says that it is not merely about somebody else. */
const SAYS: readonly (readonly [RegExp, Mark])[] = [
  [/^\s*in confidence\s*:\s*/i, 'confidence'],
  [/^\s*court\s*:\s*/i, 'court'],
]

/** The passages of a text that are kept apart. */
export function marksIn(text: string): Passage[] {
  if (!text.includes(OPENED)) return []
  return [...text.matchAll(MARKED)].map(([, within = '']) => {
    const [begins, mark] = SAYS.find(([start]) => start.test(within)) ?? [/^\s*/, 'others' as const]
    return { mark, words: within.replace(begins, '').trim() }
  })
}

/** Where each passage stands with its marks: from its first sign up to, and not with, what follows it. */
export const spansOf = (text: string): { from: number; to: number }[] =>
  text.includes(OPENED)
    ? [...text.matchAll(MARKED)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }))
    : []

/** A text as it may leave: where something was kept apart stands a sign of it. */
export const withoutMarks = (text: string, sign = '…'): string =>
  text.includes(OPENED) ? text.replace(MARKED, sign) : text

/** The same for colleagues who read in a list: the record itself says what it was. */
export const keptApart = (text: string): string => withoutMarks(text, '[kept apart]')

/** Whether a passage was begun and never closed. */
export const isUnclosed = (text: string): boolean =>
  text.includes(OPENED) && text.replace(/\(\([\s\S]*?\)\)(?!\))/g, '').includes(OPENED)

/** Of each mark, what stands in a letter that would repeat it, after 'it holds'. */
export const HELD: Readonly<Record<Mark, string>> = {
  others: 'words that are about somebody else',
  confidence: 'words given in confidence',
  court: 'words from court papers',
}

/** Of each mark, what a child is told of what was left out. */
export const LEFT_OUT: Readonly<Record<Mark, string>> = {
  others: 'Something that is about somebody else is left out: it is theirs.',
  confidence: 'Something that somebody told us in confidence is left out.',
  court: 'Something from court papers is left out: the court decides who reads them.',
}
