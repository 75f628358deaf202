import type { Outcome, Problem } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { type Channel, compose, framed, othersNamed, type Reader } from '../../engines/outbox/index.ts'
import { type Ctx, idFrom, insert } from '../../engines/records/index.ts'
import { type ChildOfFamily, withheldAbout } from '../child/facts.ts'
import { familyOf } from './named.ts'
import { WrittenLetter } from './records.ts'
import { whyNotOfAll } from './several.ts'
import type { Template } from './templates/index.ts'

/** A letter as its author wrote it. */
export type Letter = {
  /** The children whom it is about, the one from whose page it was begun first. */
  about: readonly ChildOfFamily[]
  template: Template
  edition: string
  reader: Reader
  channel: Channel
  to: string
  subject: string
  /** An empty line begins a new paragraph. */
  body: string
  /** The team that signs it. */
  team: string
  /** Other people whom the author says that this reader may read of. */
  confirmed: readonly string[]
}

/** Keeps a letter in the outbox, and on the record of each child it is about; refused, with every reason, as `compose` refuses. */
export async function leaves(
  { ctx, council }: Pick<Asked, 'ctx' | 'council'>,
  letter: Letter,
  id: string,
  state?: 'waiting' | 'confirmed',
): Promise<Outcome<string>> {
  const { about, template, reader, body } = letter
  const notTheirs = await whyNotOfAll(ctx, about, reader)
  if (notTheirs.length > 0) return { ok: false, problems: notTheirs }
  const kept = await keepFor(ctx, letter, id)
  if (kept.length > 0) return { ok: false, problems: kept }
  const withheld = []
  for (const { child } of about) withheld.push(...(await withheldAbout(ctx, child)))
  return compose(ctx, {
    id,
    child: about[0]!.child,
    alsoAbout: about.slice(1).map(({ child }) => child),
    madeFrom: { kind: WrittenLetter, id },
    reader,
    channel: letter.channel,
    to: letter.to,
    subject: letter.subject,
    paragraphs: framed(reader.name, paragraphsOf(body), {
      council: council.name,
      team: letter.team,
      telephone: council.telephone,
    }),
    template: template.id,
    edition: letter.edition as never,
    withheld,
    people: template.asItIs ? [] : await familyOf(ctx, about),
    // A leaflet names nobody: what looks like a name in it is the law's.
    confirmed: template.asItIs ? othersNamed(body, [], []) : letter.confirmed,
    ...(state ? { state } : {}),
  })
}

/** Says on the record of each child that it was written. The first one's record has the message's own id. */
async function keepFor(ctx: Ctx, { about, reader, template }: Letter, message: string): Promise<Problem[]> {
  for (const [nth, { child }] of about.entries()) {
    const said = {
      reader: reader.name || null,
      standing: reader.standing || null,
      template: template.id,
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
