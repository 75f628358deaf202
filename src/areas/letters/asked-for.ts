import { isoDay } from '../../core/day.ts'
import { type Outcome, refused } from '../../core/outcome.ts'
import { standingOf } from '../../engines/access/index.ts'
import type { Asked, Next } from '../../engines/area.ts'
import { teamOf } from '../../engines/clocks/index.ts'
import { asService, type Ctx, change, insert, list, one, type Row } from '../../engines/records/index.ts'
import { type ChildOfFamily, endedOf } from '../child/facts.ts'
import { blankIn, onlyFilled } from './blanks.ts'
import { type Letter, leaves } from './leaves.ts'
import { LetterAsked } from './records.ts'
import { whyNotOfAll } from './several.ts'
import { EVERY_TEMPLATE, offeredAfter } from './templates/index.ts'
import { lettersHref } from './who.ts'

type AskedLetter = Row<typeof LetterAsked>

/** Asks business support to finish and send a letter: its author has said all that they need, and whom it may name. */
export async function askedFor(
  { ctx, viewer }: Asked,
  { about, template, reader, ...letter }: Letter,
): Promise<Outcome<Next>> {
  for (const { child } of about)
    if ((await standingOf(ctx, child)).restricted)
      return refused('Few may see this record: write this letter yourself, so that nobody else reads it.')
  const notTheirs = await whyNotOfAll(ctx, about, reader)
  if (notTheirs.length > 0) return { ok: false, problems: notTheirs }
  const kept = await insert(ctx, LetterAsked, about[0]!.child, {
    reader: reader.name || null,
    standing: reader.standing || null,
    template: template.id,
    channel: letter.channel || null,
    goesTo: letter.to || null,
    line: letter.subject || null,
    body: letter.body || null,
    also:
      about
        .slice(1)
        .map(({ child }) => child)
        .join(',') || null,
    confirmed: [...letter.confirmed, viewer.name].join(';'),
    edition: letter.edition,
    askedOn: ctx.today,
    askedBy: viewer.name,
    askedByAccount: viewer.account,
  } as never)
  if (!kept.ok) return kept
  return {
    ok: true,
    value: { redirect: lettersHref(about[0]!.child), notice: 'Business support has it to finish and send.' },
  }
}

/** What business support is asked for, the oldest first: read with the service's eyes, and never of a record that few may see. */
export function lettersToSend(ctx: Ctx): Promise<AskedLetter[]> {
  return asService(ctx, async () => {
    const rows = await ctx.db.rows<{ id: string }>(
      `select id from letter_asked where message is null
         and not exists (select from restriction_person p join restriction r on r.id = p.restriction_id
           where r.ended_at is null and r.kind = 'restricted'
             and (p.person_id = child_id or p.person_id::text = any(string_to_array(also, ','))))
       order by asked_on, id`,
    )
    const letters: AskedLetter[] = []
    for (const { id } of rows) letters.push((await one(ctx, LetterAsked, id))!)
    return letters
  })
}

/** What was asked for about a child, newest first, as far as the viewer may read it. */
export const askedAbout = async (ctx: Ctx, child: string): Promise<AskedLetter[]> =>
  (await list(ctx, LetterAsked, child)).toSorted((a, b) => b.askedOn - a.askedOn)

/**
 * Business support finishes a letter and sends it. Where only what was left open was filled in, it leaves at once: its author has
 * read the rest. Any other word that was changed waits in the outbox until the author lets it go.
 */
export async function finish(
  asked: Asked,
  letter: AskedLetter,
  { subject, body }: { subject: string; body: string },
): Promise<Outcome<'sent' | 'waits'>> {
  const { ctx, viewer } = asked
  const blank = blankIn(`${subject}\n${body}`)
  if (blank) return refused(`Fill in ${blank}, or take it out`)
  return asService(ctx, async () => {
    const template = EVERY_TEMPLATE.find(({ id }) => id === letter.template)!
    if (!offeredAfter(await endedOf(ctx, letter.subject)).includes(template))
      return refused('This letter must not be sent any more. Ask whoever asked for it.')
    const isAsAsked = onlyFilled(letter.line, subject) && onlyFilled(letter.body, body)
    const done = await leaves(
      asked,
      {
        about: await namedOf(ctx, [letter.subject, ...(letter.also?.split(',') ?? [])]),
        template,
        edition: letter.edition ?? isoDay(letter.askedOn),
        reader: { name: letter.reader, standing: letter.standing },
        channel: letter.channel,
        to: letter.goesTo,
        subject,
        body,
        team: (await teamOf(ctx, letter.askedByAccount ?? '')) ?? 'children’s services',
        confirmed: letter.confirmed?.split(';') ?? [],
      },
      letter.id,
      isAsAsked ? 'confirmed' : 'waiting',
    )
    if (!done.ok) return done
    const kept = await change(ctx, LetterAsked, letter.id, {
      message: done.value,
      preparedBy: viewer.name,
    } as never)
    return kept.ok ? { ok: true, value: isAsAsked ? 'sent' : 'waits' } : kept
  })
}

async function namedOf(ctx: Ctx, children: readonly string[]): Promise<ChildOfFamily[]> {
  const rows = await ctx.db.rows<ChildOfFamily>(
    'select person_id as child, name from person_profile where person_id = any($1::uuid[])',
    [children],
  )
  return children.map(child => rows.find(row => row.child === child) ?? { child, name: '' })
}
