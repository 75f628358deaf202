import type { Instant } from '../../core/instant.ts'
import { at, type Ctx } from '../records/index.ts'

/** What somebody typed into a form and has not saved. */
export type FormDraft = { part: string; said: Readonly<Record<string, string>>; begunAt: Instant }

/** One of the viewer's drafts, for their list. */
export type Begun = {
  page: string
  part: string
  title: string
  childId: string | null
  childName: string | null
  begunAt: Instant
}

/** Which form: the address of its page, which of the page's forms, what it is called, and the child it is about, if any. */
export type DraftOf = { page: string; part: string; title: string; child: string | null }

/** Which of its page's forms one is, by its hidden fields, as they are drawn and as they are sent. */
export const partOf = (hidden: Readonly<Record<string, string>>): string =>
  hidden._part ?? [hidden.do, hidden.contact].filter(Boolean).join(' ')

/**
 * Keeps what the viewer typed, in place of what they had typed there before; clears what has ended. False where they may not
 * see the child.
 */
export async function keepFormDraft(
  ctx: Ctx,
  { page, part, title, child }: DraftOf,
  said: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (child !== null) {
    const seen = await ctx.db.first('select 1 from person where id = $1', [child])
    if (!seen) return false
  }
  await ctx.db.run('select clear_form_drafts()')
  await ctx.db.run(
    `insert into form_draft as d (account_id, page, part, child_id, title, said, begun_at)
     values (viewer(), $1, $2, $3, $4, $5, $6)
     on conflict (account_id, page, part) do update set said = excluded.said, kept_at = clock_timestamp()`,
    [page, part, child, title, JSON.stringify(said), at(ctx.now)],
  )
  return true
}

/** What the viewer typed into the forms of a page and did not save, the newest first. */
export const formDraftsOf = (ctx: Ctx, page: string): Promise<FormDraft[]> =>
  ctx.db.rows<FormDraft>(
    'select part, said, begun_at as "begunAt" from form_draft where page = $1 order by kept_at desc',
    [page],
  )

/** Forgets it: it was saved, or its writer starts again. */
export async function endFormDraft(ctx: Ctx, { page, part }: Pick<DraftOf, 'page' | 'part'>): Promise<void> {
  await ctx.db.run('delete from form_draft where page = $1 and part = $2', [page, part])
}

/** What the viewer began and has not saved, the newest first; only about children whom they may see. */
export const begunBy = (ctx: Ctx): Promise<Begun[]> =>
  ctx.db.rows<Begun>(
    `select d.page, d.part, d.title, d.child_id as "childId", p.name as "childName", d.begun_at as "begunAt"
     from form_draft d left join person_profile p on p.person_id = d.child_id order by d.kept_at desc limit 50`,
  )

/** A colleague who types into a form now. */
export type Writing = { name: string; since: Instant }

/** Who else types into the forms of a page about a child now; nobody where the viewer may not see the child. Only reads. */
export const writingHere = (ctx: Ctx, page: string, child: string): Promise<Writing[]> =>
  ctx.db.rows<Writing>('select name, since from writing_here($1, $2)', [child, page])

/** Who else types into which form of a page about no child of its address now. Ask only once the page opens for the viewer. */
export const writingAt = (ctx: Ctx, page: string): Promise<(Writing & { part: string })[]> =>
  ctx.db.kept<Writing & { part: string }>('select part, name, since from writing_at($1)', [page])

/**
 * Gives what one colleague began to write about a child to another, who leads the child now while the first no longer does;
 * how many. What the other began at the same place stays theirs.
 */
export async function handOverDrafts(ctx: Ctx, child: string, from: string, to: string): Promise<number> {
  const row = await ctx.db.first<{ n: number }>('select hand_over_drafts($1, $2, $3) as n', [child, from, to])
  return row?.n ?? 0
}
