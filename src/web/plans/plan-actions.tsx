import { type Day, formatDay } from '../../core/day.ts'
import { hintsFor, isToDo, PROGRESS, type SmartAction } from '../../engines/plans/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { recordHref } from '../child/index.ts'
import { type FieldDescription, StackingTable, Tag } from '../kit/index.ts'

const COLOURS = { done: 'green', 'on-track': 'blue', stuck: 'red', dropped: 'grey' } as const

type PlanActionsProps = {
  ctx: Ctx
  table: string
  actions: readonly SmartAction[]
  caption: string
  /** Where an action is changed, for whoever may. */
  changeHref?(id: string): string
}

/** A plan's actions: what, who, by when, how we will know and how far, each with gentle questions where it is hard to follow. */
export const PlanActions = ({ ctx, table, actions, caption, changeHref }: PlanActionsProps) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-visually-hidden"
    head={['What', 'Who', 'By when', 'How we will know', 'Progress'].map(text => ({ text }))}
    rows={actions.map(action => [
      { html: <What ctx={ctx} table={table} action={action} changeHref={changeHref} /> },
      { text: action.who },
      { text: formatDay(action.byOn) },
      { text: action.knownBy ?? '–' },
      { html: <How today={ctx.today} action={action} /> },
    ])}
  />
)

// Gentle questions beside an action that is hard to follow: nothing is refused for them.
type WhatProps = Pick<PlanActionsProps, 'ctx' | 'table' | 'changeHref'> & { action: SmartAction }

const What = ({ ctx, table, action, changeHref }: WhatProps) => (
  <>
    <a class="govuk-link" href={recordHref(ctx, table, action.id)}>
      {action.what}
    </a>
    {changeHref && (
      <>
        {' '}
        <a class="govuk-link" href={changeHref(action.id)}>
          change<span class="govuk-visually-hidden">: {action.what}</span>
        </a>
      </>
    )}
    {action.changedWhy && <span class="govuk-!-display-block gt-quiet">Changed: {action.changedWhy}</span>}
    {action.change && <span class="govuk-!-display-block">So that: {action.change}</span>}
    {hintsFor(action).map(hint => (
      <span class="govuk-hint govuk-!-display-block">{hint}</span>
    ))}
  </>
)

function How({ today, action }: { today: Day; action: SmartAction }) {
  const { byOn, progress } = action
  const isLate = byOn < today && isToDo(action)
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
export const progressFields = (actions: readonly SmartAction[]): FieldDescription[] => [
  {
    name: 'action',
    type: 'select',
    label: 'Which action?',
    options: actions.map(({ id, what, who }) => ({ value: id, text: `${what} (${who})` })),
  },
  {
    name: 'progress',
    type: 'choice',
    label: 'How far is it?',
    options: Object.entries(PROGRESS).map(([value, text]) => ({ value, text })),
  },
  { name: 'says', type: 'text', label: 'What has changed?', optional: true },
]
