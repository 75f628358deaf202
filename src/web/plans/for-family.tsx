import { type Day, formatDay } from '../../core/day.ts'
import type { Block, Paper } from '../../engines/papers/index.ts'
import type { SmartAction } from '../../engines/plans/index.ts'
import { WarningText } from '../kit/index.ts'
import { PaperPage } from '../paper/index.ts'

export type FamilyPlan = {
  child: { id: string; name: string }
  /** 'Child protection plan' */
  plan: string
  actions: readonly SmartAction[]
  /** What follows if things do not change, of the plan as a whole. */
  otherwise?: string | null
  council: { name: string; telephone: string | null }
  on: Day
}

/** What the family is given: who does what by when, in plain words, what it is for, and what follows if it is not done. */
export function familyPaper({ child, plan, actions, otherwise, council, on }: FamilyPlan): Paper {
  const open = actions.filter(
    ({ progress }) => progress?.progress !== 'done' && progress?.progress !== 'dropped',
  )
  const people = [...new Set(open.map(({ who }) => who))]
  return {
    title: `${plan}: who does what`,
    about: [child.id],
    caption: child.name,
    on,
    council: council.name,
    blocks: [
      ...(open.length === 0 ? [{ text: 'Nothing is left to do in this plan at the moment.' }] : []),
      ...people.flatMap((who): Block[] => [
        { heading: who },
        { list: open.filter(action => action.who === who).map(itemOf) },
      ]),
      ...(otherwise ? [{ text: `If things do not change: ${otherwise}` }] : []),
    ],
    foot: [
      `${council.name}, ${formatDay(on)}.`,
      council.telephone && `If anything here is not clear, or cannot be done, ring us: ${council.telephone}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const itemOf = ({ byOn, what, change, knownBy, otherwise }: SmartAction) => ({
  first: `By ${formatDay(byOn)}:`,
  text: what,
  more: [
    change && `So that: ${change}`,
    knownBy && `We will know it helped when: ${knownBy}`,
    otherwise && `If it is not done: ${otherwise}`,
  ].filter(line => typeof line === 'string' && line !== '') as string[],
})

/** The family's version on the screen, or why it may not be given to them as it is. */
export const ForFamily = ({ paper, refused }: { paper: Paper; refused: readonly string[] }) =>
  refused.length === 0 ? (
    <PaperPage paper={paper} />
  ) : (
    <>
      <h1 class="govuk-heading-l">The plan for the family</h1>
      {refused.map(why => (
        <WarningText text={why} iconFallbackText="Warning" />
      ))}
      <p class="govuk-body">Change the action in the plan, then open this page again.</p>
    </>
  )
