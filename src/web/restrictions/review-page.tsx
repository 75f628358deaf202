import { type Day, formatDay } from '../../core/day.ts'
import { formatInstant } from '../../core/instant.ts'
import type { Problem } from '../../core/outcome.ts'
import type { OpeningToReview } from '../../engines/access/index.ts'
import { Button, SummaryList, Tag, Textarea } from '../kit/index.ts'

type Props = {
  openings: readonly OpeningToReview[]
  today: Day
  csrf: string
  errors?: readonly Problem[]
  /** The opening whose review was not accepted. */
  failed?: string
}

const One = ({
  one,
  today,
  csrf,
  error,
}: {
  one: OpeningToReview
  today: Day
  csrf: string
  error?: string
}) => (
  <div class="govuk-summary-card">
    <div class="govuk-summary-card__title-wrapper">
      <h2 class="govuk-summary-card__title">
        Opened by {one.name} on {formatInstant(one.openedAt)}
      </h2>
      {one.dueOn < today ? (
        <Tag text={`Should have been reviewed by ${formatDay(one.dueOn)}`} classes="govuk-tag--red" />
      ) : (
        <Tag text={`Review by ${formatDay(one.dueOn)}`} classes="govuk-tag--grey" />
      )}
    </div>
    <div class="govuk-summary-card__content">
      <SummaryList
        classes="gt-dense"
        rows={[
          {
            key: { text: 'Whose record' },
            value: one.personId
              ? {
                  html: (
                    <a class="govuk-link" href={`/children/${one.personId}`}>
                      {one.personName}
                    </a>
                  ),
                }
              : { text: 'A record that is closed to you. You can still review the reason.' },
          },
          { key: { text: 'Their reason' }, value: { text: one.reason } },
          { key: { text: 'Open until' }, value: { text: formatInstant(one.until) } },
        ]}
      />
      <form method="post" action={`/emergency/review/${one.id}`} novalidate>
        <input type="hidden" name="_csrf" value={csrf} />
        <Textarea
          name="words"
          id={error ? 'words' : `words-${one.id}`}
          label={{ text: 'What did you find?', classes: 'govuk-label--s' }}
          rows={3}
          errorMessage={error ? { text: error } : undefined}
        />
        <Button text="Save the review" preventDoubleClick />
      </form>
    </div>
  </div>
)

/** Emergency openings that a head of service must look at the next day. */
export const ReviewPage = ({ openings, today, csrf, errors, failed }: Props) => (
  <>
    <h1 class="govuk-heading-l">Emergency openings to review</h1>
    {openings.length === 0 ? (
      <p class="govuk-body">No emergency opening waits for review.</p>
    ) : (
      openings.map(one => (
        <One
          one={one}
          today={today}
          csrf={csrf}
          error={one.id === failed ? errors?.[0]?.message : undefined}
        />
      ))
    )}
  </>
)
