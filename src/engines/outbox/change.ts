import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { isId, mayAct, type Role } from '../access/index.ts'
import { at, type Ctx } from '../records/index.ts'
import type { State } from './message.ts'

/** Who looks after what leaves: they see the outbox, and hold, let go and stop what is in it. */
export const OUTBOX_ROLES: readonly Role[] = [
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'head-of-service',
]

/** From which states a message can become another. What was sent or stopped stays so. */
const FROM: Readonly<Record<'held' | 'confirmed' | 'stopped', readonly State[]>> = {
  held: ['waiting', 'confirmed', 'failed'],
  confirmed: ['waiting', 'held', 'failed'],
  stopped: ['waiting', 'held', 'confirmed', 'failed'],
}

const NOT_NOW =
  'This can no longer be done: somebody else was first, or the message has left. Look at it again.'

/** Whether a message in one state can become another. */
export const canBecome = (from: State, to: keyof typeof FROM): boolean => FROM[to].includes(from)

/** Keeps a message from leaving until somebody lets it go. Refused without a reason. */
export const hold = (ctx: Ctx, id: string, reason: string): Promise<Outcome<string>> =>
  withReason(ctx, id, 'held', reason, 'Say why it is held')

/** Lets a message go: it leaves as soon as it can. */
export const letGo = (ctx: Ctx, id: string): Promise<Outcome<string>> => change(ctx, id, 'confirmed', null)

/** Stops a message for good. Refused without a reason. */
export const stop = (ctx: Ctx, id: string, reason: string): Promise<Outcome<string>> =>
  withReason(ctx, id, 'stopped', reason, 'Say why it is stopped')

async function withReason(ctx: Ctx, id: string, to: 'held' | 'stopped', reason: string, ask: string) {
  return reason.trim() === '' ? invalid('reason', ask) : change(ctx, id, to, reason.trim())
}

async function change(
  ctx: Ctx,
  id: string,
  to: keyof typeof FROM,
  reason: string | null,
): Promise<Outcome<string>> {
  if (!isId(id) || !(await mayAct(ctx, OUTBOX_ROLES))) return refused(NOT_NOW)
  return (await become(ctx, id, FROM[to], to, reason)) ? ok(id) : refused(NOT_NOW)
}

/** Changes a message's state, if it is still one of `from`, and keeps who did it: both or neither. */
export async function become(
  ctx: Ctx,
  id: string,
  from: readonly State[],
  to: State,
  reason: string | null,
): Promise<boolean> {
  const changed = await ctx.db.run(
    `with changed as (
       update outbox set state = $2 where id = $1 and state = any($3) returning id, person_id, record_kind, also_about)
     insert into outbox_event (outbox_id, person_id, record_kind, also_about, state, reason, by, at)
     select id, person_id, record_kind, also_about, $2, $4, $5, $6 from changed`,
    [id, to, from, reason, ctx.who, at(ctx.now)],
  )
  return changed === 1
}
