import { type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { isToDo, NOT_ASKED, whyNotAnswered } from '../../../engines/plans/index.ts'
import { type Ctx, change, insert, list, type Row } from '../../../engines/records/index.ts'
import { beginsWork, worksWith } from '../../child/facts.ts'
import { actionsIn, planOf } from '../current.ts'
import { PlanSignOff } from '../records-plan.ts'
import { smartActions } from '../review-marks.ts'
import { type Doing, inEpisode, thenShow } from './doing.ts'
import { GIVING, MANAGING } from './who.ts'

/** What was asked of managers about one plan, and what they answered, the newest first. */
export const signOffsOf = async (ctx: Ctx, child: string, plan: string): Promise<Row<typeof PlanSignOff>[]> =>
  (await list(ctx, PlanSignOff, child))
    .filter(one => one.plan === plan)
    .toSorted((a, b) => b.askedAt - a.askedAt)

const ask = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, viewer, child, recordId } = doing
    const plan = await planOf(ctx, child, episode.id)
    if (!plan) return refused('There is no plan yet. Agree the plan with the family first.')
    if (!(await actionsIn(ctx, child, episode.id)).some(isToDo))
      return refused('The plan has no action that is still to be done: write them first.')
    const waits = (await signOffsOf(ctx, child, plan.id)).some(
      ({ id, answer }) => answer === null && id !== recordId,
    )
    if (waits) return refused('A manager was asked already, and has not answered yet.')
    const asked = { plan: plan.id, askedAt: ctx.now, askedBy: viewer.name, askedByAccount: viewer.account }
    return thenShow(await insert(ctx, PlanSignOff, child, asked as never, recordId), child)
  })

const decide = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, viewer, child, values } = doing
    const plan = await planOf(ctx, child, episode.id)
    const waiting = plan && (await signOffsOf(ctx, child, plan.id)).find(({ answer }) => answer === null)
    if (!waiting) return refused(NOT_ASKED)
    const why = whyNotAnswered(
      {
        waiting,
        actions: smartActions(await actionsIn(ctx, child, episode.id)),
        account: viewer.account,
        isOwnWork: await worksWith(ctx, child, viewer.account),
      },
      values,
    )
    if (why) return why
    const said = { answer: values.answer, reason: values.reason || null, answeredAt: ctx.now }
    return thenShow(
      await change(
        ctx,
        PlanSignOff,
        waiting.id,
        { ...said, answeredBy: viewer.name } as never,
        waiting.knownAt,
      ),
      child,
    )
  })

/** From asking a manager to sign the early help plan off to the answer: it goes on, or is queried back with what must change. */
export const signingOff: readonly Action[] = [
  beginsWork({
    id: 'ask-early-help-sign-off',
    title: 'Ask a manager to sign off the early help plan',
    submit: 'Ask for it',
    may: GIVING,
    form: PlanSignOff,
    ask: [],
    run: ask,
  }),
  {
    id: 'sign-off-early-help-plan',
    title: 'Sign off the early help plan, or query it',
    submit: 'Save the decision',
    may: MANAGING,
    form: PlanSignOff,
    ask: ['answer', 'reason'],
    run: decide,
  },
]
