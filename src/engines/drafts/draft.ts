import type { Instant } from '../../core/instant.ts'
import { at, type Ctx } from '../records/index.ts'

/** What somebody typed into a form and has not saved. */
export type FormDraft = { said: Readonly<Record<string, string>>; begunAt: Instant }

/** One of the viewer's drafts, for their list. */
export type Begun = {
  page: string
  title: string
  childId: string | null
  childName: string | null
  begunAt: Instant
}

/** Which form: the address of its page, what it is called, and the child it is about, if it is about one. */
export type DraftOf = { page: string; title: string; child: string | null }

/**
 * Keeps what the viewer typed, in place of what they had typed there before; clears what has ended. False where they may not
 * see the child.
 */
export async function keepFormDraft(
  ctx: Ctx,
  { page, title, child }: DraftOf,
  said: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (child !== null) {
    const seen = await ctx.db.first('select 1 from person where id = $1', [child])
    if (!seen) return false
  }
  await ctx.db.run('select clear_form_drafts()')
  await ctx.db.run(
    `insert into form_draft as d (account_id, page, child_id, title, said, begun_at)
     values (viewer(), $1, $2, $3, $4, $5)
     on conflict (account_id, page) do update set said = excluded.said, kept_at = clock_timestamp()`,
    [page, child, title, JSON.stringify(said), at(ctx.now)],
  )
  return true
}

/** What the viewer typed into a form and did not save. */
export const formDraftOf = (ctx: Ctx, page: string): Promise<FormDraft | undefined> =>
  ctx.db.first<FormDraft>('select said, begun_at as "begunAt" from form_draft where page = $1', [page])

/** Forgets it: it was saved, or its writer starts again. */
export async function endFormDraft(ctx: Ctx, page: string): Promise<void> {
  await ctx.db.run('delete from form_draft where page = $1', [page])
}

/** What the viewer began and has not saved, the newest first; only about children whom they may see. */
export const begunBy = (ctx: Ctx): Promise<Begun[]> =>
  ctx.db.rows<Begun>(
    `select d.page, d.title, d.child_id as "childId", p.name as "childName", d.begun_at as "begunAt"
     from form_draft d left join person_profile p on p.person_id = d.child_id order by d.kept_at desc limit 50`,
  )
