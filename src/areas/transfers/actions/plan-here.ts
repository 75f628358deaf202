import { formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import { type Ctx, insert, list } from '../../../engines/records/index.ts'
import { whyNothingNew } from '../../child/facts.ts'
import { ProtectionPlan } from '../../child-protection/facts.ts'

type Values = Record<string, unknown>

/** Why the plan that a conference decided on cannot begin here; nothing where it can, or none was decided on. */
export async function whyNoPlanHere(
  ctx: Ctx,
  child: string,
  { conferenceOutcome, conferenceCategory }: Values,
): Promise<Outcome<never> | undefined> {
  if (conferenceOutcome !== 'plan')
    return conferenceCategory == null
      ? undefined
      : invalid('conferenceCategory', 'Leave this empty: no protection plan was made here')
  const over = await whyNothingNew(ctx, child)
  if (over) return refused(over)
  const open = (await list(ctx, ProtectionPlan, child)).find(({ endedOn }) => endedOn === null)
  if (open)
    return refused(
      `A protection plan is open here already${open.startedOn === null ? '' : `, since ${formatDay(open.startedOn)}`}. It is not made a second time.`,
    )
  return conferenceCategory == null
    ? invalid('conferenceCategory', 'Say of which harm the plan is to protect the child')
    : undefined
}

/**
 * The plan that a transfer-in conference made: it starts on the day of the conference, so that visits and reviews run from
 * there, and is part of the open case where there is one. How many plans came before elsewhere nobody knows here.
 */
export async function planHere(ctx: Ctx, child: string, values: Values): Promise<Outcome<string>> {
  if (values.conferenceOutcome !== 'plan') return ok(child)
  const open = await ctx.db.first<{ id: string }>(
    `select record_id as id from referral_fact where child_id = $1 and closed_on is null order by referred_on desc limit 1`,
    [child],
  )
  return insert(ctx, ProtectionPlan, child, {
    referral: open?.id ?? null,
    startedOn: values.conferenceOn,
    initialCategory: values.conferenceCategory,
    latestCategory: values.conferenceCategory,
  } as never)
}
