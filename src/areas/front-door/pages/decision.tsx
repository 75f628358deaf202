import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, InsetText } from '../../../web/kit/index.ts'
import { sentBack } from '../board/decide-anew.ts'
import { named } from '../board/deciders.ts'
import { CONTACT_OUTCOME } from '../records.ts'
import { levelsOf, nameOf } from '../threshold-guide.ts'
import { FORMS } from './enquiry-forms.ts'
import { PassageWords } from './guidance.tsx'
import { NamingPassage } from './passage-form.tsx'
import { type ChildProps, isAsked, Small, wordOf } from './small-form.tsx'

/** What was decided for this child, by whom and why, and in which terms of the guidance. */
export const Decided = (props: ChildProps) => {
  const { contact, guide, signs, before, handovers, acceptance } = props.part
  const passage = guide.find(({ id }) => id === contact.threshold)
  const seen = new Set(signs.filter(one => one.passage === contact.threshold).map(({ sign }) => sign))
  const isBack = sentBack(contact, handovers, acceptance !== undefined) !== undefined
  return (
    <>
      <h3 class="govuk-heading-s">Decided</h3>
      <p class="govuk-body">
        <strong>{wordOf(CONTACT_OUTCOME, contact.outcome)}</strong>, by{' '}
        {named(contact.decidedBy ?? 'somebody', contact.decidedAs)} on{' '}
        {formatInstant(contact.decidedAnewAt ?? contact.decidedAt!)}
        {contact.decidedAnewAt !== null && ', anew'}
      </p>
      <p class="govuk-body">{contact.reason}</p>
      {passage && <p class="govuk-body">{nameOf(passage)}</p>}
      {seen.size > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {[...seen].map(sign => (
            <li>{sign}</li>
          ))}
        </ul>
      )}
      {contact.threshold === null && !isBack && levelsOf(guide).length > 0 && props.may.decide && (
        <NamedNext {...props} />
      )}
      {before.map(one => (
        <InsetText>
          Before: {wordOf(CONTACT_OUTCOME, one.outcome)}, by{' '}
          {named(one.decidedBy ?? 'somebody', one.decidedAs)} on {formatInstant(one.decidedAt)}. {one.reason}
        </InsetText>
      ))}
      {props.may.decide && isBack && (
        <Details summaryText="Decide it anew" open={isAsked(props.asked, props.part, 'decide-anew')}>
          <DecisionForm props={props} does="decide-anew" submit="Decide anew" />
        </Details>
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
  const { part, asked } = props
  if (part.ratings.length === 0) return <p class="govuk-hint">It can be decided once it is rated.</p>
  return (
    <Details
      summaryText="Decide for this child"
      open={isAsked(asked, part, 'decide')}
      classes="govuk-!-margin-top-4"
    >
      <Details summaryText="The threshold guidance">
        {part.guideToday.map(passage => (
          <>
            <p class="govuk-body">
              <strong>{nameOf(passage)}</strong>
            </p>
            <PassageWords passage={passage} />
          </>
        ))}
      </Details>
      <DecisionForm props={props} does="decide" submit="Decide" />
    </Details>
  )
}

/** What a decision says, by the guidance of today. */
const DecisionForm = ({ props, does, submit }: { props: ChildProps; does: string; submit: string }) => {
  const { part, nth, asked, problems } = props
  return (
    <Small props={props} does={does} submit={submit} secondary={does !== 'decide'}>
      <NamingPassage nth={nth} guide={part.guideToday} form={asked.form} problems={problems} />
      <FormFields fields={FORMS.decide(nth)} values={asked.form} errors={problems} />
    </Small>
  )
}
