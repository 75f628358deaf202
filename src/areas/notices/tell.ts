import type { Outcome, Problem } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { compose, writeLetter } from '../../engines/outbox/index.ts'
import { insert } from '../../engines/records/index.ts'
import { withheldAbout } from '../child/facts.ts'
import type { DueTo } from './due.ts'
import { notice } from './letter.ts'
import { NoticeOut } from './records.ts'

/** Tells one reader about each child who is due: a message and a record for each, let go at once. All of it or none. */
export async function tellAll(
  { ctx, council }: Asked,
  { agency, reader, to, due }: DueTo,
): Promise<Outcome<number>> {
  const problems: Problem[] = []
  for (const { child, name, born, event, about, on } of due) {
    const made = await insert(ctx, NoticeOut, child, {
      event,
      happenedOn: on,
      about,
      agency,
      reader,
      writtenOn: ctx.today,
    })
    if (!made.ok) return made
    const sender = { council: council.name, team: 'The front door', telephone: council.telephone }
    const sent = await compose(ctx, {
      ...writeLetter(notice, ctx.today, { reader, child: name, born, event, on, sender }),
      id: made.value,
      child,
      madeFrom: { kind: NoticeOut, id: made.value },
      reader: { name: reader, standing: 'partner' },
      channel: 'e-mail',
      to,
      withheld: await withheldAbout(ctx, child),
      state: 'confirmed',
    })
    if (!sent.ok) problems.push(...sent.problems.map(({ message }) => ({ field: 'rule', message })))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: due.length }
}
