import type { Ask, Channel, Send } from '../engines/outbox/index.ts'
import { byNotify, type Notify, notifyOf } from './notify.ts'
import { bySmtp, type Mail, mailOf } from './smtp.ts'

/** By what messages can leave: a mail server, GOV.UK Notify, both or neither. */
export type Ways = { mail?: Mail; notify?: Notify }

/** How messages leave, and of which channels; and who is asked what became of them, where anybody can tell. */
export type Road = { channels: readonly Channel[]; send: Send; ask?: Ask; close(): void }

/** Reads the settings of both; a sentence says what is wrong with one. */
export function waysOf(env: Readonly<Record<string, string | undefined>>): Ways | string {
  const [mail, notify] = [mailOf(env), notifyOf(env)]
  if (typeof mail === 'string') return mail
  if (typeof notify === 'string') return notify
  return { ...(mail && { mail }), ...(notify && { notify }) }
}

/**
 * Which channels leave. A channel without a way waits in the outbox. A letter is taken with the rest, so that whoever
 * looks after the outbox is told to post it.
 */
export function channelsOf({ mail, notify }: Ways): Channel[] {
  const channels: Channel[] = []
  if (mail || notify?.templates['e-mail']) channels.push('e-mail')
  if (notify?.templates.text) channels.push('text')
  return channels.length > 0 ? ['letter', ...channels] : []
}

/** The way out; none where no setting names one. With both, e-mails go by the mail server and text messages by Notify. */
export function roadOf(ways: Ways): Road | undefined {
  const channels = channelsOf(ways)
  const mail = ways.mail && bySmtp(ways.mail)
  const notify = ways.notify && byNotify(ways.notify)
  const other = mail ?? notify
  if (!other) return undefined
  return {
    channels,
    send: message => (message.channel === 'text' && notify ? notify : other).send(message),
    ...(notify && { ask: notify.ask }),
    close: () => mail?.close(),
  }
}
