import { type Day, formatDay } from '../../core/day.ts'
import { formatNumber } from '../../core/number.ts'
import { counted } from './counted.ts'

/** A child open to us with nobody to work with them. */
export type WaitingChild = { childId: string; name: string; since: Day | null }

/** Children without a worker, those who have waited longest in front. */
export const UnallocatedList = ({
  children,
  count,
  href,
}: {
  children: readonly WaitingChild[]
  count: number
  /** The whole list, where this is only its beginning. */
  href?: string
}) => (
  <section aria-labelledby="unallocated">
    <h2 class="govuk-heading-m" id="unallocated">
      {count === 0
        ? 'Every open child has a worker'
        : `${counted(count, 'child', 'children')} without a worker`}
    </h2>
    {children.length > 0 && (
      <ul class="govuk-list">
        {children.map(({ childId, name, since }) => (
          <li>
            <a class="govuk-link" href={`/children/${childId}`}>
              {name}
            </a>
            {since !== null && `, since ${formatDay(since)}`}
          </li>
        ))}
      </ul>
    )}
    {href && count > children.length && (
      <p class="govuk-body">
        <a class="govuk-link" href={href}>
          Show all {formatNumber(count)}
        </a>
      </p>
    )}
  </section>
)
