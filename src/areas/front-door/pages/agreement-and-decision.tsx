import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, InsetText, SummaryList } from '../../../web/kit/index.ts'
import { CONTACT_OUTCOME, PARTNER } from '../records.ts'
import { POSITION, PURPOSE } from '../records-agreement.ts'
import type { Part } from './enquiry-data.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small, wordOf } from './small-form.tsx'

/** Where agreement stands, for each purpose. */
export const Agreements = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const isMissing =
    part.contact.outcome === 'referral' && !part.agreements.some(({ purpose }) => purpose === 'assessment')
  return (
    <>
      <h3 class="govuk-heading-s">Agreement</h3>
      {isMissing && (
        <InsetText>
          It was too urgent to wait for agreement to an assessment. Ask for it next, or write down why not.
        </InsetText>
      )}
      {part.agreements.length === 0 ? (
        <p class="govuk-body">Nothing is written down about agreement yet.</p>
      ) : (
        <SummaryList
          rows={part.agreements.map(one => ({
            key: { text: PURPOSE[one.purpose] },
            value: {
              text: [
                POSITION[one.position],
                one.askedOf && `asked of ${one.askedOf}`,
                one.askedBy && `by ${one.askedBy}`,
                one.askedOn !== null && `on ${formatDay(one.askedOn)}`,
                ...one.agencies.map(
                  ({ partner, covered }) => `${covered ? '' : 'not '}${PARTNER[partner].toLowerCase()}`,
                ),
                one.why,
                one.agreedBy && `agreed by ${one.agreedBy}`,
                `written down on ${formatInstant(one.knownAt)}`,
              ]
                .filter(Boolean)
                .join(', '),
            },
          }))}
        />
      )}
      {may.work && (
        <Details summaryText="Write down where agreement stands" open={isAsked(asked, part, 'agree')}>
          <Small props={props} does="agree" submit="Save">
            <FormFields fields={FORMS.agree(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

/** Who has the contact, and taking it. */
export const Holding = (props: ChildProps) => {
  const { contact } = props.part
  const isMine = contact.holderAccount === props.asked.viewer.account
  return (
    <>
      <h3 class="govuk-heading-s">Who has it</h3>
      <p class="govuk-body">{isMine ? 'You have it.' : (contact.holder ?? 'Nobody has it yet.')}</p>
      {isMine ? (
        <Small props={props} does="leave" submit="Put it back for others" />
      ) : (
        <Small props={props} does="take" submit={contact.holder === null ? 'Take it' : 'Take it over'} />
      )}
    </>
  )
}

/** What was decided for this child, by whom and why. */
export const Decided = ({ part: { contact, guide } }: { part: Part }) => {
  const passage = guide.find(({ id }) => id === contact.threshold)
  return (
    <>
      <h3 class="govuk-heading-s">Decided</h3>
      <p class="govuk-body">
        <strong>{wordOf(CONTACT_OUTCOME, contact.outcome)}</strong>, by {contact.decidedBy} on{' '}
        {formatInstant(contact.decidedAt!)}
      </p>
      <p class="govuk-body">{contact.reason}</p>
      {passage && (
        <p class="govuk-body">
          {passage.level}: {passage.title}
        </p>
      )}
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
        {part.guide.map(({ level, title, says }) => (
          <>
            <p class="govuk-body">
              <strong>
                {level}: {title}
              </strong>
            </p>
            <p class="govuk-body">{says}</p>
          </>
        ))}
      </Details>
      <Small props={props} does="decide" submit="Decide" secondary={false}>
        <FormFields fields={FORMS.decide(nth, part.guide)} values={asked.form} errors={problems} />
      </Small>
    </Details>
  )
}
