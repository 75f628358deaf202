import type { Outcome, Problem } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { compose, hold, writeLetter } from '../../engines/outbox/index.ts'
import { insert } from '../../engines/records/index.ts'
import { withheldAbout } from '../child/facts.ts'
import type { DueTo } from './due.ts'
import { notice } from './letter.ts'
import { NoticeOut } from './records.ts'

/** Of a child of whom something is kept from somebody: their own school or surgery is told by a person who has looked. */
const LOOK_FIRST =
  'An address or number of the child or the family is kept from somebody. Find out whether this is still their school or surgery, and whether the person it is kept from would hear of it there, before you let it go.'

/** How many readers were told, and how many of the messages are held for somebody to look at. */
export type ToldAll = { told: number; held: number }

/**
 * Tells about each child who is due: a message and a record for each. All of it or none. Let go at once, but for a child’s
 * own school or surgery where something about the family is kept from somebody: nobody knows who else reads there.
 */
export async function tellAll({ ctx, council }: Asked, { whom, due }: DueTo): Promise<Outcome<ToldAll>> {
  const problems: Problem[] = []
  let held = 0
  for (const { child, name, born, event, about, on, reader: to } of due) {
    const { agency, reader } = to
    const made = await insert(ctx, NoticeOut, child, {
      event,
      happenedOn: on,
      about,
      whom,
      agency,
      reader,
      writtenOn: ctx.today,
    })
    if (!made.ok) return made
    const sender = { council: council.name, team: 'The front door', telephone: council.telephone }
    const withheld = await withheldAbout(ctx, child)
    const isHeld = whom !== 'named' && withheld.length > 0
    const sent = await compose(ctx, {
      ...writeLetter(notice, ctx.today, { reader, child: name, born, event, on, sender }),
      id: made.value,
      child,
      madeFrom: { kind: NoticeOut, id: made.value },
      reader: { name: reader, standing: 'partner' },
      channel: 'e-mail',
      to: to.to,
      withheld,
      state: isHeld ? 'waiting' : 'confirmed',
    })
    if (!sent.ok) problems.push(...sent.problems.map(({ message }) => ({ field: 'rule', message })))
    else if (isHeld) {
      const kept = await hold(ctx, sent.value, LOOK_FIRST)
      if (!kept.ok) return kept
      held++
    }
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { told: due.length - held, held } }
}
