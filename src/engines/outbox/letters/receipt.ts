import { type Day, day, formatDay } from '../../../core/day.ts'
import { framed, IN_DANGER, type Letter, type Sender, type Wording } from './letter.ts'

/** To whom the team says that it has the case: a professional who referred, or somebody of the family. */
export type ReceiptFacts = {
  reader: string
  to: 'professional' | 'family'
  reference: string
  /** The day the team accepted it. */
  acceptedOn: Day
  /** The day by which somebody will have been in touch. */
  inTouchBy: Day
  /** Who told us. Nobody who asked not to be named is ever written, to whomever the letter goes. */
  referrer: { name: string; asksNotToBeNamed: boolean }
  sender: Sender
}

/** From the team that accepts: it has arrived, and what happens next. It doubles as feedback to who referred. */
export const receipt: Letter<ReceiptFacts> = {
  id: 'receipt-from-team',
  title: 'Receipt from the team that accepts',
  editions: [
    { from: day('2018-07-04'), write: facts => wording(facts, 'A social worker') },
    // Working Together to Safeguard Children 2023, chapter 3: the lead practitioner for a child in need may be of
    // another profession.
    { from: day('2023-12-15'), write: facts => wording(facts, 'A lead practitioner') },
  ],
}

function wording(facts: ReceiptFacts, who: string): Wording {
  const { reader, to, reference, acceptedOn, inTouchBy, referrer, sender } = facts
  if (to === 'professional')
    return {
      subject: `Your referral ${reference} has reached the ${sender.team}`,
      paragraphs: framed(
        reader,
        [
          `Your referral ${reference} reached the ${sender.team} on ${formatDay(acceptedOn)}, and we have accepted it.`,
          `${who} will be in touch with the family by ${formatDay(inTouchBy)}, and may ask you what you know.`,
          IN_DANGER,
        ],
        sender,
      ),
    }
  return {
    subject: `We would like to meet you (${reference})`,
    paragraphs: framed(
      reader,
      [
        referrer.asksNotToBeNamed
          ? 'Somebody was worried about your family and told us. We cannot say who.'
          : `${referrer.name} was worried about your family and told us.`,
        `${who} from the ${sender.team} will be in touch with you by ${formatDay(inTouchBy)}, to listen to what you think and to talk about what could help.`,
        'You may bring somebody you trust, ask for an interpreter, and see what we write about you.',
      ],
      sender,
    ),
  }
}
