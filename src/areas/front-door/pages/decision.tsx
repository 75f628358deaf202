import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, InsetText } from '../../../web/kit/index.ts'
import { named } from '../board/deciders.ts'
import { CONTACT_OUTCOME } from '../records.ts'
import { levelsOf, nameOf } from '../threshold-guide.ts'
import { FORMS } from './enquiry-forms.ts'
import { PassageWords } from './guidance.tsx'
import { NamingPassage } from './passage-form.tsx'
import { type ChildProps, isAsked, Small, wordOf } from './small-form.tsx'

/** What was decided for this child, by whom and why, and in which terms of the guidance. */
export const Decided = (props: ChildProps) => {
  const { contact, guide, signs } = props.part
  const passage = guide.find(({ id }) => id === contact.threshold)
  return (
    <>
      <h3 class="govuk-heading-s">Decided</h3>
      <p class="govuk-body">
        <strong>{wordOf(CONTACT_OUTCOME, contact.outcome)}</strong>, by{' '}
        {named(contact.decidedBy ?? 'somebody', contact.decidedAs)} on {formatInstant(contact.decidedAt!)}
      </p>
      <p class="govuk-body">{contact.reason}</p>
      {passage && <p class="govuk-body">{nameOf(passage)}</p>}
      {signs.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {signs.map(({ sign }) => (
            <li>{sign}</li>
          ))}
        </ul>
      )}
      {contact.threshold === null && levelsOf(guide).length > 0 && props.may.decide && (
        <NamedNext {...props} />
      )}
    </>
  )
}

/** What was too urgent to wait for a passage of the guidance names it next. */
const NamedNext = (props: ChildProps) => {
  const { part, nth, asked, problems } = props
  return (
    <>
      <InsetText>No passage of the threshold guidance is named yet. Name it next.</InsetText>
      <Details summaryText="Name the passage" open={isAsked(asked, part, 'name-passage')}>
        <Small props={props} does="name-passage" submit="Save the passage">
          <NamingPassage nth={nth} guide={part.guide} form={asked.form} problems={problems} />
        </Small>
      </Details>
    </>
  )
}

/** A manager's decision, with the threshold guidance beside it. */
export const Deciding = (props: ChildProps) => {
  const { part, nth, asked, problems } = props
  if (part.ratings.length === 0) return <p class="govuk-hint">It can be decided once it is rated.</p>
  return (
    <Details
      summaryText="Decide for this child"
      open={isAsked(asked, part, 'decide')}
      classes="govuk-!-margin-top-4"
    >
      <Details summaryText="The threshold guidance">
        {part.guide.map(passage => (
          <>
            <p class="govuk-body">
              <strong>{nameOf(passage)}</strong>
            </p>
            <PassageWords passage={passage} />
          </>
        ))}
      </Details>
      <Small props={props} does="decide" submit="Decide" secondary={false}>
        <NamingPassage nth={nth} guide={part.guide} form={asked.form} problems={problems} />
        <FormFields fields={FORMS.decide(nth)} values={asked.form} errors={problems} />
      </Small>
    </Details>
  )
}
