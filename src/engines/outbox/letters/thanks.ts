import { type Day, day, formatDay } from '../../../core/day.ts'
import { framed, IN_DANGER, type Letter, type Sender } from './letter.ts'

/**
 * What the thanks say. No fact of any child can be handed in, so that the letter is word for word the same whether the
 * child is known or not, and whatever came of it.
 */
export type ThanksFacts = { reader: string; receivedOn: Day; sender: Sender }

/** To a member of the public: thanks, and nothing else. */
export const thanks: Letter<ThanksFacts> = {
  id: 'thanks-to-member-of-public',
  title: 'Thanks to a member of the public',
  editions: [
    {
      from: day('2018-07-04'),
      write: ({ reader, receivedOn, sender }) => ({
        subject: 'Thank you for telling us',
        paragraphs: framed(
          reader,
          [
            `Thank you for telling us of your worry on ${formatDay(receivedOn)}. Telling somebody is the right thing to do.`,
            'We look at everything that people tell us. We cannot tell you what we know of a family, or what we do: that is private to them.',
            `If you see or hear more that worries you, please tell us again. ${IN_DANGER}`,
          ],
          sender,
        ),
      }),
    },
  ],
}
