import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Status } from '../../engines/status/index.ts'

/** The statuses that each of these people has on a day. */
export async function statusesOn(
  ctx: Ctx,
  people: readonly string[],
  on: Day,
): Promise<Map<string, Set<Status>>> {
  const rows = await ctx.db.rows<{ child_id: string; status: Status }>(
    `select distinct child_id, status from status_spell where child_id = any($1::uuid[])
       and (from_on is null or from_on <= $2::date) and (to_on is null or to_on > $2::date)`,
    [people, isoDay(on)],
  )
  const found = new Map<string, Set<Status>>()
  for (const { child_id, status } of rows) found.set(child_id, (found.get(child_id) ?? new Set()).add(status))
  return found
}

const ADULT = 18

/**
 * The case status of list 6, by its word: the first that applies of closed, in care (under 18, and not for short breaks), plan
 * for protection, plan in need, care leaver (as a plan in need), open assessment, and a plan in need otherwise.
 */
export function caseStatus(
  statuses: ReadonlySet<Status>,
  { isClosed, isAssessed, age }: { isClosed: boolean; isAssessed: boolean; age: number | undefined },
): 'closed' | 'care' | 'protection' | 'need' | 'assessment' {
  if (isClosed) return 'closed'
  if (statuses.has('in-care') && (age === undefined || age < ADULT)) return 'care'
  if (statuses.has('protection')) return 'protection'
  if (statuses.has('in-need') || statuses.has('care-leaver')) return 'need'
  return isAssessed ? 'assessment' : 'need'
}

/** Whether somebody is a care leaver and nothing else on the day: list 6 leaves them out. */
export const isOnlyLeaver = (statuses: ReadonlySet<Status>): boolean =>
  statuses.has('care-leaver') &&
  !(['in-care', 'protection', 'in-need'] as const).some(one => statuses.has(one))
