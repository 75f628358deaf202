import { invalid, type Outcome } from '../../core/outcome.ts'
import { isId, type PersonLine } from '../../engines/access/index.ts'
import type { Asked, Next } from '../../engines/area.ts'
import {
  type Channel,
  compose,
  framed,
  isConfirmed,
  othersNamed,
  type Standing,
} from '../../engines/outbox/index.ts'
import { insert } from '../../engines/records/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { mustNotTell } from '../case-notes/facts.ts'
import { fillingOf, nameKey } from './filled.ts'
import { QUESTIONS } from './questions.ts'
import { WrittenLetter } from './records.ts'
import { begin, type Template } from './templates/index.ts'

/** What was left to be filled in. */
const BLANK = /\[[^\]\n]*\]/

/** Other people whom the letter names as it stands in the form: its author confirms each, or takes the name out. */
export async function othersIn(
  { ctx, viewer }: Asked,
  line: PersonLine,
  { subject = '', body = '', reader = '' }: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { people } = await mustNotTell(ctx, line.personId)
  return othersNamed(`${subject}\n${body}`, people, [line.name, reader, viewer.name])
}

/** Keeps the letter in the outbox, where its author looks at it once more and lets it go; refused as `compose` refuses. */
export async function written(asked: Asked, line: PersonLine, template: Template): Promise<Outcome<Next>> {
  const { ctx, form, council } = asked
  const { values, problems } = readForm(QUESTIONS, form)
  if (problems.length > 0) return { ok: false, problems }
  const blank = BLANK.exec(`${values.subject}\n${values.body}`)
  if (blank) return invalid('body', `Fill in ${blank[0]}, or take it out`)
  const child = line.personId
  const kept = await insert(
    ctx,
    WrittenLetter,
    child,
    {
      reader: values.reader || null,
      standing: (values.standing as Standing) || null,
      template: template.id,
      writtenOn: ctx.today,
    } as never,
    isId(form.record ?? '') ? form.record : undefined,
  )
  if (!kept.ok) return kept
  const filling = await fillingOf(asked, line)
  const named = await othersIn(asked, line, values)
  const ticked = (form.confirmed ?? '').split(',').filter(Boolean)
  const done = await compose(ctx, {
    id: kept.value,
    child,
    madeFrom: { kind: WrittenLetter, id: kept.value },
    reader: { name: values.reader ?? '', standing: values.standing as Standing },
    channel: values.channel as Channel,
    to: values.to ?? '',
    subject: values.subject ?? '',
    paragraphs: framed(values.reader ?? '', paragraphsOf(values.body ?? ''), {
      council: council.name,
      team: filling.team,
      telephone: council.telephone,
    }),
    template: template.id,
    edition: begin(template, filling).edition,
    ...(await mustNotTell(ctx, child)),
    confirmed: named.filter(name => isConfirmed(nameKey(name), ticked)),
  })
  if (!done.ok) return done
  return {
    ok: true,
    value: { redirect: `/outbox/${done.value}`, notice: 'Kept. Read it once as they will, then let it go.' },
  }
}

const paragraphsOf = (body: string): string[] =>
  body
    .split(/\r?\n\s*\r?\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
