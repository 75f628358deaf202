import type { Instant } from '../../core/instant.ts'
import { at, type Ctx, type WrittenRecord } from '../records/index.ts'

/**
 * Which form it is, whoever it is about: its address with the child left out, and which of the page's forms. `child` is the
 * child of the address, if any.
 */
export type FormAt = { page: string; part: string; child: string | null }

/** A record that a colleague wrote with the same form, anew or as a change: which, about whom, by whom and when. What it says is not here. */
export type Saved = {
  kind: string
  id: string
  person: string | null
  isNew: boolean
  by: string
  savedAt: Instant
}

/** What a moment of the database is written as: which transactions were done by then. */
export type Moment = string & { readonly __moment: unique symbol }

/** This moment: whatever is saved later, or is being saved now, was not there yet. */
export async function momentNow(ctx: Ctx): Promise<Moment> {
  const [row] = await ctx.db.kept<{ now: Moment }>('select pg_current_snapshot()::text as now')
  return row!.now
}

/** What came with a form as a moment; undefined for anything that is none. */
export async function readMoment(ctx: Ctx, sent: string | undefined): Promise<Moment | undefined> {
  if (!sent || !/^\d{1,19}:\d{1,19}:[\d,]*$/.test(sent)) return undefined
  const [row] = await ctx.db.kept<{ isOne: boolean }>(
    'select pg_input_is_valid($1, \'pg_snapshot\') as "isOne"',
    [sent],
  )
  return row?.isOne ? (sent as Moment) : undefined
}

const formOf = ({ page, child }: FormAt): string => {
  const address = page.toLowerCase()
  return child === null ? address : address.replace(child.toLowerCase(), ':child')
}

/** Of two who send the same form about the same thing at one moment, the second waits here until the first is done. */
export const oneSaving = (ctx: Ctx, { page, part }: FormAt): Promise<unknown> =>
  ctx.db.run('select pg_advisory_xact_lock(hashtextextended($1, 31))', [`${page.toLowerCase()} ${part}`])

/** Keeps which records a form wrote, so that whoever began the same before is shown them. */
export async function keepSaved(ctx: Ctx, form: FormAt, written: readonly WrittenRecord[]): Promise<void> {
  if (written.length === 0) return
  // What is written and then changed in one go is new, once.
  const once = new Map<string, WrittenRecord>()
  for (const one of written) if (!once.has(one.id)) once.set(one.id, one)
  const records = [...once.values()]
  await ctx.db.rows(
    'select keep_saved($1, $2, $3::timestamptz, $4::text[], $5::uuid[], $6::uuid[], $7::boolean[])',
    [
      formOf(form),
      form.part,
      at(ctx.now),
      records.map(({ kind }) => kind),
      records.map(({ id }) => id),
      records.map(({ person }) => person),
      records.map(({ isNew }) => isNew),
    ],
  )
}

/**
 * What colleagues saved with the same form since a moment, the first first: about any of `people` where the form's address names
 * a child, else with that very form. A record that was written several times stands once, by whoever wrote it last. Nothing
 * about somebody whom the viewer may not see; whether each may be read is asked where it is opened.
 */
export async function savedSince(
  ctx: Ctx,
  form: FormAt,
  people: readonly string[],
  since: Moment,
): Promise<Saved[]> {
  const all = await ctx.db.kept<Saved>(
    `select s.kind, s.record_id as id, s.person_id as person, s.is_new as "isNew", a.name as by, s.saved_at as "savedAt"
     from form_saved s join account a on a.id = s.account_id
     where s.form = $1 and s.part = $2 and s.account_id <> viewer()
       and ($3::uuid[] is null or s.person_id = any($3)) and not pg_visible_in_snapshot(s.saved_by, $4::pg_snapshot)
     order by s.id limit 200`,
    [formOf(form), form.part, form.child === null ? null : people, since],
  )
  const last = new Map<string, Saved>()
  for (const one of all) last.set(one.id, { ...one, isNew: last.get(one.id)?.isNew ?? one.isNew })
  return [...last.values()]
}
