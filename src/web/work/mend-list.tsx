import { type Day, formatDay } from '../../core/day.ts'
import { Pagination, type PaginationProps, StackingTable } from '../kit/index.ts'

/** Something to put right in a record, because of which a return is wrong: `href` opens where it is done. */
export type MendItem = {
  /** What to do, in plain words. */
  says: string
  /** What the record is called: one rule may find several. */
  record: string
  href: string
  /** Where what is missing is begun, by the title of the page: it may be that, and not this record, that is wrong. */
  begin?: { title: string; href: string } | undefined
}

/** What there is to put right of one child since one day, in one collection year. */
export type ChildToMend = {
  name: string
  href: string
  since: Day
  year: string
  items: readonly MendItem[]
}

type MendListProps = {
  byChild: readonly ChildToMend[]
  /** How much there is of these and all others. */
  count: number
  /** Where all of it stands. */
  href: string
}

/** Things of one child that are named on My day; the rest stand on the page. */
const NAMED = 2

/** On My day: what to put right first, and the way to the rest. */
export const MendList = ({ byChild, count, href }: MendListProps) => (
  <section aria-labelledby="to-mend">
    <h2 class="govuk-heading-m" id="to-mend">
      To put right for the return
    </h2>
    <ul class="govuk-list">
      {byChild.flatMap(({ name, since, items }) =>
        items.slice(0, NAMED).map((one, nth) => (
          <li>
            <a class="govuk-link" href={one.href}>
              {name}: {one.says}
            </a>{' '}
            <span class="gt-quiet">
              {nth === NAMED - 1 && items.length > NAMED
                ? `and ${items.length - NAMED} more, since ${formatDay(since)}`
                : `since ${formatDay(since)}`}
            </span>
          </li>
        )),
      )}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        Show all, child by child
        <span class="govuk-visually-hidden"> to put right: {count}</span>
      </a>
    </p>
  </section>
)

type MendPageProps = {
  byChild: readonly ChildToMend[]
  pages: PaginationProps | undefined
  /** What makes sense only once the year is over, the first of it; and how much there is. */
  atYearEnd: readonly ChildToMend[]
  /** How much of that is not shown. */
  laterToo: number
  sentence: string
}

/** All that is for one person to put right, and apart from it what waits for the year’s end. */
export const MendPage = ({ byChild, pages, atYearEnd, laterToo, sentence }: MendPageProps) => (
  <>
    <h1 class="govuk-heading-l">To put right for the return</h1>
    <p class="govuk-body">
      Our returns to the Department would be wrong, or doubted, because of these. Each goes from this list
      with the save that puts it right.
    </p>
    {byChild.length === 0 ? (
      <p class="govuk-body">Nothing is left for you to put right. The records are looked at each morning.</p>
    ) : (
      <MendTable caption="To put right now" byChild={byChild} />
    )}
    {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
    {atYearEnd.length > 0 && (
      <>
        <MendTable caption="Needed only when the year is over" byChild={atYearEnd} />
        {laterToo > 0 && <p class="govuk-hint">There are {laterToo} more.</p>}
      </>
    )}
    <p class="govuk-hint">{sentence}</p>
  </>
)

const MendTable = ({ caption, byChild }: { caption: string; byChild: readonly ChildToMend[] }) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-table__caption--m"
    head={['Child', 'What to do', 'Year', 'Since'].map(text => ({ text }))}
    rows={byChild.map(({ name, href, items, year, since }) => [
      {
        html: (
          <a class="govuk-link" href={href}>
            {name}
          </a>
        ),
      },
      {
        html: (
          <ul class="govuk-list govuk-!-margin-bottom-0">
            {items.map(one => (
              <li>
                <a class="govuk-link" href={one.href}>
                  {one.says}
                  <span class="govuk-visually-hidden"> For {name}</span>
                </a>{' '}
                <span class="gt-quiet">{one.record}</span>
                {one.begin && (
                  <>
                    <br />
                    Or, if it is missing:{' '}
                    <a class="govuk-link" href={one.begin.href}>
                      {one.begin.title}
                      <span class="govuk-visually-hidden"> for {name}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        ),
      },
      { text: year },
      { text: formatDay(since) },
    ])}
  />
)
