import { formatDay } from '../../../core/day.ts'
import { Details, FormFields } from '../../../web/kit/index.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'

/** What must happen next with a contact, who does it and by when, and what came of what is done. */
export const NextSteps = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  return (
    <>
      <h3 class="govuk-heading-s">Next steps</h3>
      {part.steps.length === 0 ? (
        <p class="govuk-body">None is set.</p>
      ) : (
        <ul class="govuk-list">
          {part.steps.map(({ what, who, dueOn, setBy, doneBy, came }) => (
            <li>
              {what}
              <br />
              <span class="gt-quiet">
                {doneBy === null
                  ? `${who}, by ${formatDay(dueOn)} (${setBy})`
                  : `Done, ${doneBy}: ${came ?? ''}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {may.work && (
        <Details summaryText="Set a next step" open={isAsked(asked, part, 'step')}>
          <Small props={props} does="step" submit="Save the next step">
            <FormFields fields={FORMS.step(nth, props.people)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

/** A manager hands the contact to a worker by name. */
export const HandTo = (props: ChildProps) => {
  const { part, nth, asked, problems } = props
  return (
    <Details summaryText="Hand it to somebody" open={isAsked(asked, part, 'hand')}>
      <Small props={props} does="hand" submit="Hand it over">
        <FormFields fields={FORMS.hand(nth, props.people)} values={asked.form} errors={problems} />
      </Small>
    </Details>
  )
}
