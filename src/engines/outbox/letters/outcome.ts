import { type Day, day, formatDay } from '../../../core/day.ts'
import { framed, IN_DANGER, type Letter, type Sender } from './letter.ts'

/** What can come of a referral, in the least detail that a professional needs to act. */
export const OUTCOMES = {
  protect: 'We are making enquiries to protect the child, and may ask you to take part.',
  assess: 'A social worker will assess what help the child and family need, and may ask you what you know.',
  'early-help': 'The family will be offered early help. Please go on with the help that you give.',
  advice: 'We have given information and advice. Please go on with the help that you give.',
  none: 'We will not do more at present. Please go on with the help that you give.',
  existing: 'We have passed what you told us to the worker who is responsible.',
} as const
export type LetterOutcome = keyof typeof OUTCOMES

/** What the outcome letter says. There is no place in it for a reason, a name of the family, or what others told us. */
export type OutcomeFacts = {
  reader: string
  reference: string
  decidedOn: Day
  outcome: LetterOutcome
  /** Who decided, by name and role: 'Grace Abara, front door manager'. */
  decidedBy: string
  /** The passage of the threshold guidance that the decision names. */
  passage: string | null
  sender: Sender
}

/** To a professional who referred: what was decided and by whom, in the least detail they need to act. */
export const outcome: Letter<OutcomeFacts> = {
  id: 'outcome-to-professional-referrer',
  title: 'Outcome to a professional who referred',
  editions: [
    {
      // Working Together to Safeguard Children 2018, chapter 1: feedback to the referrer on the decision taken.
      from: day('2018-07-04'),
      write: facts => ({
        subject: `What was decided about your referral ${facts.reference}`,
        paragraphs: framed(
          facts.reader,
          [
            `On ${formatDay(facts.decidedOn)} ${facts.decidedBy}, decided about your referral ${facts.reference}.`,
            OUTCOMES[facts.outcome],
            facts.passage !== null && `In the threshold guidance, this is “${facts.passage}”.`,
            `If you think that this does not keep a child safe, tell us now and ask for the decision to be looked at again. ${IN_DANGER}`,
          ],
          facts.sender,
        ),
      }),
    },
  ],
}
