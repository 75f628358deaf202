import { formatDay } from '../../../core/day.ts'
import { PROGRESS } from '../../../engines/plans/index.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { type Progress, REVIEW_DECISION, type Review } from '../records-plan.ts'
import type { Help } from './read-help.ts'

/** The meetings of the team around the family, newest first, each with how far every action was. */
export function Reviews({ ctx, help }: { ctx: Ctx; help: Help }) {
  if (help.reviews.length === 0) return <p class="govuk-body">The team has not met yet.</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {help.reviews.map(review => (
        <li>
          <a class="govuk-link" href={recordHref(ctx, 'early_help_review', review.id)}>
            {formatDay(review.heldOn)}
          </a>
          <ReviewWords review={review} />
          <MarksAt review={review.id} actions={help.actions} marks={help.marks} />
        </li>
      ))}
    </ul>
  )
}

/** What one review says. */
export const ReviewWords = ({ review }: { review: Row<typeof Review> }) => (
  <>
    : {REVIEW_DECISION[review.decision].toLowerCase()}. {review.changed}
    {review.childsWords && ` “${review.childsWords}”`}
    <span class="gt-quiet"> There: {review.attended}</span>
  </>
)

type MarksProps = { review: string; actions: Help['actions']; marks: readonly Row<typeof Progress>[] }

/** How far each action was at one review. */
export function MarksAt({ review, actions, marks }: MarksProps) {
  const own = marks.filter(mark => mark.review === review)
  if (own.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {own.map(({ action, progress, says }) => (
        <li>
          {actions.find(one => one.action.id === action)?.action.what ?? 'An action of an earlier plan'}:{' '}
          {PROGRESS[progress].toLowerCase()}
          {says && `. ${says}`}
        </li>
      ))}
    </ul>
  )
}
