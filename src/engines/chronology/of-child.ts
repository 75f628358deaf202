import { keptByName } from '../../core/kept.ts'
import type { Ctx } from '../records/index.ts'
import { type Read, tellingsIn } from './read-story.ts'
import type { Telling } from './telling.ts'

/** Everything told of a child to one reader, as known now or then. */
export type Story = {
  /** Names this story: another that says anything else has another name. Means nothing outside this process. */
  made: string
  /** In no order. */
  tellings: readonly Telling[]
}

/** Characters of stories kept at once. */
const KEPT = 20_000_000

// What was read is the name: only a reader to whom the database told the very same words gets the same story.
const kept = keptByName<Story>(KEPT, words => words.length)
let stories = 0

/**
 * Everything told of a child. `href` says where a telling's record opens, by its kind, its id and the day shown alone.
 *
 * The rows come as three texts, in one order: a thousand of them read into objects at each opening cost more than
 * asking for them, and nearly always say what they said before. Words that people wrote come as JSON, so that no sign
 * in them is taken for one of ours. The statement is kept ready on each connection: planning the union of every area's
 * story costs more than reading it.
 */
export async function storyOf(
  ctx: Ctx,
  child: string,
  href: (kind: string, recordId: string) => string,
): Promise<Story> {
  const [read] = await ctx.db.kept<Read>(
    `select told.*, begun.* from (
       select json_agg(title)::text as titles, json_agg(detail)::text as details,
         string_agg(format('%s|%s|%s|%s|%s|%s|%s|%s|%s', kind, record_id, lane, shape, from_on, to_on, at,
           coalesce(tone, 'plain'), known_at), E'\\n') as rows
       from telling where child_id = $1 and from_on is not null) told,
     (select string_agg(format('%s|%s|%s', kind, record_id, first_at), E'\\n') as begun from (
       select kind, record_id, min(known_at) as first_at from telling_begun where child_id = $1
       group by kind, record_id) first) begun`,
    [child],
  )
  if (!read) throw new Error('an aggregate gave no row')
  const words = [ctx.knownAt, read.titles, read.details, read.rows, read.begun].join('\n\n')
  return kept(words, () => ({ made: `story ${++stories}`, tellings: tellingsIn(read, href) }))
}
