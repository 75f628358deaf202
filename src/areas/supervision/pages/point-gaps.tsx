import { formatDay } from '../../../core/day.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { DAYS_TO_WRITE, KEY_POINTS, type PointGap } from '../key-points.ts'

/** Key points of cases that no manager wrote a decision or direction about, each opening the form to write it. */
export const PointGaps = ({
  count,
  gaps,
  mayRecord,
}: {
  count: number
  gaps: readonly PointGap[]
  mayRecord: boolean
}) => (
  <section>
    <h2 class="govuk-heading-m">Key points without oversight</h2>
    <p class="govuk-body">
      In the last four weeks, where {DAYS_TO_WRITE} days later no manager’s decision or direction stands in
      the record.
    </p>
    {gaps.length === 0 ? (
      <p class="govuk-body">None.</p>
    ) : (
      <>
        {count > gaps.length && (
          <p class="govuk-hint">
            The first {gaps.length} of {count.toLocaleString('en-GB')} are shown.
          </p>
        )}
        <StackingTable
          caption="Those longest without it first"
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={['Child', 'What happened', 'On', 'Worker'].map(text => ({ text }))}
          rows={gaps.map(({ childId, childName, point, onDay, worker }) => [
            {
              html: (
                <a class="govuk-link" href={`/children/${childId}`}>
                  {childName}
                </a>
              ),
            },
            {
              html: mayRecord ? (
                <a class="govuk-link" href={`/children/${childId}/record-oversight`}>
                  {KEY_POINTS[point]}
                </a>
              ) : (
                <span>{KEY_POINTS[point]}</span>
              ),
            },
            { text: formatDay(onDay) },
            { text: worker ?? 'Nobody yet' },
          ])}
        />
      </>
    )}
  </section>
)
