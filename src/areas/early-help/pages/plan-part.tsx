import { formatDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import {
  Details,
  type FieldDescription,
  Form,
  FormFields,
  StackingTable,
  Tag,
} from '../../../web/kit/index.ts'
import { hintsFor } from '../hints.ts'
import { PROGRESS } from '../records-plan.ts'
import type { Help } from './read-help.ts'

const COLOURS = { done: 'green', 'on-track': 'blue', stuck: 'red', dropped: 'grey' } as const

type Marking = {
  action: string
  csrf: string
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

/** The plan, each action with how far it has come, and a form to mark one where the reader may (`marking`). */
export function PlanPart({ ctx, help, marking }: { ctx: Ctx; help: Help; marking?: Marking }) {
  const { plan, actions } = help
  if (!plan) return <p class="govuk-body">No plan has been agreed yet.</p>
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={recordHref(ctx, 'early_help_plan', plan.id)}>
          Agreed on {formatDay(plan.agreedOn)}
        </a>
        . {plan.outcomes}
      </p>
      {plan.forTheChild && <blockquote class="govuk-inset-text">{plan.forTheChild}</blockquote>}
      {actions.length === 0 ? (
        <p class="govuk-body">The plan has no actions yet.</p>
      ) : (
        <StackingTable
          head={['What', 'Who', 'By when', 'How we will know', 'Progress'].map(text => ({ text }))}
          rows={actions.map(one => [
            { html: <What ctx={ctx} one={one} /> },
            { text: one.action.who },
            { text: formatDay(one.action.byOn) },
            { text: one.action.knownBy ?? '–' },
            { html: <How ctx={ctx} one={one} /> },
          ])}
        />
      )}
      {plan.otherwise && <p class="govuk-body">If things do not change: {plan.otherwise}</p>}
      {marking && actions.length > 0 && (
        <Details summaryText="Mark how far an action is" open={marking.problems.length > 0}>
          <Form action={marking.action} csrf={marking.csrf} submitLabel="Save progress" secondary>
            <FormFields fields={progressFields(help)} values={marking.typed} errors={marking.problems} />
          </Form>
        </Details>
      )}
    </>
  )
}

type One = Help['actions'][number]

// Gentle questions beside an action that is hard to follow: nothing is refused for them.
const What = ({ ctx, one }: { ctx: Ctx; one: One }) => (
  <>
    <a class="govuk-link" href={recordHref(ctx, 'early_help_action', one.action.id)}>
      {one.action.what}
    </a>
    {hintsFor(one.action).map(hint => (
      <span class="govuk-hint govuk-!-display-block">{hint}</span>
    ))}
  </>
)

function How({ ctx, one: { action, progress } }: { ctx: Ctx; one: One }) {
  const isLate = action.byOn < ctx.today && progress?.progress !== 'done' && progress?.progress !== 'dropped'
  return (
    <>
      {progress ? (
        <Tag text={PROGRESS[progress.progress]} classes={`govuk-tag--${COLOURS[progress.progress]}`} />
      ) : (
        'Not marked yet'
      )}
      {isLate && <strong> Past its day</strong>}
      {progress && (
        <span class="gt-quiet">
          {` ${formatDay(progress.markedOn)}`}
          {progress.says && `: ${progress.says}`}
        </span>
      )}
    </>
  )
}

/** The questions of the form that marks progress: one answer serves one action. */
export const progressFields = ({ actions }: Help): FieldDescription[] => [
  {
    name: 'action',
    type: 'select',
    label: 'Which action?',
    options: actions.map(({ action }) => ({ value: action.id, text: `${action.what} (${action.who})` })),
  },
  {
    name: 'progress',
    type: 'choice',
    label: 'How far is it?',
    options: Object.entries(PROGRESS).map(([value, text]) => ({ value, text })),
  },
  { name: 'says', type: 'text', label: 'What has changed?', optional: true },
]
