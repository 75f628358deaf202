import type { Role, Viewer } from '../../../engines/access/index.ts'
import { type Ctx, list } from '../../../engines/records/index.ts'
import { Allocation, worksWith } from '../../child/facts.ts'

/**
 * Who says what a conference decided: its independent chair, who is of the reviewing officers here (Working Together to
 * Safeguard Children 2023, chapter 3; practice.md, who decides).
 */
export const CHAIRING: readonly Role[] = ['reviewing-officer']

const OF_A_TEAM: readonly Role[] = ['team-manager', 'front-door-manager']
const OF_EVERY_TEAM: readonly Role[] = ['head-of-service', 'director']

/**
 * Why somebody is no independent chair for a child: they work with the child, or manage those who do. Working Together 2023,
 * chapter 3: a chair is independent of operational and line management for the case. `name` is the child as the sentence says it.
 */
export async function whyNotChair(
  ctx: Ctx,
  viewer: Viewer,
  child: string,
  name = 'this child',
): Promise<string | undefined> {
  const independent = 'an independent chair says what the conference decided.'
  if (await worksWith(ctx, child, viewer.account)) return `You work with ${name}: ${independent}`
  return (await manages(ctx, viewer, child)) ? `You manage the work with ${name}: ${independent}` : undefined
}

async function manages(ctx: Ctx, { roles, team }: Viewer, child: string): Promise<boolean> {
  if (roles.some(role => OF_EVERY_TEAM.includes(role))) return true
  if (team === null || !roles.some(role => OF_A_TEAM.includes(role))) return false
  return (await list(ctx, Allocation, child)).some(
    one =>
      one.team === team &&
      (one.fromOn === null || one.fromOn <= ctx.today) &&
      (one.toOn === null || one.toOn > ctx.today),
  )
}
