import { dayOf } from '../../core/instant.ts'
import { CHANNELS, type Message } from '../../engines/outbox/index.ts'
import type { Paper } from '../../engines/papers/index.ts'
import { PaperPage } from '../paper/index.ts'

/** A message as its reader has it before them: nothing of the record but the words themselves. */
export const paperOfMessage = (message: Message, council: string): Paper => ({
  // A text message has no subject: that line is our own.
  title: message.channel === 'text' ? CHANNELS.text : message.subject,
  about: [message.personId],
  to: [message.reader.name, ...message.to.split('\n')],
  on: dayOf(message.madeAt),
  council,
  blocks: message.paragraphs.map(text => ({ text })),
})

/** A message on the screen, as its reader has it. */
export const AsRead = ({ message, council }: { message: Message; council: string }) => (
  <PaperPage paper={paperOfMessage(message, council)} level={2} />
)
