import { createHmac } from 'node:crypto'
import { plainPhone } from '../engines/matching/index.ts'
import type { Ask, Channel, Send } from '../engines/outbox/index.ts'
import { isSafeAddress } from './safe-address.ts'

/** An account with GOV.UK Notify: where it is reached, its key in its two parts, and the templates that carry our words. */
export type Notify = {
  url: string
  service: string
  secret: string
  templates: { 'e-mail'?: string; text?: string }
}

const HOME = 'https://api.notifications.service.gov.uk'
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const KEY = new RegExp(`^.+-(${UUID})-(${UUID})$`, 'i')
const TEMPLATES = { 'e-mail': 'NOTIFY_EMAIL_TEMPLATE', text: 'NOTIFY_TEXT_TEMPLATE' } as const

/**
 * Reads NOTIFY_KEY, NOTIFY_URL, NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE: undefined where there is no key; a
 * sentence says what is wrong with them. The key is never said.
 */
export function notifyOf(env: Readonly<Record<string, string | undefined>>): Notify | string | undefined {
  const key = env.NOTIFY_KEY?.trim() ?? ''
  if (key === '') return undefined
  const [, service, secret] = KEY.exec(key) ?? []
  if (!service || !secret)
    return 'NOTIFY_KEY must be a key as GOV.UK Notify gives it: a name, the service’s id and a secret, with hyphens between.'
  const url = (env.NOTIFY_URL?.trim() || HOME).replace(/\/+$/, '')
  if (!isSafeAddress(url)) return `NOTIFY_URL must be an https address, like ${HOME}.`
  const templates: Notify['templates'] = {}
  for (const channel of ['e-mail', 'text'] as const) {
    const id = env[TEMPLATES[channel]]?.trim() ?? ''
    if (id === '') continue
    if (!new RegExp(`^${UUID}$`, 'i').test(id))
      return `${TEMPLATES[channel]} must be the id of a template of GOV.UK Notify.`
    templates[channel] = id
  }
  if (!templates['e-mail'] && !templates.text)
    return 'NOTIFY_KEY needs NOTIFY_EMAIL_TEMPLATE or NOTIFY_TEXT_TEMPLATE, or both: the templates that carry what is written here.'
  return { url, service, secret, templates }
}

/** How long an answer is waited for. */
const PATIENCE_MS = 15_000

/**
 * Sends e-mails and text messages through GOV.UK Notify (its REST API, version 2), and asks what became of them. It does
 * not know a message that comes twice by itself, so it is asked first whether it has one under that reference: after a
 * crash, or an answer that never came, nobody gets the same message again.
 */
export function byNotify(notify: Notify, patience = PATIENCE_MS): { send: Send; ask: Ask } {
  const call = (path: string, body?: object) => callNotify(notify, path, patience, body)
  return {
    async send({ id, channel, to, subject, paragraphs }) {
      if (channel === 'letter')
        throw new Error('A letter is printed and posted: GOV.UK Notify is not asked for it')
      const template_id = notify.templates[channel]
      if (!template_id) throw new Error(`GOV.UK Notify has no template for this: set ${TEMPLATES[channel]}`)
      const before = await call(`/v2/notifications?reference=${id}`)
      if ('later' in before) return before
      const there = earlier(before.answer, id)
      if (there !== undefined) return { carrierId: there }
      const body = paragraphs.join('\n\n')
      const made = await (channel === 'text'
        ? call('/v2/notifications/sms', {
            phone_number: `+44${plainPhone(to)}`,
            template_id,
            personalisation: { body },
            reference: id,
          })
        : call('/v2/notifications/email', {
            email_address: to,
            template_id,
            personalisation: { subject, body },
            reference: id,
          }))
      return 'later' in made ? made : { carrierId: (made.answer as { id: string }).id }
    },
    async ask(carrierId, channel) {
      try {
        const answered = await call(`/v2/notifications/${carrierId}`)
        if ('later' in answered) return 'not-now'
        return became((answered.answer as { status?: string }).status ?? '', channel)
      } catch (error) {
        // After a week it forgets what it sent.
        return error instanceof Refused && error.status === 404 ? 'unknown' : 'not-now'
      }
    },
  }
}

/** GOV.UK Notify’s no, in its own words. */
class Refused extends Error {
  readonly status: number
  constructor(status: number, words: string) {
    super(words)
    this.status = status
  }
}

async function callNotify(
  notify: Notify,
  path: string,
  patience: number,
  body?: object,
): Promise<{ answer: unknown } | { later: string }> {
  try {
    const response = await fetch(notify.url + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${tokenOf(notify)}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      // What is said to one address is never carried to another.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const { status } = response
    if (status === 429) return { later: 'GOV.UK Notify takes no more messages for now.' }
    if (status >= 500) return { later: `GOV.UK Notify is in trouble (${status}).` }
    const answer: unknown = await response.json().catch(() => undefined)
    if (status >= 400) throw new Refused(status, wordsOf(answer) || `GOV.UK Notify refused it (${status})`)
    return answer === undefined ? { later: 'GOV.UK Notify gave no answer to be understood.' } : { answer }
  } catch (error) {
    if (error instanceof Refused) throw error
    return { later: 'GOV.UK Notify did not answer.' }
  }
}

/** A token that is good for half a minute, as its specification asks for: signed with the secret of the key. */
function tokenOf({ service, secret }: Notify): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const said = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss: service, iat: Math.floor(Date.now() / 1000) })}`
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`
}

const wordsOf = (answer: unknown): string => {
  const { errors } = (answer ?? {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return ''
  return errors
    .map(one => String((one as { message?: unknown }).message ?? ''))
    .filter(words => words !== '')
    .join('; ')
}

const FAILED = ['permanent-failure', 'temporary-failure', 'technical-failure']

/** The message it took under this reference before, unless that one came to nothing. */
function earlier(answer: unknown, reference: string): string | undefined {
  const { notifications = [] } = answer as {
    notifications?: { id: string; reference: string | null; status: string }[]
  }
  return notifications.find(one => one.reference === reference && !FAILED.includes(one.status))?.id
}

function became(status: string, channel: Channel): Awaited<ReturnType<Ask>> {
  const mail = channel === 'e-mail'
  switch (status) {
    case 'delivered':
      return 'delivered'
    case 'permanent-failure':
      return {
        failed: mail
          ? 'There is no such e-mail address: ask for another.'
          : 'There is no such telephone number, or it takes no text messages: ask for another.',
      }
    case 'temporary-failure':
      return {
        failed: mail
          ? 'The mailbox could not take it, as when it is full. Let it go again later.'
          : 'The telephone could not be reached, as when it is off. Let it go again later.',
      }
    case 'technical-failure':
      return { failed: 'GOV.UK Notify could not pass it on. Let it go again.' }
    default:
      return 'under-way'
  }
}
