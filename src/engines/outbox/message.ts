import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'

/** Who a reader is to us. A member of the public is told nothing of a record, not even that there is one. */
export const STANDINGS = {
  referrer: 'Professional who referred',
  'member-of-public': 'Member of the public',
  parent: 'Parent or carer',
  'young-person': 'Child or young person',
  partner: 'Partner agency',
  colleague: 'Colleague',
} as const
export type Standing = keyof typeof STANDINGS

/** By what road a message goes. */
export const CHANNELS = { letter: 'Letter', 'e-mail': 'E-mail', text: 'Text message' } as const
export type Channel = keyof typeof CHANNELS

/**
 * Where a message is on its way. `confirmed`: somebody let it go, and it leaves as soon as it can. `delivered`: whoever
 * carries it has proof that it arrived.
 */
export const STATES = {
  waiting: 'Waiting',
  held: 'Held',
  confirmed: 'Let go',
  failed: 'Failed',
  sent: 'Sent',
  delivered: 'Delivered',
  stopped: 'Stopped',
} as const
export type State = keyof typeof STATES

/** The one person a message is for. */
export type Reader = { name: string; standing: Standing }

/** A message to one named reader, as it is kept. */
export type Message = {
  id: string
  /** The child it is about. */
  personId: string
  childName: string
  /** Other children of the family whom it is about, too. */
  alsoAbout: string[]
  /** The record it was made from. */
  recordKind: string
  recordId: string
  reader: Reader
  channel: Channel
  /** A postal address, lines parted by line breaks, an e-mail address, or the number of a mobile telephone. */
  to: string
  /** Of a text message only we read it: in lists, never on the telephone. */
  subject: string
  paragraphs: string[]
  /** Which letter in code it was written by, and the day from which that wording holds; null for a person's own words. */
  template: string | null
  edition: Day | null
  /** Other people it names, as its author confirmed. */
  confirmed: string[]
  madeBy: string
  madeAt: Instant
  state: State
  /** Why it is held, stopped or failed, or why it has not left or been received yet. */
  reason: string | null
}

/** A change of a message's state: what it became, why, by whom and when. */
export type MessageEvent = { state: State; reason: string | null; by: string; at: Instant }
