import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { isToDo, NOT_ASKED, whyNotAnswered } from '../../engines/plans/index.ts'
import { type Ctx, change, insert, list, type Row } from '../../engines/records/index.ts'
import { beginsWork, worksWith } from '../child/facts.ts'
import { actionsOf, openPlans, type PlanKind, plansHref } from './read.ts'
import { PLAN, PlanSignOff } from './records.ts'
import { SIGNING, WRITERS } from './who.ts'

type Doing = Parameters<Action['run']>[0]

const then = (done: Outcome<string>, child: string): Outcome<string> =>
  done.ok ? { ok: true, value: plansHref(child) } : done

/** What a child's sign-offs say, the newest first. */
export const signOffsOf = async (ctx: Ctx, child: string): Promise<Row<typeof PlanSignOff>[]> =>
  (await list(ctx, PlanSignOff, child)).sort((a, b) => b.askedAt - a.askedAt)

async function ask({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  const plan = values.plan as PlanKind | null
  if (!plan) return invalid('plan', 'Say which plan')
  if (!(await openPlans(ctx, child)).includes(plan))
    return invalid('plan', 'Choose a plan that this child has today')
  if (!((await actionsOf(ctx, child)).get(plan) ?? []).some(isToDo))
    return refused(
      `The ${PLAN[plan].toLowerCase()} has no action that is still to be done: write them first.`,
    )
  const waits = (await signOffsOf(ctx, child)).some(
    one => one.plan === plan && one.answer === null && one.id !== recordId,
  )
  if (waits) return refused('A manager was asked already, and has not answered yet.')
  const asked = { plan, askedAt: ctx.now, askedBy: viewer.name, askedByAccount: viewer.account }
  return then(await insert(ctx, PlanSignOff, child, asked as never, recordId), child)
}

async function decide({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  const waiting = (await signOffsOf(ctx, child)).find(one => one.plan === values.plan && one.answer === null)
  if (!waiting) return refused(NOT_ASKED)
  const why = whyNotAnswered(
    {
      waiting,
      actions: (await actionsOf(ctx, child)).get(waiting.plan) ?? [],
      account: viewer.account,
      isOwnWork: await worksWith(ctx, child, viewer.account),
    },
    values,
  )
  if (why) return why
  const said = {
    answer: values.answer,
    reason: values.reason || null,
    answeredAt: ctx.now,
    answeredBy: viewer.name,
  }
  return then(await change(ctx, PlanSignOff, waiting.id, said as never, waiting.knownAt), child)
}

/** From asking a manager to sign a plan off to the manager's answer: it goes on, or is queried back with what must change. */
export const actions: Action[] = [
  beginsWork({
    id: 'ask-plan-sign-off',
    title: 'Ask a manager to sign off a plan',
    submit: 'Ask for it',
    may: WRITERS,
    form: PlanSignOff,
    ask: ['plan'],
    run: ask,
  }),
  {
    id: 'sign-off-plan',
    title: 'Sign off a plan, or query it',
    submit: 'Save the decision',
    may: SIGNING,
    form: PlanSignOff,
    ask: ['plan', 'answer', 'reason'],
    run: decide,
  },
]
