import type { Problem } from '../../core/outcome.ts'
import { plainPhone } from '../matching/index.ts'
import { CHANNELS, type Message, STANDINGS } from './message.ts'

const LONGEST = 20_000
/** What is said where there is no e-mail address, or more than one. */
export const ONE_EMAIL = 'Enter one e-mail address, like name@example.com'

/** Whether this is one e-mail address, as far as its shape tells. */
export const isEmail = (text: string): boolean => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text.trim())

/** A text message is sent as at most six: GOV.UK Notify takes no more characters than this. */
const LONGEST_TEXT = 918

/** A message as its shape is looked at: its paragraphs together, as they leave. */
type Said = Pick<Message, 'reader' | 'channel' | 'to' | 'subject'> & { body: string }

/** What is missing of a message, or cannot be, whatever it says. */
export function problemsOfShape({ reader, channel, to, subject, body }: Said): Problem[] {
  const problems: Problem[] = []
  const says = (field: string, message: string) => problems.push({ field, message })
  if (reader.name.trim() === '') says('reader', 'Say who the message is for, by name')
  if (!(reader.standing in STANDINGS)) says('reader', 'Say who the reader is to us')
  if (!(channel in CHANNELS)) says('channel', 'Choose a letter, an e-mail or a text message')
  if (to.trim() === '') says('to', 'Say where it goes')
  else if (channel === 'e-mail' && !isEmail(to)) says('to', ONE_EMAIL)
  else if (channel === 'text' && !isMobile(to))
    says('to', 'Enter one UK mobile telephone number, like 07700 900 982')
  if (subject.trim() === '' || /[\r\n]/.test(subject)) says('subject', 'Say in one line what it is about')
  if (body.trim() === '') says('body', 'Write what it says')
  const longest = channel === 'text' ? LONGEST_TEXT : LONGEST
  if (body.length > longest) says('body', `Write no more than ${longest.toLocaleString('en-GB')} characters`)
  return problems
}

/**
 * Whether words are the number of one mobile telephone of the United Kingdom, and nothing else. 070 is a personal
 * number and 076 a pager, but for the Isle of Man’s 07624 (Ofcom, the national telephone numbering plan).
 */
const isMobile = (words: string): boolean =>
  /^[\d\s()+.\-–]+$/.test(words.trim()) && /^7([1-5789]\d|624)\d+$/.test(mobile(words))

const mobile = (words: string): string => {
  const digits = plainPhone(words)
  return digits.length === 10 ? digits : ''
}
