import { formatNumber } from '../../core/number.ts'
import { InsetText, Pagination, type PaginationProps, StackingTable, WarningText } from '../kit/index.ts'

/**
 * A run of the feed, in words. How many were held back is not among them: beside a list of those whom the reader may see it
 * would tell that there are others.
 */
export type FeedRunLine = {
  began: string
  sentTo: string
  /** 'All of it went', or what happened instead. */
  became: string
  accepted: number
  purged: number
}

/** A child whose record is held back: what is wrong, and where each of it is put right. */
export type HeldLine = {
  name: string
  href: string
  since: string
  /** Who works with the child, where anybody does. */
  worker: string
  reasons: readonly { says: string; record?: { title: string; href: string }; mendedAt?: string }[]
}

/** How the feed goes by the clock: why it does not, or when it does; and what was wrong the last time, where it failed. */
export type FeedClock = { idle: string | undefined; when: string; failed: string | undefined }

export type FeedPageProps = {
  clock: FeedClock
  runs: readonly FeedRunLine[]
  held: readonly HeldLine[]
  pages: PaginationProps | undefined
  /** Whether the reader opens records at all. */
  opensRecords: boolean
  sentence: string
}

/** The Department's daily feed: what went last, and who is held back and why. */
export const FeedPage = ({ clock, runs, held, pages, opensRecords, sentence }: FeedPageProps) => (
  <>
    <h1 class="govuk-heading-l">The Department’s daily feed</h1>
    <p class="govuk-body">
      Each day the Department for Education is sent what changed in the records of children in need, in care
      and leaving care. A child whose record cannot go is held back, and all others go. The feed holds every
      child, whoever may see them here.
    </p>
    {clock.failed !== undefined && <WarningText text={clock.failed} />}
    <p class="govuk-body">
      {clock.idle === undefined
        ? clock.when
        : `It does not go by itself. ${clock.idle} Your system team can set that: goldthread feed dfe --help says how.`}
    </p>
    {runs.length === 0 ? (
      <InsetText text="Nothing has been sent yet." />
    ) : (
      <StackingTable
        caption="What went last"
        captionClasses="govuk-table__caption--m"
        head={[
          { text: 'When' },
          { text: 'Where to' },
          { text: 'What came of it' },
          { text: 'Children sent', format: 'numeric' },
          { text: 'Taken away', format: 'numeric' },
        ]}
        rows={runs.map(run => [
          { text: run.began },
          { text: run.sentTo },
          { text: run.became },
          { text: formatNumber(run.accepted), format: 'numeric' },
          { text: formatNumber(run.purged), format: 'numeric' },
        ])}
      />
    )}
    {opensRecords && (
      <>
        <h2 class="govuk-heading-m">Held back</h2>
        <HeldTable held={held} pages={pages} />
        <p class="govuk-body">{sentence}</p>
      </>
    )}
  </>
)

/** Whose records of the reader's own children are held back. */
export const HeldPage = ({ held, pages, sentence }: Pick<FeedPageProps, 'held' | 'pages' | 'sentence'>) => (
  <>
    <h1 class="govuk-heading-l">Held back from the Department’s daily feed</h1>
    <p class="govuk-body">
      Something in these children’s records keeps them from being sent. Put it right, and they go the next
      night.
    </p>
    <HeldTable held={held} pages={pages} />
    <p class="govuk-body">{sentence}</p>
  </>
)

const HeldTable = ({ held, pages }: Pick<FeedPageProps, 'held' | 'pages'>) => (
  <>
    {held.length === 0 ? (
      <p class="govuk-body">There is nothing here for you to put right.</p>
    ) : (
      <StackingTable
        caption="Whose record is held back"
        captionClasses="govuk-visually-hidden"
        head={[
          { text: 'Child' },
          { text: 'Since' },
          { text: 'Who works with them' },
          { text: 'What to put right' },
        ]}
        rows={held.map(one => [
          {
            html: (
              <a class="govuk-link" href={one.href}>
                {one.name}
              </a>
            ),
          },
          { text: one.since },
          { text: one.worker },
          { html: <Reasons {...one} /> },
        ])}
      />
    )}
    {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
  </>
)

const Reasons = ({ name, reasons }: Pick<HeldLine, 'name' | 'reasons'>) => (
  <ul class="govuk-list govuk-!-margin-bottom-0">
    {reasons.map(({ says, record, mendedAt }) => (
      <li>
        {says}{' '}
        {record && (
          <a class="govuk-link" href={record.href}>
            {record.title}
            <span class="govuk-visually-hidden"> of {name}</span>
          </a>
        )}
        {mendedAt && (
          <>
            {' '}
            <a class="govuk-link" href={mendedAt}>
              Put it right
              <span class="govuk-visually-hidden"> for {name}</span>
            </a>
          </>
        )}
      </li>
    ))}
  </ul>
)
