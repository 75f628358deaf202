import { formatInstant } from '../../../core/instant.ts'
import { STANDINGS, type Unread, type Waiting } from '../../../engines/portals/index.ts'
import { StackingTable } from '../../../web/kit/index.ts'

/** What came by the web form and nobody has written down yet: words that strangers typed. */
export const Messages = ({ messages }: { messages: readonly Waiting[] }) =>
  messages.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">
        {messages.length === 1 ? 'One message' : `${messages.length} messages`} from the web form
      </h2>
      <StackingTable
        caption="Messages that nobody has taken up, those that have waited longest first"
        captionClasses="govuk-visually-hidden"
        head={['Reference', 'From', 'About', 'Worry', 'Received', 'What to do'].map(text => ({ text }))}
        rows={messages.map(one => [
          {
            html: (
              <a class="govuk-link" id={`told-${one.id}`} href={`/told-us/${one.id}`}>
                {one.reference}
              </a>
            ),
          },
          { text: one.agency || STANDINGS[one.standing] },
          { text: one.children.join(', ') || 'No name given' },
          { text: one.begins },
          { text: formatInstant(one.receivedAt) },
          {
            html: (
              <>
                <a class="govuk-link" id={`write-${one.id}`} href={`/areas/front-door/new?message=${one.id}`}>
                  Write it down<span class="govuk-visually-hidden"> as a contact: {one.reference}</span>
                </a>
                <br />
                <a class="govuk-link" id={`aside-${one.id}`} href={`/areas/front-door/set-aside/${one.id}`}>
                  Set a duplicate aside<span class="govuk-visually-hidden">: {one.reference}</span>
                </a>
              </>
            ),
          },
        ])}
      />
    </>
  )

/** What partners answered or added after their message was written down, until somebody has read it. */
export const FromPartners = ({ unread }: { unread: readonly Unread[] }) =>
  unread.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">
        {unread.length === 1
          ? 'Something new about one referral'
          : `Something new about ${unread.length} referrals`}
      </h2>
      <StackingTable
        caption="What agencies wrote about their referrals and nobody has read, what has waited longest first"
        captionClasses="govuk-visually-hidden"
        head={['Reference', 'From', 'About', 'They write', 'Since', 'What to do'].map(text => ({ text }))}
        rows={unread.map(one => [
          {
            html: (
              <a class="govuk-link" id={`new-${one.id}`} href={`/told-us/${one.id}`}>
                {one.reference}
              </a>
            ),
          },
          { text: one.agency ?? '' },
          { text: one.children.join(', ') || 'No name given' },
          { text: one.begins },
          { text: formatInstant(one.at) },
          {
            html: (
              <a class="govuk-link" id={`read-${one.id}`} href={`/areas/partners/question/${one.id}`}>
                Read it<span class="govuk-visually-hidden">: {one.reference}</span>
              </a>
            ),
          },
        ])}
      />
    </>
  )
