import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, InsetText, SummaryList } from '../../../web/kit/index.ts'
import { isAnswered } from '../board/agreement.ts'
import { PARTNER } from '../records.ts'
import { POSITION, PURPOSE } from '../records-agreement.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'

/** Where agreement stands, for each purpose. */
export const Agreements = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const isMissing =
    part.contact.outcome === 'referral' &&
    !isAnswered(part.agreements.findLast(({ purpose }) => purpose === 'assessment'))
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
