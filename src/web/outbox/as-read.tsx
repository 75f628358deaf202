import { formatDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import type { Message } from '../../engines/outbox/index.ts'

/** A message as its reader has it before them: nothing of the record but the words themselves. */
export const AsRead = ({ message, council }: { message: Message; council: string }) => (
  <article class="gt-letter" aria-labelledby={`letter-${message.id}`}>
    <p class="govuk-body-s">{council}</p>
    <address class="govuk-body gt-letter__to">
      {message.reader.name}
      {message.to.split('\n').map(line => (
        <>
          <br />
          {line}
        </>
      ))}
    </address>
    <p class="govuk-body">{formatDay(dayOf(message.madeAt))}</p>
    <h2 class="govuk-heading-m" id={`letter-${message.id}`}>
      {message.subject}
    </h2>
    {message.paragraphs.map(paragraph => (
      <p class="govuk-body gt-letter__words">{paragraph}</p>
    ))}
  </article>
)
