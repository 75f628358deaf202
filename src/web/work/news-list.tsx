import { formatInstant, type Instant } from '../../core/instant.ts'
import { Form } from '../kit/index.ts'

/** Something new about a child, as the list shows it: `href` opens it, after which it is new no longer. */
export type NewsItem = { href: string; childName: string; says: string; at: Instant }

type NewsListProps = {
  items: readonly NewsItem[]
  /** Of how many these are the newest. */
  count: number
  csrf: string
  /** Where all of it stands, and is said to be seen. */
  href: string
}

/** What is new for a worker since they looked, and the way to the rest, else one press to say that all of it is seen. */
export const NewsList = ({ items, count, csrf, href }: NewsListProps) => (
  <section aria-labelledby="news">
    <h2 class="govuk-heading-m" id="news">
      New for you
    </h2>
    <ul class="govuk-list">
      {items.map(one => (
        <li>
          <a class="govuk-link" href={one.href}>
            {one.childName}: {one.says}
          </a>{' '}
          <span class="gt-quiet">{formatInstant(one.at)}</span>
        </li>
      ))}
    </ul>
    {count > items.length ? (
      // What does not stand here is not said to be seen from here.
      <p class="govuk-body">
        <a class="govuk-link" href={href}>
          Show all {count}
          <span class="govuk-visually-hidden"> that are new</span>
        </a>
      </p>
    ) : (
      <Form action={href} csrf={csrf} submitLabel="I have seen all of these" secondary />
    )}
  </section>
)
