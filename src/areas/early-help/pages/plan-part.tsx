import { formatDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { Details, Form, FormFields } from '../../../web/kit/index.ts'
import { PlanActions, progressFields, Signed } from '../../../web/plans/index.ts'
import { helpHref } from '../actions/doing.ts'
import { earlyHelpReview } from '../clocks.ts'
import { smartActions } from '../review-marks.ts'
import { changeActionHref } from './change-action.ts'
import type { Help } from './read-help.ts'

type Marking = {
  action: string
  csrf: string
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
  /** Whether they may sign the plan off. */
  maySign: boolean
}

/** The plan, each action with how far it has come, and a form to mark one where the reader may (`marking`). */
export function PlanPart({ ctx, help, marking }: { ctx: Ctx; help: Help; marking?: Marking }) {
  const { plan } = help
  if (!plan) return <p class="govuk-body">No plan has been agreed yet.</p>
  const actions = smartActions(help.actions)
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={recordHref(ctx, 'early_help_plan', plan.id)}>
          Agreed on {formatDay(plan.agreedOn)}
        </a>
        {plan.agreedWith && <> by {plan.agreedWith}</>}. {plan.outcomes}
      </p>
      {plan.childsView && <p class="govuk-body">What the child thinks of it: “{plan.childsView}”</p>}
      <NextReview help={help} />
      {plan.forTheChild && <blockquote class="govuk-inset-text">{plan.forTheChild}</blockquote>}
      {actions.length === 0 ? (
        <p class="govuk-body">The plan has no actions yet.</p>
      ) : (
        <>
          <PlanActions
            ctx={ctx}
            table="early_help_action"
            caption="Early help plan"
            actions={actions}
            changeHref={marking && (id => changeActionHref(plan.subject, id))}
          />
          <Signed
            signOffs={help.signOffs}
            actions={actions}
            askHref={marking && `/children/${plan.subject}/ask-early-help-sign-off`}
            signHref={marking?.maySign ? `/children/${plan.subject}/sign-off-early-help-plan` : undefined}
          />
          {marking && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${helpHref(plan.subject)}/for-family`}>
                Make the plan for one reader: print it, or send it
              </a>
            </p>
          )}
        </>
      )}
      {plan.otherwise && <p class="govuk-body">If things do not change: {plan.otherwise}</p>}
      {marking && actions.length > 0 && (
        <Details
          summaryText="Mark how far an action is"
          open={marking.problems.length > 0 || marking.typed.progress !== undefined}
        >
          <Form action={marking.action} csrf={marking.csrf} submitLabel="Save progress" secondary keeps>
            <FormFields fields={progressFields(actions)} values={marking.typed} errors={marking.problems} />
          </Form>
        </Details>
      )}
    </>
  )
}

/** When the plan is looked at next: the day that was arranged, else the day by which it must be. */
const NextReview = ({ help: { episode, reviews, plan, due } }: { help: Help }) => {
  if (episode?.endedOn !== null) return null
  const [last] = reviews
  const arranged = last && plan && last.heldOn > plan.agreedOn ? last.nextOn : null
  const by = due.find(({ clock }) => clock === earlyHelpReview.id)?.dueOn
  if (arranged === null && by === undefined) return null
  return (
    <p class="govuk-body">
      Next review: <strong>{arranged === null ? `by ${formatDay(by!)}` : `on ${formatDay(arranged)}`}</strong>
      {arranged !== null && by !== undefined && arranged > by && ` (it is due by ${formatDay(by)})`}
    </p>
  )
}
