import { dayOf } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, insert, inTurn, type RecordKind } from '../../../engines/records/index.ts'
import { type Case, casesOf } from '../standing.ts'

/** What an action is handed when it runs. */
export type Doing = Parameters<Action['run']>[0]

/** Where a young person’s part of this area is shown. */
export const homelessHref = (child: string): string => `/areas/homelessness/children/${child}`

/** On to that page, where what was just written is shown. */
export const thenShow = (done: Outcome<string>, child: string): Outcome<string> =>
  done.ok ? { ok: true, value: homelessHref(child) } : done

/** Refuses a day or a moment that is yet to come; nothing when it is not. */
export function future(ctx: Ctx, field: string, when: unknown): Outcome<never> | undefined {
  if (typeof when !== 'number') return undefined
  // A day counts from 1970 in days, a moment in milliseconds.
  const isLater = when > 1_000_000 ? when > ctx.now : when > ctx.today
  return isLater ? invalid(field, 'This is still to come') : undefined
}

/** Lets one person at a time change what is written about a young person: two would else each find none open. */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `homelessness ${child}`)
}

/**
 * Writes something about one presentation, where it goes on and `why` finds nothing against it. `when` is the field that
 * says when it was.
 */
export async function addTo(
  { ctx, child, values, recordId }: Doing,
  kind: RecordKind,
  {
    when,
    also = {},
    why,
  }: { when: string; also?: Record<string, unknown>; why?(found: Case): string | undefined },
): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const found = (await casesOf(ctx, child)).find(one => one.presentation.id === values.presentation)
  if (!found) return invalid('presentation', 'Choose when they came to us')
  const { presentation } = found
  if (presentation.closedOn !== null)
    return refused('That work has ended. If they come again, write down that they came.')
  const late = future(ctx, when, values[when])
  if (late) return late
  const at = Number(values[when])
  const tooEarly = at > 1_000_000 ? at < presentation.presentedAt : at < dayOf(presentation.presentedAt)
  if (values[when] != null && tooEarly) return invalid(when, 'This is before they came to us')
  const against = why?.(found)
  if (against) return refused(against)
  return thenShow(await insert(ctx, kind, child, { ...values, ...also } as never, recordId), child)
}
