import { isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { type Colleague, colleagues, type Role } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** Whose accounts can be given a child to work with. */
const WORKING: readonly string[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'reviewing-officer',
  'adoption-worker',
  'team-manager',
] satisfies Role[]

/** Somebody who works with children without an account here yet is told by their name. */
const NAMED = 'named:'
const MOST = 300

/** Somebody to whom a child can be given. */
export type Worker = { worker: string; account: string | null }

/**
 * Who can be chosen to work with a child: colleagues with an account, of the viewer's own team in front, and whoever works with
 * children of that team today without one. Never the viewer: nobody allocates themselves.
 */
export async function allocatable(ctx: Ctx, viewer: Viewer): Promise<{ value: string; text: string }[]> {
  const accounts = (await colleagues(ctx)).filter(
    ({ id, roles }) => id !== viewer.account && roles.some(role => WORKING.includes(role)),
  )
  const isOwn = ({ team }: Colleague): boolean => viewer.team !== null && team === viewer.team
  const named = await ctx.db.rows<{ worker: string }>(
    `select distinct worker from worker_allocation where account is null and (to_on is null or to_on > $1::date)
       and ($2::text is null or team = $2) order by 1 limit ${MOST}`,
    [isoDay(ctx.today), viewer.team],
  )
  return [
    ...[...accounts.filter(isOwn), ...accounts.filter(one => !isOwn(one))].map(one => ({
      value: one.id,
      text: [one.name, one.jobTitle, one.team].filter(Boolean).join(', '),
    })),
    ...named.map(({ worker }) => ({ value: `${NAMED}${worker}`, text: `${worker}, no account` })),
  ]
}

/** The worker behind what was chosen. */
export async function chosenWorker(ctx: Ctx, chosen: string): Promise<Outcome<Worker>> {
  if (chosen.startsWith(NAMED)) return ok({ worker: chosen.slice(NAMED.length), account: null })
  const colleague = (await colleagues(ctx)).find(({ id }) => id === chosen)
  return colleague
    ? ok({ worker: colleague.name, account: colleague.id })
    : invalid('workerAccount', 'Choose a worker from the list')
}
