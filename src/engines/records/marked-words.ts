import { type Mark, marksIn, type Passage } from '../../core/marks.ts'
import type { Ctx } from './context.ts'

/** A passage of the record that is kept apart, and whether it is a text of its own or stands within another. */
export type MarkedWords = Passage & { recordId: string; isWhole: boolean }

/** What of the records about a person is kept apart, whichever area keeps them, as far as the viewer may read them. */
export async function markedWords(ctx: Ctx, person: string): Promise<MarkedWords[]> {
  const rows = await ctx.db.kept<{ recordId: string; mark: Mark | null; words: string }>(
    'select record_id as "recordId", mark, words from marked_words where child_id = $1 order by record_id, mark, words',
    [person],
  )
  return rows.flatMap(({ recordId, mark, words }): MarkedWords[] =>
    mark
      ? [{ recordId, mark, words, isWhole: true }]
      : marksIn(words).map(passage => ({ ...passage, recordId, isWhole: false })),
  )
}
