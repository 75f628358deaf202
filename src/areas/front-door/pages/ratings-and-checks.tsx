import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, InsetText } from '../../../web/kit/index.ts'
import { PARTNER, RATED } from '../records.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'
import { ColourTag } from './words.tsx'

/** How urgent managers judged it to be, each time. */
export const Ratings = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  return (
    <>
      <h3 class="govuk-heading-s">Ratings</h3>
      {part.ratings.length === 0 ? (
        <p class="govuk-body">Nobody has rated it yet.</p>
      ) : (
        <ul class="govuk-list">
          {part.ratings.map(rating => (
            <li>
              <ColourTag colour={rating.colour} /> {RATED[rating.stage].toLowerCase()}, {rating.ratedBy},{' '}
              {formatInstant(rating.ratedAt)}
              {rating.nextSteps && `: ${rating.nextSteps}`}
            </li>
          ))}
        </ul>
      )}
      {may.decide && part.contact.decidedAt === null && (
        <Details
          summaryText={part.ratings.length === 0 ? 'Rate it' : 'Rate it again'}
          open={part.ratings.length === 0 || isAsked(asked, part, 'rate')}
        >
          <Small props={props} does="rate" submit="Save the rating">
            <FormFields fields={FORMS.rate(nth, props.people)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

/** Which partners were asked, and what they answered. */
export const Checks = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const isOpen = part.contact.decidedAt === null && may.work
  return (
    <>
      <h3 class="govuk-heading-s">What partners know</h3>
      {part.checks.length === 0 && <p class="govuk-body">No partner was asked yet.</p>}
      {part.checks.map(check => (
        <div class="gt-check">
          <p class="govuk-body">
            <strong>{PARTNER[check.partner]}</strong>, asked by {check.askedBy} on{' '}
            {formatInstant(check.askedAt)}
            {check.asks && `: ${check.asks}`}
            {check.despite && ` Agreement left them out, and they were asked because: ${check.despite}`}
            {check.answeredAt === null && check.dueAt !== null && (
              <>
                {' '}
                <span class="gt-quiet">Their answer is due by {formatInstant(check.dueAt)}.</span>
              </>
            )}
          </p>
          {check.answeredAt === null ? (
            may.work && (
              <Details
                summaryText={`Write down what ${PARTNER[check.partner].toLowerCase()} answered`}
                open={asked.form.check === check.id}
              >
                <Small props={props} does="answer" submit="Save their answer" hidden={{ check: check.id }}>
                  <FormFields
                    fields={[
                      {
                        name: `answer-${check.id}`,
                        type: 'textarea',
                        label: 'What do they know?',
                      },
                      { name: `by-${check.id}`, type: 'text', label: 'Who answered?', optional: true },
                    ]}
                    values={asked.form}
                    errors={problems}
                  />
                </Small>
              </Details>
            )
          ) : (
            <InsetText>
              {check.answer} ({[check.answeredBy, formatInstant(check.answeredAt)].filter(Boolean).join(', ')}
              )
            </InsetText>
          )}
        </div>
      ))}
      {isOpen && (
        <Details summaryText="Ask a partner" open={isAsked(asked, part, 'ask')}>
          <Small props={props} does="ask" submit="Ask them">
            <FormFields fields={FORMS.ask(nth, props.agencies)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}
