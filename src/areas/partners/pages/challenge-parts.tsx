import { formatInstant } from '../../../core/instant.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { Details, Form, FormFields } from '../../../web/kit/index.ts'
import type { ChallengeTold } from '../board/challenge.ts'
import type { Following, ToldChild } from '../board/following.ts'
import { ANSWER_DAYS } from '../clocks.ts'
import { CHALLENGE_OUTCOME } from '../records.ts'

type ChallengesProps = {
  following: Following
  challenges: readonly ChallengeTold[]
  action: string
  asked: Asked
  problems: readonly Problem[]
}

/** Where a partner disagrees with a decision, how that stands, and how it can be taken further. */
export const Challenges = (props: ChallengesProps) => {
  const decided = props.following.children.filter(({ decidedAt }) => decidedAt !== null)
  if (decided.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">If you disagree</h2>
      {decided.map(child => (
        <OneDecision child={child} {...props} />
      ))}
    </>
  )
}

function OneDecision({ child, challenges, action, asked, problems }: ChallengesProps & { child: ToldChild }) {
  const mine = challenges.filter(({ contact }) => contact === child.contact)
  const last = mine.at(-1)
  const mayRaise = !last || (last.answeredAt !== null && last.stage === 'manager')
  const days = last ? ANSWER_DAYS.head : ANSWER_DAYS.manager
  const who = last ? 'a head of service' : 'a manager who did not decide'
  const summary = last ? 'Take it to a head of service' : 'Ask for the decision to be looked at again'
  return (
    <>
      {mine.map(one => (
        <div class="govuk-inset-text">
          <p class="govuk-body gt-as-typed" dir="auto">
            {one.why}
          </p>
          <p class="govuk-hint">
            <bdi>{child.name}</bdi>, {one.raisedBy}, {formatInstant(one.raisedAt)}
          </p>
          {one.answeredAt === null ? (
            <p class="govuk-body">Not answered yet.</p>
          ) : (
            <>
              <p class="govuk-body">
                <strong>{one.outcome && CHALLENGE_OUTCOME[one.outcome]}</strong>,{' '}
                {formatInstant(one.answeredAt)}
              </p>
              <p class="govuk-body gt-as-typed">{one.answer}</p>
            </>
          )}
        </div>
      ))}
      {mayRaise && (
        <Details
          summaryText={`${summary}: ${child.name}`}
          open={asked.form.do === 'challenge' && asked.form.contact === child.contact}
        >
          <Form
            action={action}
            csrf={asked.csrf}
            submitLabel="Send"
            keeps
            secondary
            hidden={{ do: 'challenge', contact: child.contact }}
          >
            <FormFields
              fields={[
                {
                  name: `why-${child.contact}`,
                  type: 'textarea',
                  label: 'Why do you disagree?',
                  hint: `${who.charAt(0).toUpperCase()}${who.slice(1)} answers within ${days} working days.`,
                },
              ]}
              values={asked.form}
              errors={problems}
            />
          </Form>
        </Details>
      )}
    </>
  )
}
