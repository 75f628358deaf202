import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import { asService, at, type Ctx } from '../../engines/records/index.ts'
import type { ReturnOf } from './answers.ts'
import { frozenReturns } from './frozen.ts'
import { reconciledAs } from './reconciled.ts'

/**
 * Who may sign a return that goes to the Department. No guidance that we have names them, so that it is a local choice: whoever
 * answers for the service, the director or, for them, a head of service.
 */
export const MAY_SIGN: readonly Role[] = ['head-of-service', 'director']

/** Who makes a return ready: answers its rules, reconciles and freezes it. */
export const MAY_PREPARE: readonly Role[] = ['performance-analyst', 'head-of-service']

/**
 * Signs the newest frozen return of a year, in the name of whoever asks. Refused to whoever froze or reconciled it or gave one
 * of its answers (nobody approves their own work), for one that is not the newest or is signed, before what it differs in was reconciled, and, while
 * rules found what nobody answered, without saying why it is signed nevertheless.
 */
export async function signReturn(
  ctx: Ctx,
  of: ReturnOf,
  nth: number,
  because: string,
): Promise<Outcome<string>> {
  const [newest] = await frozenReturns(ctx, of)
  if (newest?.nth !== nth)
    return refused(
      newest
        ? `Another return was frozen after this one: sign number ${newest.nth}.`
        : 'There is no such return.',
    )
  if (newest.signedBy !== null) return refused('This return is signed already.')
  const reconciled = await reconciledAs(ctx, of, newest.differences)
  if (!reconciled)
    return refused(
      'This return is not reconciled: somebody must first look at what it differs in from last year and from the figures, and say why.',
    )
  if ([newest.frozenBy, reconciled.by].includes(ctx.who) || (await hasAnswered(ctx, newest.id)))
    return refused(
      'You froze or reconciled this return, or answered what rules found in it: somebody else must sign it.',
    )
  const { left } = newest.summary.faults
  if (left > 0 && because.trim() === '')
    return invalid('because', `Say why it is signed although ${left} of what rules found has no answer`)
  await ctx.db.run(
    `insert into return_signed (frozen_id, unexplained, because, signed_by, signed_at) values ($1, $2, $3, $4, $5)`,
    [newest.id, left, because.trim(), ctx.who, at(ctx.now)],
  )
  return ok(newest.id)
}

/**
 * Signs off the newest frozen export of a year, where nothing is reconciled before it goes. Refused to whoever froze it
 * (nobody approves their own work), for one that is not the newest, and for one that is signed.
 */
export async function signExport(ctx: Ctx, of: ReturnOf, nth: number): Promise<Outcome<string>> {
  const [newest] = await frozenReturns(ctx, of)
  if (newest?.nth !== nth)
    return refused(
      newest ? `Another was frozen after this one: sign number ${newest.nth}.` : 'There is none.',
    )
  if (newest.signedBy !== null) return refused('It is signed already.')
  if (newest.frozenBy === ctx.who) return refused('You froze it: somebody else must sign it.')
  await ctx.db.run(
    `insert into return_signed (frozen_id, unexplained, because, signed_by, signed_at) values ($1, 0, '', $2, $3)`,
    [newest.id, ctx.who, at(ctx.now)],
  )
  return ok(newest.id)
}

/** Whether an answer in a frozen return is theirs: asked with the service's rights, as a child may have been restricted since. */
async function hasAnswered(ctx: Ctx, frozen: string): Promise<boolean> {
  const mine = 'select from frozen_fault where frozen_id = $1 and answered_by = $2 limit 1'
  const found = await asService(ctx, () => ctx.db.first(mine, [frozen, ctx.who]))
  return found !== undefined
}
