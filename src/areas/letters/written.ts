import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { isId, type PersonLine } from '../../engines/access/index.ts'
import type { Asked, Next } from '../../engines/area.ts'
import { type Channel, isConfirmed, type Standing } from '../../engines/outbox/index.ts'
import { type Ctx, newId } from '../../engines/records/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { type ChildOfFamily, familyChildren } from '../child/facts.ts'
import { askedFor } from './asked-for.ts'
import { blankIn } from './blanks.ts'
import { fillingOf, nameKey } from './filled.ts'
import { type Letter, leaves } from './leaves.ts'
import { othersIn } from './named.ts'
import { type Place, placesFor } from './places.ts'
import { questionsFor } from './questions.ts'
import { begin, type Template } from './templates/index.ts'

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

/** What the form holds, as a letter; or what is wrong with it. `isFinished`: nothing may be left to be filled in. */
async function letterIn(
  asked: Asked,
  line: PersonLine,
  template: Template,
  isFinished: boolean,
): Promise<Outcome<Letter>> {
  const { ctx, form } = asked
  const writing = await writingOf(ctx, line.personId, template)
  const { values: typed, problems } = readForm(questionsFor(writing), form)
  if (problems.length > 0) return { ok: false, problems }
  const filling = await fillingOf(asked, line)
  const begun = begin(template, filling)
  // A leaflet leaves as it is, whatever was sent with the form.
  const values = template.asItIs
    ? { ...typed, subject: begun.subject, body: begun.paragraphs.join('\n\n') }
    : typed
  const { subject = '', body = '' } = values
  const blank = isFinished ? blankIn(`${subject}\n${body}`) : undefined
  if (blank) return invalid('body', `Fill in ${blank}, or take it out`)
  const about = aboutIn(line, writing.others, values.also)
  const named = await othersIn(asked, about, values)
  const ticked = (form.confirmed ?? '').split(',').filter(Boolean)
  return ok({
    about,
    template,
    reader: { name: values.reader ?? '', standing: values.standing as Standing },
    channel: values.channel as Channel,
    to: writing.places.find(({ id: place }) => place === values.place)?.to ?? values.to ?? '',
    subject,
    body,
    edition: begun.edition,
    team: filling.team,
    confirmed: named.filter(name => isConfirmed(nameKey(name), ticked)),
  })
}

/** Keeps the letter in the outbox, where its author looks at it once more and lets it go; refused as `compose` refuses. */
export async function written(asked: Asked, line: PersonLine, template: Template): Promise<Outcome<Next>> {
  const { form } = asked
  const letter = await letterIn(asked, line, template, form.ask !== 'yes')
  if (!letter.ok) return letter
  if (form.ask === 'yes') return askedFor(asked, letter.value)
  const done = await leaves(asked, letter.value, isId(form.record ?? '') ? form.record! : newId())
  if (!done.ok) return done
  return {
    ok: true,
    value: { redirect: `/outbox/${done.value}`, notice: 'Kept. Read it once as they will, then let it go.' },
  }
}
