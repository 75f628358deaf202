import { formatDay } from '../../core/day.ts'
import type { SmartAction } from '../../engines/plans/index.ts'
import { WarningText } from '../kit/index.ts'

export type ForFamilyProps = {
  child: string
  /** 'Child protection plan' */
  plan: string
  actions: readonly SmartAction[]
  /** What follows if things do not change, of the plan as a whole. */
  otherwise?: string | null
  council: { name: string; telephone: string | null }
  /** Why it may not be given to the family as it is. */
  refused: readonly string[]
}

/** What the family is given: who does what by when, in plain words, what it is for, and what follows if it is not done. */
export const ForFamily = ({ child, plan, actions, otherwise, council, refused }: ForFamilyProps) => {
  const open = actions.filter(
    ({ progress }) => progress?.progress !== 'done' && progress?.progress !== 'dropped',
  )
  const people = [...new Set(open.map(({ who }) => who))]
  if (refused.length > 0)
    return (
      <>
        <h1 class="govuk-heading-l">The plan for the family</h1>
        {refused.map(why => (
          <WarningText text={why} iconFallbackText="Warning" />
        ))}
        <p class="govuk-body">Change the action in the plan, then open this page again.</p>
      </>
    )
  return (
    <article class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{child}</span>
          {plan}: who does what
        </h1>
        {open.length === 0 && <p class="govuk-body">Nothing is left to do in this plan at the moment.</p>}
        {people.map(who => (
          <>
            <h2 class="govuk-heading-m">{who}</h2>
            <ul class="govuk-list govuk-list--spaced">
              {open
                .filter(action => action.who === who)
                .map(action => (
                  <li>
                    <strong>By {formatDay(action.byOn)}:</strong> {action.what}
                    {action.change && <span class="govuk-!-display-block">So that: {action.change}</span>}
                    {action.knownBy && (
                      <span class="govuk-!-display-block">We will know it helped when: {action.knownBy}</span>
                    )}
                    {action.otherwise && (
                      <span class="govuk-!-display-block">If it is not done: {action.otherwise}</span>
                    )}
                  </li>
                ))}
            </ul>
          </>
        ))}
        {otherwise && <p class="govuk-body">If things do not change: {otherwise}</p>}
        <p class="govuk-body-s">
          {council.name}.
          {council.telephone &&
            ` If anything here is not clear, or cannot be done, ring us: ${council.telephone}.`}
        </p>
      </div>
    </article>
  )
}

/** Every word that the family's version holds, to be looked through before it is given. */
export const wordsForFamily = (actions: readonly SmartAction[], otherwise?: string | null): string =>
  [
    ...actions.flatMap(({ what, who, change, knownBy, otherwise: or }) => [what, who, change, knownBy, or]),
    otherwise,
  ]
    .filter(Boolean)
    .join('\n')
