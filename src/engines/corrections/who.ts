import { isoDay } from '../../core/day.ts'
import type { Role, Viewer } from '../access/index.ts'
import type { Ctx } from '../records/index.ts'
import type { Corrects } from './corrects.ts'

/**
 * Who corrects the record of a child who is theirs. Chosen locally, as no guidance says: whoever works with the child and the
 * manager of their team wrote it or know who did; an analyst only of a child whom nobody has, where a fault would otherwise stay.
 */
export const OF_THEIRS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'adoption-worker',
  'performance-analyst',
]

/** Who stands in for them, of any child whose record they may see. */
export const OF_ANY: readonly Role[] = ['head-of-service']

const MANAGES: readonly Role[] = ['team-manager', 'front-door-manager']
const OF_NOBODY: Role = 'performance-analyst'

const NOW = '(w.from_on is null or w.from_on <= $2::date) and (w.to_on is null or w.to_on > $2::date)'
const GOES_ON = '(a.active_to is null or a.active_to >= $2::date)'

/**
 * Which of these children are the viewer's to put right: with whom they work; whom the team that they manage has; whose restricted
 * record they keep; and for an analyst those whom nobody leads the work with. A right to see the record is asked elsewhere.
 */
export async function theirsToCorrect(
  ctx: Ctx,
  { roles, team }: Viewer,
  children: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.rows<{ child: string }>(
    `select c.id as child from unnest($1::uuid[]) c (id)
     where exists (select from worker_allocation w where w.child_id = c.id and ${NOW}
         and (w.account = viewer() or $3 and w.team = $4))
       or c.id in (select my_kept_person())
       or $5 and not exists (select from worker_allocation w where w.child_id = c.id and w.leads is not null and ${NOW}
         and (w.team is not null or exists (select from account a where a.id = w.account and ${GOES_ON})))`,
    [
      [...new Set(children)],
      isoDay(ctx.today),
      roles.some(role => MANAGES.includes(role)),
      team,
      roles.includes(OF_NOBODY),
    ],
  )
  return new Set(rows.map(({ child }) => child))
}

/** Whether the viewer may correct such a record of a child; `isTheirs`: the child is theirs to put right. */
export const mayCorrectIt = (
  { may = OF_THEIRS, mayOfAny = OF_ANY }: Corrects,
  { roles }: Viewer,
  isTheirs: boolean,
): boolean => roles.some(role => mayOfAny.includes(role) || (isTheirs && may.includes(role)))
