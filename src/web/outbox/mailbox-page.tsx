import { formatInstant } from '../../core/instant.ts'
import { LIST_SENTENCE } from '../../engines/access/index.ts'
import { CHANNELS, type Message, type NoticeKept, STANDINGS } from '../../engines/outbox/index.ts'
import { Details, InsetText, Pagination, type PaginationProps, StackingTable } from '../kit/index.ts'
import { AsRead } from './as-read.tsx'

/** What readers would have received, in a demonstration: nothing of it left the building. */
export const MailboxPage = ({
  messages,
  pages,
  notices,
}: {
  messages: readonly Message[]
  pages?: PaginationProps
  /** What people were told about their own accounts. */
  notices: readonly (NoticeKept & { sealed: string | null })[]
}) => (
  <>
    <h1 class="govuk-heading-l">Mailbox</h1>
    <p class="govuk-body">
      In this demonstration nothing leaves the building. Here is what each reader would have received.
    </p>
    {messages.length === 0 ? (
      <InsetText text="Nothing has been sent yet. Let a message go in the outbox." />
    ) : (
      <StackingTable
        caption="Newest first"
        captionClasses="govuk-visually-hidden"
        head={['Reader', 'Subject', 'By', 'Written'].map(text => ({ text }))}
        rows={messages.map(one => [
          { text: `${one.reader.name} (${STANDINGS[one.reader.standing].toLowerCase()})` },
          {
            html: (
              <a class="govuk-link" href={`/outbox/mailbox/${one.id}`}>
                {one.subject}
              </a>
            ),
          },
          { text: CHANNELS[one.channel] },
          { text: formatInstant(one.madeAt) },
        ])}
      />
    )}
    {pages && <Pagination {...pages} />}
    {notices.map(({ reader, to, subject, paragraphs, sealed, madeAt }) => (
      <Details summaryText={`${subject}, to ${reader}, ${formatInstant(madeAt)}`}>
        <p class="govuk-body">{to}</p>
        {paragraphs.map(words => (
          <p class="govuk-body">{words}</p>
        ))}
        {sealed !== null && (
          <p class="govuk-body">
            <a class="govuk-link" href={sealed}>
              {sealed}
            </a>
          </p>
        )}
      </Details>
    ))}
    <p class="govuk-hint">{LIST_SENTENCE}</p>
  </>
)

/** One message as its reader would have received it. */
export const ReceivedPage = ({ message, council }: { message: Message; council: string }) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{CHANNELS[message.channel]}</span>
      What {message.reader.name} would have received
    </h1>
    <AsRead message={message} council={council} />
  </>
)
