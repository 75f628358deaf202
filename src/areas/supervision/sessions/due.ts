import { type Day, isoDay } from '../../../core/day.ts'
import { sql } from '../../../core/sql.ts'
import { type Colleague, colleagues } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { dueAfter } from './intervals.ts'
import { Session } from './records.ts'

/** Who gives supervision: a manager to their team, a head of service to everybody. */
export const SUPERVISORS = ['team-manager', 'front-door-manager', 'head-of-service'] as const
/** Who has it. */
const SUPERVISED = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'front-door-worker',
  'adoption-worker',
  'team-manager',
  'front-door-manager',
]

/** A worker, with when supervision was last held, is next planned and is due. */
export type Supervised = {
  colleague: Colleague
  lastOn: Day | null
  plannedOn: Day | null
  dueOn: Day | null
  /** Planned and past, neither held nor said why not. */
  unsaid: number
}

/** Whether the viewer may give a colleague supervision: never themselves. */
export const maySupervise = (viewer: Viewer, colleague: Colleague): boolean =>
  viewer.account !== colleague.id &&
  colleague.roles.some(role => SUPERVISED.includes(role)) &&
  (viewer.roles.includes('head-of-service') ||
    (viewer.team !== null &&
      colleague.team === viewer.team &&
      viewer.roles.some(role => role === 'team-manager' || role === 'front-door-manager')))

/** When a colleague's supervision was held and is planned. */
function standingOf(
  colleague: Colleague,
  sessions: readonly Row<typeof Session>[],
  today: Day,
): Omit<Supervised, 'dueOn'> {
  const own = sessions.filter(({ workerAccount }) => workerAccount === colleague.id)
  const held = own.flatMap(({ heldOn }) => heldOn ?? []).sort((a, b) => b - a)
  const open = own.filter(({ heldOn, notHeld }) => heldOn === null && notHeld === null)
  const coming = open.flatMap(({ plannedOn }) => (plannedOn >= today ? plannedOn : [])).sort((a, b) => a - b)
  const lastOn = held[0] ?? null
  return {
    colleague,
    lastOn,
    plannedOn: coming[0] ?? null,
    unsaid: open.filter(({ plannedOn }) => plannedOn < today).length,
  }
}

/** Those whom the viewer supervises, whoever has waited longest first. */
export async function supervised(ctx: Ctx, viewer: Viewer): Promise<Supervised[]> {
  const sessions = await list(ctx, Session, '')
  const own = (await colleagues(ctx)).filter(colleague => maySupervise(viewer, colleague))
  const standing = own.map(colleague => standingOf(colleague, sessions, ctx.today))
  const due = await dueDays(ctx, standing)
  return standing
    .map(one => ({ ...one, dueOn: due.get(one.colleague.id) ?? null }))
    .sort((a, b) => (a.dueOn ?? 0) - (b.dueOn ?? 0) || (a.colleague.name < b.colleague.name ? -1 : 1))
}

/** When each is due again, by the rule that the figure counts by; at once where none was held. */
async function dueDays(
  ctx: Ctx,
  standing: readonly Pick<Supervised, 'colleague' | 'lastOn'>[],
): Promise<ReadonlyMap<string, Day>> {
  const held = standing.flatMap(({ colleague, lastOn }) =>
    lastOn === null ? [] : { id: colleague.id, lastOn },
  )
  const rows = await ctx.db.rows<{ id: string; due: Day }>(
    `select h.id, ${dueAfter(sql`h.last_on`, sql`w.first_year_from`)} as due
     from unnest($1::text[], $2::date[]) h (id, last_on)
     left join lateral (select first_year_from from worker_account_fact f where f.account = h.id
       order by f.joined_on desc limit 1) w on true`,
    [held.map(({ id }) => id), held.map(({ lastOn }) => isoDay(lastOn))],
  )
  return new Map(rows.map(({ id, due }) => [id, due]))
}
