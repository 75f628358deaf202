import { asService, type Ctx } from '../records/index.ts'
import { become } from './change.ts'
import type { Message } from './message.ts'
import { mayBeKeptFrom, type Withheld, withheldIn } from './withheld.ts'

type Unsent = Pick<Message, 'id' | 'to' | 'subject' | 'paragraphs' | 'reader'>

/**
 * Stops every message about a child that has not left and holds what its reader must not know: for whoever records
 * that something is kept from somebody, after letters were written. With the service's eyes, so that none is missed
 * because the one who records it may not see it. Gives how many were stopped.
 */
export function stopWhatHolds(ctx: Ctx, child: string, withheld: readonly Withheld[]): Promise<number> {
  return asService(ctx, async () => {
    const unsent = await ctx.db.rows<Unsent>(
      `select id, sent_to as "to", subject, paragraphs,
         jsonb_build_object('name', reader_name, 'standing', reader_standing) as reader
       from outbox where (person_id = $1 or also_about @> array[$1::uuid]) and state in ('waiting', 'held', 'confirmed', 'failed') order by id for update`,
      [child],
    )
    let stopped = 0
    for (const { id, to, subject, paragraphs, reader } of unsent) {
      const words = withheldIn([subject, ...paragraphs].join('\n'), withheld)
      const there = withheldIn(
        to,
        withheld.filter(({ from }) => mayBeKeptFrom(from, reader)),
      )
      const found = [...words, ...there][0]
      if (!found) continue
      const why = `Since it was written: it holds ${found.what}, or goes there. Write it anew without.`
      if (await become(ctx, id, ['waiting', 'held', 'confirmed', 'failed'], 'stopped', why)) stopped += 1
    }
    return stopped
  })
}
