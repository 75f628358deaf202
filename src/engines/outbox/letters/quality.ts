import { day } from '../../../core/day.ts'
import { framed, type Letter, type Sender } from './letter.ts'

/** What a professional is told of how good their referral was. */
export type QualityFacts = {
  reader: string
  reference: string
  /** How good it was, in a line. */
  quality: string
  /** What was missing or good, in the words of whoever received it. */
  words: string | null
  sender: Sender
}

/** To a professional who referred: how much of what was needed their referral said. */
export const quality: Letter<QualityFacts> = {
  id: 'quality-to-professional-referrer',
  title: 'Quality of a referral, to the professional who made it',
  editions: [
    {
      // Children in need and child protection action plan, 3.5: rate each referral, and feed back to the agency.
      from: day('2018-01-31'),
      write: facts => ({
        subject: `How your referral ${facts.reference} helped us`,
        paragraphs: framed(
          facts.reader,
          [
            `Thank you for your referral ${facts.reference}. We look at how much of what we need each referral tells us, so that children get help sooner.`,
            `Yours: ${facts.quality.toLowerCase()}.`,
            facts.words !== null && facts.words !== '' && facts.words,
          ],
          facts.sender,
        ),
      }),
    },
  ],
}
