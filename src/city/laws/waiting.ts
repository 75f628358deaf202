import type { Waiting } from './law.ts'

/** Laws that nothing in the record can answer yet, with what each waits for. A law goes from here when its area comes. */
export const WAITING: readonly Waiting[] = [
  { n: 18, words: 'Who is told what came of a referral', waits: 'letters and an outbox' },
  {
    n: 26,
    words: 'Nobody authorises their own assessment',
    waits: 'who authorised, and a record of workers',
  },
  {
    n: 32,
    words: 'An enquiry begins at a strategy discussion',
    waits: 'strategy discussions in the city: people write them, and its enquiries have none',
  },
  { n: 49, words: 'Accommodation does not outlast an objection', waits: 'agreements and objections' },
  { n: 50, words: 'No foster home holds more than it may', waits: 'fostering' },
  { n: 51, words: 'No home exceeds its places or ages', waits: 'a register of homes' },
  { n: 71, words: 'Nobody approves their own work', waits: 'approvals and supervision' },
  { n: 74, words: 'Nothing rests on what was not yet recorded', waits: 'letters, and figures as published' },
  {
    n: 83,
    words: 'Parts sum to the whole',
    waits: 'nothing in the record: the figures are held to it where they are counted',
  },
  { n: 90, words: 'Nothing is sent to who must not have it', waits: 'letters and an outbox' },
]
