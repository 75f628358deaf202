import { invalid, type Outcome, type Problem } from '../../core/outcome.ts'
import { isId, type PersonLine } from '../../engines/access/index.ts'
import type { Asked, Next } from '../../engines/area.ts'
import {
  type Channel,
  compose,
  framed,
  isConfirmed,
  othersNamed,
  type Reader,
  type Standing,
} from '../../engines/outbox/index.ts'
import { type Ctx, idFrom, insert, newId } from '../../engines/records/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { type ChildOfFamily, familyChildren, withheldAbout } from '../child/facts.ts'
import { fillingOf, nameKey } from './filled.ts'
import { familyOf, othersIn } from './named.ts'
import { type Place, placesFor } from './places.ts'
import { questionsFor } from './questions.ts'
import { WrittenLetter } from './records.ts'
import { whyNotOfAll } from './several.ts'
import { begin, type Template } from './templates/index.ts'

/** What was left to be filled in. */
const BLANK = /\[[^\]\n]*\]/

/** What a letter's form is made with. */
export type Writing = { template: Template; others: ChildOfFamily[]; places: Place[] }

/** Whom else a letter can be about, and where it can go. */
export async function writingOf(ctx: Ctx, child: string, template: Template): Promise<Writing> {
  const others = (await familyChildren(ctx, child, 'a letter')).filter(one => one.child !== child)
  return { template, others, places: await placesFor(ctx, child) }
}

/** The children whom a letter is about, as its form says: the one whose page it is first. */
export const aboutIn = (line: PersonLine, others: readonly ChildOfFamily[], also = ''): ChildOfFamily[] => [
  { child: line.personId, name: line.name },
  ...others.filter(({ child }) => also.split(',').includes(child)),
]

/** Keeps the letter in the outbox, where its author looks at it once more and lets it go; refused as `compose` refuses. */
export async function written(asked: Asked, line: PersonLine, template: Template): Promise<Outcome<Next>> {
  const { ctx, form, council } = asked
  const writing = await writingOf(ctx, line.personId, template)
  const { values: typed, problems } = readForm(questionsFor(writing), form)
  if (problems.length > 0) return { ok: false, problems }
  const filling = await fillingOf(asked, line)
  const begun = begin(template, filling)
  // A leaflet leaves as it is, whatever was sent with the form.
  const values = template.asItIs ? { ...typed, subject: begun.subject, body: '' } : typed
  const paragraphs = template.asItIs ? begun.paragraphs : paragraphsOf(values.body ?? '')
  const blank = BLANK.exec(`${values.subject}\n${values.body}`)
  if (blank) return invalid('body', `Fill in ${blank[0]}, or take it out`)
  const reader: Reader = { name: values.reader ?? '', standing: values.standing as Standing }
  const about = aboutIn(line, writing.others, values.also)
  const notTheirs = await whyNotOfAll(ctx, about, reader)
  if (notTheirs.length > 0) return { ok: false, problems: notTheirs }
  const id = isId(form.record ?? '') ? form.record! : newId()
  const kept = await keepFor(asked, about, { reader, template: template.id, message: id })
  if (kept.length > 0) return { ok: false, problems: kept }
  const named = await othersIn(asked, about, values)
  const ticked = (form.confirmed ?? '').split(',').filter(Boolean)
  const withheld = []
  for (const { child } of about) withheld.push(...(await withheldAbout(ctx, child)))
  const done = await compose(ctx, {
    id,
    child: line.personId,
    alsoAbout: about.slice(1).map(({ child }) => child),
    madeFrom: { kind: WrittenLetter, id },
    reader,
    channel: values.channel as Channel,
    to: writing.places.find(({ id: place }) => place === values.place)?.to ?? values.to ?? '',
    subject: values.subject ?? '',
    paragraphs: framed(reader.name, paragraphs, {
      council: council.name,
      team: filling.team,
      telephone: council.telephone,
    }),
    template: template.id,
    edition: begun.edition,
    withheld,
    people: template.asItIs ? [] : await familyOf(ctx, about),
    // A leaflet names nobody: what looks like a name in it is the law's.
    confirmed: template.asItIs
      ? othersNamed(paragraphs.join('\n'), [], [])
      : named.filter(name => isConfirmed(nameKey(name), ticked)),
  })
  if (!done.ok) return done
  return {
    ok: true,
    value: { redirect: `/outbox/${done.value}`, notice: 'Kept. Read it once as they will, then let it go.' },
  }
}

/** Says on the record of each child that it was written. The first one's record has the message's own id. */
async function keepFor(
  { ctx }: Asked,
  about: readonly ChildOfFamily[],
  { reader, template, message }: { reader: Reader; template: string; message: string },
): Promise<Problem[]> {
  for (const [nth, { child }] of about.entries()) {
    const said = {
      reader: reader.name || null,
      standing: reader.standing || null,
      template,
      writtenOn: ctx.today,
      message,
    }
    const id = nth === 0 ? message : idFrom('letters', 'about', message, child)
    const kept = await insert(ctx, WrittenLetter, child, said as never, id)
    if (!kept.ok) return kept.problems
  }
  return []
}

const paragraphsOf = (body: string): string[] =>
  body
    .split(/\r?\n\s*\r?\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
