import { formatDay } from '../../core/day.ts'
import { formatInstant, isoInstant } from '../../core/instant.ts'
import type { Problem } from '../../core/outcome.ts'
import {
  CHANNELS,
  canBecome,
  type Message,
  type MessageEvent,
  STANDINGS,
  STATES,
} from '../../engines/outbox/index.ts'
import { Button, SummaryList, Textarea, Timeline } from '../kit/index.ts'
import { AsRead } from './as-read.tsx'
import { StateTag } from './state-tag.tsx'

export type MessagePageProps = {
  message: Message
  events: readonly MessageEvent[]
  council: string
  /** The record it was made from, in words and with its address where the viewer may open it. */
  madeFrom: { text: string; href: string }
  /** The title of the letter in code, where it was written by one. */
  letter?: string
  csrf: string
  values?: Readonly<Record<string, string>>
  errors?: readonly Problem[]
}

/** One message: for whom, what it says, what was done with it, and what can be done now. */
export const MessagePage = ({ message, events, ...page }: MessagePageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">To {message.reader.name}</span>
      {message.subject}
    </h1>
    <SummaryList
      classes="gt-dense"
      rows={[
        { key: { text: 'State' }, value: { html: <StateTag state={message.state} /> } },
        message.reason !== null && { key: { text: 'Why' }, value: { text: message.reason } },
        {
          key: { text: 'About' },
          value: {
            html: (
              <a class="govuk-link" href={`/children/${message.personId}`}>
                {message.childName}
              </a>
            ),
          },
        },
        {
          key: { text: 'Made from' },
          value: {
            html: (
              <a class="govuk-link" href={page.madeFrom.href}>
                {page.madeFrom.text}
              </a>
            ),
          },
        },
        { key: { text: 'Reader' }, value: { text: STANDINGS[message.reader.standing] } },
        { key: { text: 'By' }, value: { text: CHANNELS[message.channel] } },
        {
          key: { text: 'Wording' },
          value: {
            text:
              page.letter && message.edition
                ? `${page.letter}, in the words of ${formatDay(message.edition)}`
                : 'The author’s own words',
          },
        },
        message.confirmed.length > 0 && {
          key: { text: 'Confirmed by name' },
          value: { text: message.confirmed.join(', ') },
        },
      ]}
    />
    <AsRead message={message} council={page.council} />
    <Doing message={message} {...page} />
    <h2 class="govuk-heading-m">What was done with it</h2>
    <Timeline
      headingLevel={3}
      items={events.map(({ state, reason, by, at }, n) => ({
        label: { text: n === 0 ? `Written: ${STATES[state].toLowerCase()}` : STATES[state] },
        byline: { text: by },
        at: { iso: isoInstant(at), text: formatInstant(at) },
        ...(reason === null ? {} : { text: reason }),
      }))}
    />
  </>
)

/** What can be done with it now: nothing, once it was sent or stopped. */
function Doing({
  message,
  csrf,
  values,
  errors,
}: Pick<MessagePageProps, 'message' | 'csrf' | 'values' | 'errors'>) {
  const { state } = message
  if (!canBecome(state, 'stopped')) return null
  const wrong = errors?.find(({ field }) => field === 'reason')
  return (
    <form method="post" action={`/outbox/${message.id}`} novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      <Textarea
        name="reason"
        label={{
          text: canBecome(state, 'held') ? 'Why is it held or stopped?' : 'Why is it stopped?',
          classes: 'govuk-label--s',
        }}
        hint={{ text: 'Letting it go needs no reason' }}
        rows={2}
        value={values?.reason}
        errorMessage={wrong ? { text: wrong.message } : undefined}
      />
      <div class="govuk-button-group">
        {canBecome(state, 'confirmed') && (
          <Button text="Let it go" name="do" value="let-go" preventDoubleClick />
        )}
        {canBecome(state, 'held') && (
          <Button
            text="Hold it"
            name="do"
            value="hold"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        )}
        <Button
          text="Stop it for good"
          name="do"
          value="stop"
          classes="govuk-button--warning"
          preventDoubleClick
        />
      </div>
    </form>
  )
}
