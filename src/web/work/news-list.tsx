import { formatInstant, type Instant } from '../../core/instant.ts'
import { Form } from '../kit/index.ts'

/** Something new about a child, as the list shows it: `href` opens it, after which it is new no longer. */
export type NewsItem = { href: string; childName: string; says: string; at: Instant }

/** What is new for a worker since they looked, and one press to say that all of it is seen. */
export const NewsList = ({
  items,
  count,
  csrf,
  seenAction,
}: {
  items: readonly NewsItem[]
  /** Of how many these are the newest. */
  count: number
  csrf: string
  seenAction: string
}) => (
  <section aria-labelledby="news">
    <h2 class="govuk-heading-m" id="news">
      New for you
    </h2>
    <ul class="govuk-list">
      {items.map(({ href, childName, says, at }) => (
        <li>
          <a class="govuk-link" href={href}>
            {childName}: {says}
          </a>{' '}
          <span class="gt-quiet">{formatInstant(at)}</span>
        </li>
      ))}
    </ul>
    {count > items.length && (
      <p class="govuk-hint">
        The newest {items.length} of {count} are shown.
      </p>
    )}
    <Form action={seenAction} csrf={csrf} submitLabel="I have seen all of these" secondary />
  </section>
)
