import { createTransport } from 'nodemailer'
import type { Send } from '../engines/outbox/index.ts'

/** By which server messages leave, and whom they are from. */
export type Mail = { url: string; from: string }

/**
 * Reads SMTP_URL and MAIL_FROM: undefined where no server is named; a sentence says what is wrong with them. A password
 * in the address is never said.
 */
export function mailOf(env: Readonly<Record<string, string | undefined>>): Mail | string | undefined {
  const url = env.SMTP_URL?.trim() ?? ''
  if (url === '') return undefined
  if (!URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol))
    return 'SMTP_URL must be an address like smtp://mail.council.example:587.'
  const from = env.MAIL_FROM?.trim() ?? ''
  if (!/^[^@\s]+@[^@\s]+$/.test(from))
    return 'MAIL_FROM must be the e-mail address that messages come from, as SMTP_URL is set.'
  return { url, from }
}

/**
 * Sends e-mails through a mail server, as plain text to one reader. A message that is sent twice after a crash bears one
 * Message-ID, so that it is one in the mailbox. A letter is not sent so: it waits for somebody to post it.
 */
export function bySmtp({ url, from }: Mail): { send: Send; close(): void } {
  const transport = createTransport(url, { from })
  const domain = from.slice(from.indexOf('@') + 1)
  return {
    async send({ id, channel, name, to, subject, paragraphs }) {
      if (channel !== 'e-mail') throw new Error('A letter is printed and posted: no mail server can do that')
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        to: { name, address: to },
        subject,
        text: paragraphs.join('\n\n'),
      })
      // No mail server tells whether it was received.
      return undefined
    },
    close: () => transport.close(),
  }
}
