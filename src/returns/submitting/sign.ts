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
  await keepSigned(ctx, newest.id, left, because)
  return ok(newest.id)
}

/**
 * Signs off the newest frozen export of a year. Refused to whoever froze it or answered something in it (nobody approves their
 * own work), for one that is not the newest, for one that is signed, and, while something in it does not agree and has no answer,
 * without saying why it is signed nevertheless.
 */
export async function signExport(
  ctx: Ctx,
  of: ReturnOf,
  nth: number,
  because: string,
): Promise<Outcome<string>> {
  const [newest] = await frozenReturns(ctx, of)
  if (newest?.nth !== nth)
    return refused(
      newest ? `Another was frozen after this one: sign number ${newest.nth}.` : 'There is none.',
    )
  if (newest.signedBy !== null) return refused('It is signed already.')
  if (newest.frozenBy === ctx.who) return refused('You froze it: somebody else must sign it.')
  if (await hasAnswered(ctx, newest.id))
    return refused('You answered a difference in it: somebody else must sign it.')
  const { left } = newest.summary.faults
  if (left > 0 && because.trim() === '')
    return invalid(
      'because',
      left === 1
        ? 'Say why it is signed although 1 difference has no answer'
        : `Say why it is signed although ${left} differences have no answer`,
    )
  await keepSigned(ctx, newest.id, left, because)
  return ok(newest.id)
}

const keepSigned = (ctx: Ctx, id: string, left: number, because: string) =>
  ctx.db.run(
    `insert into return_signed (frozen_id, unexplained, because, signed_by, signed_at) values ($1, $2, $3, $4, $5)`,
    [id, left, because.trim(), ctx.who, at(ctx.now)],
  )

/** Whether an answer in a frozen return is theirs: asked with the service's rights, as a child may have been restricted since. */
async function hasAnswered(ctx: Ctx, frozen: string): Promise<boolean> {
  const mine = 'select from frozen_fault where frozen_id = $1 and answered_by = $2 limit 1'
  const found = await asService(ctx, () => ctx.db.first(mine, [frozen, ctx.who]))
  return found !== undefined
}
