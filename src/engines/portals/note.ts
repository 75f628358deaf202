import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { isId } from '../access/index.ts'
import { at, type Ctx, newId } from '../records/index.ts'

/** A question that the front door asked about a partner's message, or what the partner answered or added. */
export type Note = {
  id: string
  byPartner: boolean
  by: string
  words: string
  at: Instant
  /** The partner wrote it, and nobody at the front door has said that they read it. */
  isNew: boolean
}

const LONGEST = 4_000

/** Questions and answers about one message, oldest first; none where the viewer may not read it. */
export const notesOf = (ctx: Ctx, submission: string): Promise<Note[]> =>
  ctx.db.rows<Note>(
    `select n.id, n.by_partner as "byPartner", a.name as by, n.words, n.at,
        n.by_partner and n.read_at is null as "isNew"
     from portal_note n join account a on a.id = n.by_account where n.submission_id = $1 order by n.at, n.id`,
    [submission],
  )

/** Writes a question or an answer, once for one id. Refused where it says nothing, or the message is none of the viewer's. */
export async function writeNote(
  ctx: Ctx,
  submission: string,
  said: { id?: string; words: string },
): Promise<Outcome<string>> {
  const words = said.words.trim()
  if (words === '') return invalid('words', 'Write what you want to say')
  if (words.length > LONGEST)
    return invalid('words', `It must be ${LONGEST.toLocaleString('en-GB')} characters or fewer`)
  const id = isId(said.id ?? '') ? String(said.id) : newId()
  if (!isId(submission)) return refused(NO_SUCH)
  const row = await ctx.db.first<{ kept: boolean | null }>(
    'select keep_portal_note($1, $2, $3, $4) as kept',
    [id, submission, words, at(ctx.now)],
  )
  if (row?.kept) return ok(id)
  // The same form sent twice: it is there already.
  const there = await ctx.db.first('select 1 from portal_note where id = $1 and submission_id = $2', [
    id,
    submission,
  ])
  return there ? ok(id) : refused(NO_SUCH)
}

const NO_SUCH = 'There is no such message, or it cannot be answered here.'
