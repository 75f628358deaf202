import { formatInstant } from '../../core/instant.ts'
import { CHANNELS, type Message, STANDINGS } from '../../engines/outbox/index.ts'
import { Details, InsetText, Pagination, type PaginationProps } from '../kit/index.ts'
import { AsRead } from './as-read.tsx'
import { StateTag } from './state-tag.tsx'

export type LettersPageProps = {
  messages: readonly Message[]
  council: string
  /** Whether the viewer looks after what leaves, and may go to each message. */
  changes: boolean
  pages: PaginationProps
}

/** The copies on one child's record: to whom, when, what became of it, and the words. */
export const LettersPage = ({ messages, council, changes, pages }: LettersPageProps) => (
  <>
    {messages.length === 0 && (
      <InsetText text="No letter, e-mail or text message about this child is kept here." />
    )}
    {messages.map(one => (
      <section aria-label={`${one.subject}, to ${one.reader.name}`}>
        <h2 class="govuk-heading-m govuk-!-margin-bottom-1">{one.subject}</h2>
        <p class="govuk-body govuk-!-margin-bottom-1">
          <StateTag state={one.state} /> {CHANNELS[one.channel]} to {one.reader.name} (
          {STANDINGS[one.reader.standing].toLowerCase()}), written on {formatInstant(one.madeAt)} by{' '}
          {one.madeBy}
          {one.reason !== null && `. ${one.reason}`}
        </p>
        {changes && (
          <p class="govuk-body govuk-!-margin-bottom-1">
            <a class="govuk-link" href={`/outbox/${one.id}`}>
              Open it in the outbox<span class="govuk-visually-hidden">: {one.subject}</span>
            </a>
          </p>
        )}
        <p class="govuk-body govuk-!-margin-bottom-1">
          <a class="govuk-link" href={`/children/${one.personId}/letters/${one.id}`}>
            Print it, or save it as PDF or Word<span class="govuk-visually-hidden">: {one.subject}</span>
          </a>
        </p>
        <Details summaryText={`What it says to ${one.reader.name}`}>
          <AsRead message={one} council={council} />
        </Details>
      </section>
    ))}
    {(pages.previous || pages.next) && <Pagination {...pages} />}
  </>
)
