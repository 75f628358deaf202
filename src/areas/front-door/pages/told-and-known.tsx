import { formatDay } from '../../../core/day.ts'
import { dayOf, formatInstant } from '../../../core/instant.ts'
import { sentences } from '../../../core/sentences.ts'
import { REASON_FOR_CLOSURE, REFERRAL_SOURCE } from '../../../returns/cin-census/codes.ts'
import { InsetText, StackingTable, SummaryList } from '../../../web/kit/index.ts'
import { CONTACT_OUTCOME } from '../records.ts'
import { EarlierHelp } from './earlier-help.tsx'
import { type ChildProps, wordOf } from './small-form.tsx'

/** What was told of the child, and by whom. */
export const Told = ({ part: { contact, message } }: ChildProps) => (
  <>
    <InsetText>
      {contact.worry.split('\n\n').map(words => (
        <p class="govuk-body">{words}</p>
      ))}
    </InsetText>
    <SummaryList
      rows={[
        { key: { text: 'Received' }, value: { text: formatInstant(contact.receivedAt) } },
        {
          key: { text: 'From' },
          value: {
            text: [contact.referrer, contact.agency, wordOf(REFERRAL_SOURCE, contact.source)]
              .filter(Boolean)
              .join(', '),
          },
        },
        contact.unnamed === true && {
          key: { text: 'Not to be named' },
          value: { text: 'They asked that the family is never told who they are' },
        },
        contact.referrerContact !== null && {
          key: { text: 'Reached at' },
          value: { text: contact.referrerContact },
        },
        message !== undefined && {
          key: { text: 'As they wrote it' },
          value: {
            html: (
              <a class="govuk-link" href={`/told-us/${message.id}`}>
                Message {message.reference}, with what came with it
              </a>
            ),
          },
        },
      ]}
    />
  </>
)

/** What is known of the child already: status, worker, the contacts of twelve months with what came of each, and the family’s earlier help. */
export const Known = ({ part: { known, contact, help, siblings } }: ChildProps) => (
  <>
    <h3 class="govuk-heading-s">What we know already</h3>
    <p class="govuk-body">
      {known.statuses.length === 0
        ? 'No open case and no plan.'
        : known.statuses
            .map(({ status, from }) => (from === null ? status : `${status} since ${formatDay(from)}`))
            .join('; ')}
      {known.workers.length > 0 &&
        ` With ${known.workers.map(({ worker, team }) => (team ? `${worker}, ${team}` : worker)).join('; ')}.`}
    </p>
    {known.earlier.length === 0 ? (
      <p class="govuk-body">No contact about this child, a brother or a sister in the last 12 months.</p>
    ) : (
      <StackingTable
        caption={`${known.earlier.length === 1 ? 'One other contact' : `${known.earlier.length} other contacts`} in 12 months`}
        captionClasses="govuk-table__caption--s"
        head={['When', 'About', 'Worry', 'What came of it'].map(text => ({ text }))}
        rows={known.earlier.map(one => [
          { text: formatDay(dayOf(one.receivedAt)) },
          { text: one.childId === contact.subject ? 'This child' : one.childName },
          { text: `${one.worry} (${wordOf(REFERRAL_SOURCE, one.source)})` },
          {
            text: sentences([
              one.outcome === null ? 'Not decided' : wordOf(CONTACT_OUTCOME, one.outcome),
              one.reason,
              one.closedOn !== null &&
                `The case closed on ${formatDay(one.closedOn)}: ${wordOf(REASON_FOR_CLOSURE, one.closureReason)}`,
            ]),
          },
        ])}
      />
    )}
    <EarlierHelp help={help} siblings={siblings} />
  </>
)
