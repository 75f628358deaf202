import { formatInstant } from '../../../core/instant.ts'
import type { Asked } from '../../../engines/area.ts'
import { Form, InsetText } from '../../../web/kit/index.ts'
import type { Part } from './enquiry-data.ts'

/** What the agency wrote about its referral since, on the enquiry's page until somebody says that they read it. */
export const NewFromPartner = ({
  part: { contact, message },
  asked,
}: {
  part: Pick<Part, 'contact' | 'message'>
  asked: Asked
}) =>
  !message || message.unread.length === 0 ? null : (
    <section aria-labelledby="new-from-partner">
      <h2 class="govuk-heading-m" id="new-from-partner">
        Something new from {message.agency ?? 'whoever referred'}
      </h2>
      {message.unread.map(({ by, words, at }) => (
        <InsetText>
          <p class="govuk-body gt-as-typed" dir="auto">
            {words}
          </p>
          <p class="govuk-hint">
            {by}, {formatInstant(at)}
          </p>
        </InsetText>
      ))}
      <Form
        action={`/areas/front-door/enquiry/${asked.path.contact}`}
        csrf={asked.csrf}
        submitLabel="I have read it"
        secondary
        hidden={{
          do: 'read',
          contact: contact.id,
          shown: message.unread.map(({ id }) => id).join(' '),
        }}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/areas/partners/question/${message.id}`}>
          Answer them, or ask something more
        </a>
      </p>
    </section>
  )
