import type { Role } from '../../engines/access/index.ts'
import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { statusesOf } from '../../engines/status/index.ts'
import type { Worker } from './allocatable.ts'
import { ALLOCATED_AS, Allocation } from './records.ts'

/** Roles that only a social worker registered with Social Work England holds here. */
const QUALIFIED: readonly Role[] = [
  'social-worker',
  'adoption-worker',
  'team-manager',
  'front-door-manager',
  'reviewing-officer',
  'head-of-service',
]

/** Whether somebody is a qualified social worker: by their account's roles, or without one by leading as one already. */
async function isQualified(ctx: Ctx, { worker, account }: Worker): Promise<boolean> {
  const row = await ctx.db.first<{ is: boolean }>(
    account === null
      ? 'select exists (select from worker_allocation where account is null and worker = $1 and leads = 1) as is'
      : 'select exists (select from account_role where account_id = $1 and role = any($2::text[])) as is',
    account === null ? [worker] : [account, QUALIFIED],
  )
  return row?.is ?? false
}

/** Whether a section 47 enquiry goes on about a child, which its clock knows, or the child has a protection plan. */
export async function isProtected(ctx: Ctx, child: string): Promise<boolean> {
  const enquiry = await ctx.db.first(
    "select 1 from clock_run where child_id = $1 and clock = 'icpc-15' and state in ('running', 'cannot-tell') and met_on is null",
    [child],
  )
  if (enquiry) return true
  return (await statusesOf(ctx, child)).some(
    ({ status, fromOn, toOn }) =>
      status === 'protection' &&
      (fromOn === null || fromOn <= ctx.today) &&
      (toOn === null || toOn > ctx.today),
  )
}

const SOURCE = 'Working Together to Safeguard Children 2023, chapter 3'

/**
 * Why somebody cannot work with a child in a role. Whoever is given a child as their social worker is one; and a section 47
 * enquiry or a protection plan is led by a social worker: family help may be led by others, protection may not (Working Together
 * 2023, chapter 3; the inspection of 2011 asked that all child protection cases be allocated to qualified social workers): in
 * Family Help by a lead child protection practitioner, beside whoever leads the help. Others may work beside them.
 */
export async function whyNotInRole(
  ctx: Ctx,
  child: string,
  who: Worker,
  role: Row<typeof Allocation>['role'],
): Promise<string | undefined> {
  if (role === 'social-worker' || role === 'child-protection-lead')
    return (await isQualified(ctx, who))
      ? undefined
      : `${who.worker} is no qualified social worker, as far as their account says: choose another role or somebody else`
  if (role === 'reviewing-officer' || !(await isProtected(ctx, child))) return undefined
  const isLed = (await list(ctx, Allocation, child)).some(
    one =>
      (one.role === 'social-worker' || one.role === 'child-protection-lead') &&
      (one.fromOn === null || one.fromOn <= ctx.today) &&
      (one.toOn === null || one.toOn > ctx.today),
  )
  return isLed
    ? undefined
    : `A section 47 enquiry or a protection plan is led by a social worker (${SOURCE}). Allocate a social worker first; ` +
        `${who.worker} can work beside them as: ${ALLOCATED_AS[role].toLowerCase()}`
}
