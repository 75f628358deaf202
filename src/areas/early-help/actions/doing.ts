import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { oneAtATime, openEpisode } from '../current.ts'
import type { Episode } from '../records.ts'

/** What an action is handed when it runs. */
export type Doing = Parameters<Action['run']>[0]

/** Where a child's early help is shown. */
export const helpHref = (child: string): string => `/areas/early-help/children/${child}`

/** Refuses a day that is yet to come; nothing when it is not. */
export function notYet({ today }: Ctx, field: string, day: unknown): Outcome<never> | undefined {
  return typeof day === 'number' && day > today ? invalid(field, 'This day is still to come') : undefined
}

/** Does something to the early help that goes on, or says that none does. */
export async function inEpisode(
  { ctx, child }: Doing,
  work: (episode: Row<typeof Episode>) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const episode = await openEpisode(ctx, child)
  return episode ? work(episode) : refused(NOT_OPEN)
}

const NOT_OPEN = 'This child has no early help at the moment. Start it first.'

/** On to the page of the child's early help, where what was just written is shown. */
export const thenShow = (done: Outcome<string>, child: string): Outcome<string> =>
  done.ok ? { ok: true, value: helpHref(child) } : done
