import { type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { isId } from '../access/index.ts'
import { at, type Ctx, newId, one, type RecordKind } from '../records/index.ts'
import { runTogether, wordsOf } from './find-words.ts'
import type { Written } from './letters/letter.ts'
import { type Marked, repeats } from './marked.ts'
import type { Channel, Reader } from './message.ts'
import { isConfirmed, othersNamed } from './other-people.ts'
import { problemsOfShape } from './shape.ts'
import { mayBeKeptFrom, type Withheld, withheldIn } from './withheld.ts'

/** A paragraph of a message: words, or a passage that carries its mark and so never leaves. */
export type Paragraph = string | { text: string; marked: string }

/** A message to be written, for one named reader. */
export type Draft = {
  /** Made by the client, where a form may be sent twice: the same id is kept once. */
  id?: string
  /** The person id of the child it is about. */
  child: string
  /** The record it is made from: it must be there, be about the child, and be one that the author may read. */
  madeFrom: { kind: RecordKind; id: string }
  reader: Reader
  channel: Channel
  /** A postal address (lines parted by line breaks), an e-mail address, or the number of a mobile telephone. */
  to: string
  /** Needed of a text message too, though it does not leave: it stands in our lists. */
  subject: string
  paragraphs: readonly Paragraph[]
  /** Which letter in code wrote it: spread what `writeLetter` gave into the draft. */
  template?: Written['template']
  edition?: Written['edition']
  /** What this reader must not know, however it comes to stand in the text. */
  withheld: readonly Withheld[]
  /** Passages of the record that were marked as they were written. */
  marked?: readonly Marked[]
  /** Names of other people of the record. Naming one of them must be confirmed. */
  people?: readonly string[]
  /** Other people whom the author says, by name, that this reader may read of. */
  confirmed?: readonly string[]
  /** `waiting` (when left out) for somebody to let it go; `confirmed` leaves without another look. */
  state?: 'waiting' | 'confirmed'
}

/**
 * Composes a message for one named reader and keeps it in the outbox. Refused, with every reason in plain words, when
 * it holds what that reader must not know; nothing is kept then. Gives its id.
 */
export async function compose(ctx: Ctx, draft: Draft): Promise<Outcome<string>> {
  const isThere = isId(draft.child) && isId(draft.madeFrom.id)
  const from = isThere ? await one(ctx, draft.madeFrom.kind, draft.madeFrom.id) : undefined
  const child = from && (await nameOf(ctx, draft.child))
  const isTheirs = !['child', 'person'].includes(draft.madeFrom.kind.about) || from?.subject === draft.child
  if (!from || child === undefined || !isTheirs)
    return refused('There is no such record of this child, or you may not see it.')
  const said = { ...draft, body: draft.paragraphs.map(textOf).join('\n\n') }
  const problems = [...problemsOfShape(said), ...problemsOfText(draft, child, await authorOf(ctx))]
  return problems.length > 0 ? { ok: false, problems: eachOnce(problems) } : keep(ctx, draft)
}

/** Words that a reader is shown without a message of their own, such as in the pages of a partner. */
export type Shown = Pick<
  Draft,
  'child' | 'reader' | 'subject' | 'paragraphs' | 'withheld' | 'marked' | 'people' | 'confirmed'
>

/** Every reason why words must not be shown to a reader, as `compose` would refuse them; none where they may be. */
export async function whyNotShown(ctx: Ctx, shown: Shown): Promise<Problem[]> {
  const child = (await nameOf(ctx, shown.child)) ?? ''
  return eachOnce(problemsOfText({ ...shown, to: '' }, child, await authorOf(ctx)))
}

// A child and their mother are kept from somebody at one address.
const eachOnce = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    (one, at) =>
      at === problems.findIndex(({ field, message }) => field === one.field && message === one.message),
  )

async function nameOf(ctx: Ctx, person: string): Promise<string | undefined> {
  const row = await ctx.db.first<{ name: string | null }>(
    'select f.name from person p left join person_profile f on f.person_id = p.id where p.id = $1',
    [person],
  )
  return row && (row.name ?? '')
}

async function authorOf(ctx: Ctx): Promise<string> {
  return (await ctx.db.first<{ name: string }>('select name from account where id = viewer()'))?.name ?? ''
}

type Telling = Shown & Pick<Draft, 'to'> & Partial<Pick<Draft, 'channel'>>

/** Every reason why these words must not reach this reader. */
function problemsOfText(draft: Telling, child: string, author: string): Problem[] {
  const { reader, subject, paragraphs, withheld, marked = [], people = [], confirmed = [] } = draft
  const body = paragraphs.map(textOf).join('\n')
  const problems: Problem[] = []
  const refuse = (field: string, why: string) =>
    problems.push({ field, message: `This cannot go to ${reader.name}: ${why}` })
  for (const [field, text] of [
    ['subject', subject],
    ['body', body],
  ] as const) {
    for (const { what, words } of withheldIn(text, withheld))
      refuse(field, `it holds ${what} (“${words}”). Take it out.`)
    for (const passage of marked)
      if (repeats(runTogether(text), passage)) refuse(field, `it holds ${passage.what}. Take it out.`)
    // Whoever rings about a neighbour's child is thanked, and never learns whether the child is known.
    if (reader.standing === 'member-of-public' && namesChild(text, child, reader))
      refuse(field, 'a member of the public is told nothing of a child. Take the child’s name out.')
  }
  // A telephone shows it to whoever holds or sees it.
  if (draft.channel === 'text' && namesChild(body, child, reader))
    refuse('body', 'a text message is read by whoever sees the telephone. Take the child’s name out.')
  for (const paragraph of paragraphs)
    if (typeof paragraph !== 'string')
      refuse('body', `a passage is marked: ${paragraph.marked}. Take it out.`)
  const keptFromThem = withheld.filter(one => mayBeKeptFrom(one.from, reader))
  for (const { what } of withheldIn(draft.to, keptFromThem))
    problems.push({ field: 'to', message: `It cannot be sent there for ${reader.name}: that is ${what}.` })
  const others = othersNamed(`${subject}\n${body}`, people, [child, reader.name, author])
  for (const name of others.filter(other => !isConfirmed(other, confirmed)))
    problems.push({
      field: 'confirmed',
      message: `It names ${name}. Confirm by name that ${reader.name} may read of them, or take the name out.`,
    })
  return problems
}

function namesChild(text: string, child: string, reader: Reader): boolean {
  const own = new Set(wordsOf(reader.name))
  const said = new Set(wordsOf(text))
  return wordsOf(child).some(word => word.length > 2 && !own.has(word) && said.has(word))
}

const textOf = (paragraph: Paragraph): string => (typeof paragraph === 'string' ? paragraph : paragraph.text)

async function keep(ctx: Ctx, draft: Draft): Promise<Outcome<string>> {
  const { child, madeFrom, reader, state = 'waiting' } = draft
  const id = draft.id !== undefined && isId(draft.id) ? draft.id : newId()
  const written = await ctx.db.run(
    `with made as (
       insert into outbox (id, person_id, record_kind, record_id, reader_name, reader_standing, channel, sent_to,
         subject, paragraphs, template, edition, confirmed, made_by, made_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       on conflict (id) do nothing returning id)
     insert into outbox_event (outbox_id, person_id, record_kind, state, by, at) select id, $2, $3, $16, $14, $15 from made`,
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
    ],
  )
  if (written === 1) return ok(id)
  const there = await ctx.db.first('select 1 from outbox where id = $1 and record_id = $2', [id, madeFrom.id])
  // An id that another message has already, seen or not, is passed over: the answer never tells whose it is.
  return there ? ok(id) : keep(ctx, { ...draft, id: newId() })
}
