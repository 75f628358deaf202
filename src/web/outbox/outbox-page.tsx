import { formatInstant } from '../../core/instant.ts'
import { LIST_SENTENCE } from '../../engines/access/index.ts'
import {
  CHANNELS,
  type Channel,
  type Message,
  STANDINGS,
  STATES,
  type State,
} from '../../engines/outbox/index.ts'
import { InsetText, Pagination, type PaginationProps, StackingTable, SubNavigation } from '../kit/index.ts'
import { StateTag } from './state-tag.tsx'

export type OutboxPageProps = {
  shown: State
  counts: ReadonlyMap<State, number>
  messages: readonly Message[]
  pages?: PaginationProps
  /** A demonstration: what is let go leads to its mailbox. */
  mailbox: boolean
  /** Elsewhere: of which channels messages leave by themselves. Of any other, what is let go waits here. */
  leaves: readonly Channel[]
}

const EMPTY: Readonly<Record<State, string>> = {
  waiting: 'No message waits for somebody to let it go.',
  held: 'No message is held.',
  confirmed: 'No message that was let go is still here.',
  failed: 'No message failed to leave.',
  sent: 'No message has been sent, or each is known to have been received.',
  delivered: 'No message is known to have been received yet.',
  stopped: 'No message was stopped.',
}

function whatLeaves(leaves: readonly Channel[]): string {
  const [mails, texts] = [leaves.includes('e-mail'), leaves.includes('text')]
  if (!mails && !texts)
    return 'No way to send is set up here: what is let go waits in this list until there is one.'
  const go =
    mails && texts
      ? 'An e-mail or a text message that is let go leaves within a minute.'
      : mails
        ? 'An e-mail that is let go leaves within a minute; a text message waits, for no way to send it is set up.'
        : 'A text message that is let go leaves within a minute; an e-mail waits, for no way to send it is set up.'
  return `${go} A letter is printed and posted by somebody.`
}

/** Messages of one state, each to one reader. */
export const OutboxPage = ({ shown, counts, messages, pages, mailbox, leaves }: OutboxPageProps) => (
  <>
    <h1 class="govuk-heading-l">Outbox</h1>
    <p class="govuk-body">
      Every message is for one named reader.{' '}
      {mailbox
        ? 'In this demonstration nothing leaves the building: what is let go is in the mailbox within a minute.'
        : whatLeaves(leaves)}
    </p>
    {mailbox && (
      <p class="govuk-body">
        <a class="govuk-link" href="/outbox/mailbox">
          Mailbox: what readers would have received
        </a>
      </p>
    )}
    <SubNavigation
      label="Messages by state"
      items={(Object.keys(STATES) as State[]).map(state => ({
        href: `/outbox?state=${state}`,
        text: `${STATES[state]} (${counts.get(state) ?? 0})`,
        active: state === shown,
      }))}
    />
    {messages.length === 0 ? (
      <InsetText text={EMPTY[shown]} />
    ) : (
      <StackingTable
        caption={`${STATES[shown]}, newest first`}
        captionClasses="govuk-table__caption--m"
        head={['What', 'To', 'About', 'Written', 'State'].map(text => ({ text }))}
        rows={messages.map(one => [
          {
            html: (
              <a class="govuk-link" href={`/outbox/${one.id}`}>
                {one.subject}
              </a>
            ),
          },
          {
            html: (
              <>
                {one.reader.name}
                <br />
                <span class="govuk-hint govuk-!-margin-bottom-0">
                  {STANDINGS[one.reader.standing]}, {CHANNELS[one.channel].toLowerCase()}
                </span>
              </>
            ),
          },
          {
            html: (
              <a class="govuk-link" href={`/children/${one.personId}`}>
                {one.childName}
              </a>
            ),
          },
          { text: `${formatInstant(one.madeAt)}, by ${one.madeBy}` },
          {
            html: (
              <>
                <StateTag state={one.state} />
                {one.reason && <p class="govuk-body-s govuk-!-margin-bottom-0">{one.reason}</p>}
              </>
            ),
          },
        ])}
      />
    )}
    {pages && <Pagination {...pages} />}
    <p class="govuk-hint">{LIST_SENTENCE}</p>
  </>
)
