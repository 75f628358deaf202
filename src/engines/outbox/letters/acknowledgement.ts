import { type Day, day, formatDay } from '../../../core/day.ts'
import { framed, IN_DANGER, type Letter, type Sender } from './letter.ts'

/** What the acknowledgement to a professional says. The child is spoken of by the reference alone. */
export type AcknowledgementFacts = {
  reader: string
  reference: string
  receivedOn: Day
  /** The day by which it will have been decided what happens next. */
  decisionBy: Day
  sender: Sender
}

/** To a professional who referred: it arrived, and by when they will hear. */
export const acknowledgement: Letter<AcknowledgementFacts> = {
  id: 'acknowledgement-to-referrer',
  title: 'Acknowledgement to a professional who referred',
  editions: [
    {
      // Working Together to Safeguard Children 2018, chapter 1: within one working day a decision, and word to the
      // referrer.
      from: day('2018-07-04'),
      write: ({ reader, reference, receivedOn, decisionBy, sender }) => ({
        subject: `We have received your referral ${reference}`,
        paragraphs: framed(
          reader,
          [
            `Thank you. We received your referral on ${formatDay(receivedOn)}. Its reference is ${reference}.`,
            `A social worker will decide what happens next by ${formatDay(decisionBy)}, and we will tell you what was decided.`,
            `Please tell us at once if you learn something new. ${IN_DANGER}`,
          ],
          sender,
        ),
      }),
    },
  ],
}
