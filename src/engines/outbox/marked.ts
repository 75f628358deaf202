import { HELD } from '../../core/marks.ts'
import { type Ctx, markedWords } from '../records/index.ts'
import { holds, type RunTogether, runTogether, wordsOf } from './find-words.ts'
import { type Withheld, withheldIn } from './withheld.ts'

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

/** What a text repeats of marked passages, each kind once, in plain words. */
export function markedIn(text: string, marked: readonly Marked[]): string[] {
  const together = runTogether(text)
  return [...new Set(marked.filter(passage => repeats(together, passage)).map(({ what }) => what))]
}

/** Why a paper must not be given to anybody, after 'it': what it holds of what is withheld, and of marked passages. */
export async function whyNotGiven(
  ctx: Ctx,
  child: string,
  text: string,
  withheld: readonly Withheld[],
): Promise<string[]> {
  return [
    ...withheldIn(text, withheld).map(({ what, words }) => `holds ${what} (“${words}”)`),
    ...markedIn(text, await markedAbout(ctx, child)).map(what => `holds ${what}`),
  ]
}

/** Fewer words than these within a text are chance: anybody writes them. Whose name it is must be confirmed as any other. */
const TELLING = 3

/** Passages of the records about a child that were kept apart as they were written: they leave with nothing made from them. */
export async function markedAbout(ctx: Ctx, child: string): Promise<Marked[]> {
  return (await markedWords(ctx, child)).flatMap(({ mark, words, isWhole }) =>
    isWhole || wordsOf(words).length >= TELLING ? [{ what: HELD[mark], text: words }] : [],
  )
}
