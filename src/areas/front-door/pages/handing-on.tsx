import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, InsetText } from '../../../web/kit/index.ts'
import { PASSED_ON } from '../board/handing-on.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'

/** Where a decided case goes: which team was asked, what it answered, and handing it on. */
export const HandingOn = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const { contact, handovers, acceptance } = part
  if (!PASSED_ON.includes(contact.outcome ?? '')) return null
  const last = handovers.at(-1)
  const isWaiting = last !== undefined && last.declined === undefined && !acceptance
  return (
    <>
      <h3 class="govuk-heading-s">Which team has it</h3>
      {handovers.map(({ toTeam, handedAt, handedBy, notDone, declined }) => (
        <>
          <p class="govuk-body">
            Handed on to {toTeam} on {formatInstant(handedAt)}, {handedBy}.{' '}
            {notDone && `Not done yet: ${notDone}`}
          </p>
          {declined && (
            <InsetText>
              {toTeam} did not accept it ({declined.declinedBy}, {formatInstant(declined.declinedAt)}):{' '}
              {declined.why}
            </InsetText>
          )}
        </>
      ))}
      {acceptance ? (
        <p class="govuk-body">
          {acceptance.team} accepted it on {formatInstant(acceptance.acceptedAt)}, {acceptance.acceptedBy}.
        </p>
      ) : (
        <p class="govuk-body">{isWaiting ? `It waits for ${last.toTeam}.` : 'No team has it yet.'}</p>
      )}
      {may.work && !acceptance && !isWaiting && (
        <Details summaryText="Hand it on to a team" open={isAsked(asked, part, 'hand-on')}>
          <Small props={props} does="hand-on" submit="Hand it on">
            <FormFields fields={FORMS.handOn(nth, props.teams)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}
