import { type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { isId } from '../access/index.ts'
import { at, type Ctx, newId, one } from '../records/index.ts'
import type { Draft, Shown } from './draft.ts'
import { markedAbout } from './marked.ts'
import { eachOnce, problemsOfText, textOf } from './problems-of-text.ts'
import { problemsOfShape } from './shape.ts'

/**
 * Composes a message for one named reader and keeps it in the outbox. Refused, with every reason in plain words, when
 * it holds what that reader must not know; nothing is kept then. Gives its id.
 */
export async function compose(ctx: Ctx, draft: Draft): Promise<Outcome<string>> {
  const isThere = isId(draft.child) && isId(draft.madeFrom.id)
  const from = isThere ? await one(ctx, draft.madeFrom.kind, draft.madeFrom.id) : undefined
  const children = from ? await namesOf(ctx, [draft.child, ...(draft.alsoAbout ?? [])]) : undefined
  const isTheirs = !['child', 'person'].includes(draft.madeFrom.kind.about) || from?.subject === draft.child
  if (!from || !children || !isTheirs)
    return refused('There is no such record of this child, or you may not see it.')
  const said = { ...draft, body: draft.paragraphs.map(textOf).join('\n\n') }
  const marked = [...(draft.marked ?? [])]
  for (const child of [draft.child, ...(draft.alsoAbout ?? [])])
    marked.push(...(await markedAbout(ctx, child)))
  const problems = [
    ...problemsOfShape(said),
    ...problemsOfText({ ...draft, marked }, children, await authorOf(ctx)),
  ]
  return problems.length > 0 ? { ok: false, problems: eachOnce(problems) } : keep(ctx, draft)
}

/** Every reason why words must not be shown to a reader, as `compose` would refuse them; none where they may be. */
export async function whyNotShown(ctx: Ctx, shown: Shown): Promise<Problem[]> {
  const child = (await nameOf(ctx, shown.child)) ?? ''
  const marked = isId(shown.child) ? await markedAbout(ctx, shown.child) : []
  return eachOnce(problemsOfText({ ...shown, to: '', marked }, [child], await authorOf(ctx)))
}

async function nameOf(ctx: Ctx, person: string): Promise<string | undefined> {
  const row = await ctx.db.first<{ name: string | null }>(
    'select f.name from person p left join person_profile f on f.person_id = p.id where p.id = $1',
    [person],
  )
  return row && (row.name ?? '')
}

// All of them, or none where one may not be seen.
async function namesOf(ctx: Ctx, people: readonly string[]): Promise<string[] | undefined> {
  const names: string[] = []
  for (const person of people) {
    const name = isId(person) ? await nameOf(ctx, person) : undefined
    if (name === undefined) return undefined
    names.push(name)
  }
  return names
}

async function authorOf(ctx: Ctx): Promise<string> {
  return (await ctx.db.first<{ name: string }>('select name from account where id = viewer()'))?.name ?? ''
}

async function keep(ctx: Ctx, draft: Draft): Promise<Outcome<string>> {
  const { child, madeFrom, reader, state = 'waiting' } = draft
  const id = draft.id !== undefined && isId(draft.id) ? draft.id : newId()
  const written = await ctx.db.run(
    `with made as (
       insert into outbox (id, person_id, record_kind, record_id, reader_name, reader_standing, channel, sent_to,
         subject, paragraphs, template, edition, confirmed, made_by, made_at, state, also_about)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
       on conflict (id) do nothing returning id)
     insert into outbox_event (outbox_id, person_id, record_kind, also_about, state, by, at)
     select id, $2, $3, $17, $16, $14, $15 from made`,
    [
      id,
      child,
      madeFrom.kind.table,
      madeFrom.id,
      reader.name.trim(),
      reader.standing,
      draft.channel,
      draft.to.trim(),
      draft.subject.trim(),
      draft.paragraphs.map(textOf).map(text => text.trim()),
      draft.template ?? null,
      draft.edition ?? null,
      draft.confirmed ?? [],
      ctx.who,
      at(ctx.now),
      state,
      draft.alsoAbout ?? [],
    ],
  )
  if (written === 1) return ok(id)
  const there = await ctx.db.first('select 1 from outbox where id = $1 and record_id = $2', [id, madeFrom.id])
  // An id that another message has already, seen or not, is passed over: the answer never tells whose it is.
  return there ? ok(id) : keep(ctx, { ...draft, id: newId() })
}
