import { type Day, formatDay } from '../../core/day.ts'
import { Pagination, type PaginationProps, StackingTable } from '../kit/index.ts'

/** Something to put right in a record, because of which a return is wrong: `href` opens where it is done. */
export type MendItem = {
  childName: string
  childHref: string
  /** What to do, in plain words. */
  says: string
  /** At which record: one rule may find several. */
  record: string
  href: string
  since: Day
  /** Of which collection year. */
  year: string
}

type MendListProps = {
  items: readonly MendItem[]
  /** Of how many these are the oldest. */
  count: number
  /** Where all of it stands. */
  href: string
}

/** On My day: what to put right first, and the way to the rest. */
export const MendList = ({ items, count, href }: MendListProps) => (
  <section aria-labelledby="to-mend">
    <h2 class="govuk-heading-m" id="to-mend">
      To put right for the return
    </h2>
    <ul class="govuk-list">
      {items.map(one => (
        <li>
          <a class="govuk-link" href={one.href}>
            {one.childName}: {one.says}
          </a>{' '}
          <span class="gt-quiet">since {formatDay(one.since)}</span>
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        {count > items.length ? `Show all ${count}` : 'Show them with when each was found'}
        <span class="govuk-visually-hidden"> to put right</span>
      </a>
    </p>
  </section>
)

type MendPageProps = {
  items: readonly MendItem[]
  pages: PaginationProps | undefined
  /** What makes sense only once the year is over, the first of it; and how much there is. */
  atYearEnd: readonly MendItem[]
  atYearEndCount: number
  sentence: string
}

/** All that is for one person to put right, and apart from it what waits for the year’s end. */
export const MendPage = ({ items, pages, atYearEnd, atYearEndCount, sentence }: MendPageProps) => (
  <>
    <h1 class="govuk-heading-l">To put right for the return</h1>
    <p class="govuk-body">
      Our returns to the Department would be wrong, or doubted, because of these. Each goes from this list
      with the save that puts it right.
    </p>
    {items.length === 0 ? (
      <p class="govuk-body">Nothing is left for you to put right. The records are looked at each morning.</p>
    ) : (
      <MendTable caption="To put right now" items={items} />
    )}
    {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
    {atYearEnd.length > 0 && (
      <>
        <MendTable caption="Needed only when the year is over" items={atYearEnd} />
        {atYearEndCount > atYearEnd.length && (
          <p class="govuk-hint">
            These are the first {atYearEnd.length} of {atYearEndCount}.
          </p>
        )}
      </>
    )}
    <p class="govuk-hint">{sentence}</p>
  </>
)

const MendTable = ({ caption, items }: { caption: string; items: readonly MendItem[] }) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-table__caption--m"
    head={['Child', 'What to do', 'Year', 'Since'].map(text => ({ text }))}
    rows={items.map(one => [
      {
        html: (
          <a class="govuk-link" href={one.childHref}>
            {one.childName}
          </a>
        ),
      },
      {
        html: (
          <>
            <a class="govuk-link" href={one.href}>
              {one.says}
              <span class="govuk-visually-hidden"> For {one.childName}</span>
            </a>
            <span class="govuk-hint govuk-!-margin-bottom-0">{one.record}</span>
          </>
        ),
      },
      { text: one.year },
      { text: formatDay(one.since) },
    ])}
  />
)
