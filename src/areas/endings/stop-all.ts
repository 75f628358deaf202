import { type Day, maxDay } from '../../core/day.ts'
import { stop } from '../../engines/outbox/index.ts'
import { asService, type Ctx, change, insert, list, one, type Row } from '../../engines/records/index.ts'
import type { Ended } from '../child/facts.ts'
import { type Ending, StoppedWork } from './records.ts'
import { STOPS, type Stops } from './what-stops.ts'

type Values = Record<string, unknown>

const endOf = ({ began, ends }: Stops, row: Values, { on, what }: Ended, by: string): Values => {
  const from = began(row)
  return ends(from === null ? on : maxDay(on, from), what, by)
}

/**
 * Ends everything that goes on with a child on the day of their death, or of the end of the pregnancy, and keeps what it
 * ended. With the service’s eyes: what the manager may not see must not go on chasing either. What its own area refuses
 * to end is kept, too, and said: the death of a child is never refused for an old record that is wrong.
 */
export const stopAll = (ctx: Ctx, child: string, ending: string, ended: Ended, by: string): Promise<void> =>
  asService(ctx, async () => {
    for (const each of STOPS) {
      for (const row of await list(ctx, each.kind, child)) {
        const said = row as unknown as Values
        if (!each.isOpen(said)) continue
        const done = await change(ctx, each.kind, row.id, endOf(each, said, ended, by))
        const kept = { ending, what: each.says, aboutKind: each.kind.table, aboutId: row.id }
        const couldNot = done.ok ? null : done.problems.map(({ message }) => message).join('. ')
        await insert(ctx, StoppedWork, child, { ...kept, couldNot })
      }
    }
    await stopLetters(ctx, child, ended)
  })

const LETTERS = {
  death: 'The child has died: what was written before is not sent.',
  pregnancy: 'The pregnancy has ended: what was written before is not sent.',
} as const

// Every letter and invitation that assumed otherwise. Whoever still has to hear something is written to anew.
async function stopLetters(ctx: Ctx, child: string, { what }: Ended): Promise<void> {
  const unsent = await ctx.db.rows<{ id: string }>(
    `select id from outbox where (person_id = $1 or also_about @> array[$1::uuid])
       and state in ('waiting', 'held', 'confirmed', 'failed') order by id`,
    [child],
  )
  for (const { id } of unsent) await stop(ctx, id, LETTERS[what])
}

/** What ended with it, as it stands now: nothing that somebody has opened or changed since. */
async function stillStopped(
  ctx: Ctx,
  ending: Row<typeof Ending>,
): Promise<{ each: Stops; row: Values & { id: string } }[]> {
  const stopped = (await list(ctx, StoppedWork, ending.subject)).filter(
    one => one.ending === ending.id && one.couldNot === null,
  )
  const found: { each: Stops; row: Values & { id: string } }[] = []
  for (const { aboutKind, aboutId } of stopped) {
    const each = STOPS.find(({ kind }) => kind.table === aboutKind)
    const row = each && ((await one(ctx, each.kind, aboutId)) as (Values & { id: string }) | undefined)
    if (each && row && !each.isOpen(row) && isAsEnded(each, row, ending)) found.push({ each, row })
  }
  return found
}

const isAsEnded = (
  each: Stops,
  row: Values,
  { endedOn, what, recordedByName }: Row<typeof Ending>,
): boolean =>
  Object.entries(endOf(each, row, { on: endedOn, what }, recordedByName ?? '')).every(
    ([field, value]) => row[field] === value,
  )

/** The day was another: what ended with it ends on that one. */
export const stopOn = (ctx: Ctx, ending: Row<typeof Ending>, on: Day): Promise<void> =>
  asService(ctx, async () => {
    for (const { each, row } of await stillStopped(ctx, ending)) {
      const ends = endOf(each, row, { on, what: ending.what }, ending.recordedByName ?? '')
      await change(ctx, each.kind, row.id, ends as never)
    }
  })

/** It was not so: what ended with it is open again, but for letters, which are written anew. */
export const startAgain = (ctx: Ctx, ending: Row<typeof Ending>): Promise<void> =>
  asService(ctx, async () => {
    for (const { each, row } of await stillStopped(ctx, ending)) {
      const fields = Object.keys(endOf(each, row, { on: ending.endedOn, what: ending.what }, ''))
      await change(ctx, each.kind, row.id, Object.fromEntries(fields.map(field => [field, null])) as never)
    }
  })
