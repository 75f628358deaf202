import type { Message } from './message.ts'

/** What leaves the building: nothing of the record but the words themselves. */
export type Leaving = Pick<Message, 'id' | 'channel' | 'to' | 'subject' | 'paragraphs'> & { name: string }

/**
 * What whoever carries a message says of it: that it has left, under which id where they can tell what becomes of it, or
 * why it cannot leave for now.
 */
export type Left = { carrierId: string } | { later: string } | undefined

/**
 * A way to send: settles when the message has left, or is to be tried later; throws, with words for the screen, when it
 * is refused. It may be asked twice for one message, after a crash between sending and keeping that it was sent: `id` is
 * the same both times.
 */
export type Send = (message: Leaving) => Promise<Left>

/** What came of one attempt. */
export type Attempt =
  | { is: 'sent'; carrierId: string | null }
  | { is: 'failed'; why: string }
  | { is: 'later'; why: string }

const LONGEST_REASON = 300
/** Each wait is twice the one before, up to an hour: the last of so many tries is some 18 hours after the first. */
const MOST_TRIES = 24

/** When something is next tried, or asked after: the same clock whatever day the record takes for today. */
export const NEXT = `next_at = now() + least(60, 2 ^ tries) * interval '1 minute', tries = tries + 1`

/** Tries to send a message that was tried so often before. */
export async function attempt(send: Send, message: Leaving, tries: number): Promise<Attempt> {
  try {
    const left = await send(message)
    if (left === undefined) return { is: 'sent', carrierId: null }
    if ('carrierId' in left) return { is: 'sent', carrierId: left.carrierId }
    const why = left.later.slice(0, LONGEST_REASON)
    return tries + 1 < MOST_TRIES
      ? { is: 'later', why: `${why} It is tried again.` }
      : { is: 'failed', why: `${why} It was tried ${MOST_TRIES} times.` }
  } catch (error) {
    return {
      is: 'failed',
      why: (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON),
    }
  }
}
