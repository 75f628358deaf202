import type { Ctx } from '../records/index.ts'
import { fold } from './normalise.ts'

/**
 * Judges what somebody typed to find people: whether each word of it begins something this person can be found by. A
 * search for somebody else finds those of a like name too, and its words must not be told to those who read about them.
 */
export async function onlyAbout(ctx: Ctx, personId: string): Promise<(text: string) => boolean> {
  const entries = await ctx.db.rows<{ value: string }>(
    'select value from search_entry where person_id = $1',
    [personId],
  )
  const words = entries.flatMap(({ value }) => [...fold(value).split(' '), fold(value).replaceAll(' ', '')])
  return text =>
    fold(text)
      .split(' ')
      .every(word => words.some(own => own.startsWith(word)))
}
