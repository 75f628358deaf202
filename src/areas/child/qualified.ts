import type { Role } from '../../engines/access/index.ts'
import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { statusesOf } from '../../engines/status/index.ts'
import type { Worker } from './allocatable.ts'
import { ALLOCATED_AS, Allocation } from './records.ts'

/** Roles that only a social worker registered with Social Work England holds here. */
export const QUALIFIED: readonly Role[] = [
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

// Children Act 1989, section 25A; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 46: an independent
// reviewing officer is a social worker who has no part in the management of the case.
async function whyNotIndependent(
  ctx: Ctx,
  child: string,
  { worker, account }: Worker,
): Promise<string | undefined> {
  const row = await ctx.db.first<{ is: boolean }>(
    account === null
      ? 'select exists (select from worker_allocation where account is null and worker = $1 and leads is null) as is'
      : "select exists (select from account_role where account_id = $1 and role = 'reviewing-officer') as is",
    [account ?? worker],
  )
  if (!row?.is)
    return `${worker} is no independent reviewing officer, as far as their account says: choose somebody else`
  return (await hasOtherPart(ctx, child, { worker, account }, 'reviewing-officer'))
    ? `${worker} works with this child: an independent reviewing officer has no part in the case (Care Planning Regulations 2010, regulation 46)`
    : undefined
}

/** Whether somebody has another part than this one in a child's case today. */
const hasOtherPart = async (
  ctx: Ctx,
  child: string,
  { worker, account }: Worker,
  part: Row<typeof Allocation>['role'],
): Promise<boolean> =>
  (await list(ctx, Allocation, child)).some(
    one =>
      one.role !== part &&
      (account === null
        ? one.workerAccount === null && one.worker === worker
        : one.workerAccount === account) &&
      (one.toOn === null || one.toOn > ctx.today),
  )

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
  if (role === 'social-worker' || role === 'child-protection-lead') {
    if (!(await isQualified(ctx, who)))
      return `${who.worker} is no qualified social worker, as far as their account says: choose another role or somebody else`
    // Families First Partnership programme guide (DfE, March 2025): whoever leads the help stays, and is joined by another.
    return role === 'child-protection-lead' && (await hasOtherPart(ctx, child, who, role))
      ? `${who.worker} works with this child already. The lead child protection practitioner is somebody else, who joins them`
      : undefined
  }
  if (role === 'reviewing-officer') return whyNotIndependent(ctx, child, who)
  if (!(await isProtected(ctx, child))) return undefined
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
