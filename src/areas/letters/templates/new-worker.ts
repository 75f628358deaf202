import { day } from '../../../core/day.ts'
import type { Template } from './template.ts'

// What families complained of most in 2011: that their worker had changed, and nobody had said so.
export const newWorker: Template = {
  id: 'new-worker',
  title: 'A new worker',
  hint: 'To the family or the young person, on the day on which their worker changes.',
  editions: [
    {
      from: day('2026-11-27'),
      write: ({ child, author, team, telephone }) => ({
        subject: 'Who works with you now',
        paragraphs: [
          `I am ${author} of ${team}, and from [day] I work with ${child}.`,
          '[Who worked with you before] has told me what you have done together. I have read the plan, so that you need not begin again.',
          'I will come on [day and time]. Nothing that was promised to you is lost: tell me if I have missed something.',
          telephone ? `You can ring me on ${telephone}.` : 'You can ring me at [number].',
        ],
      }),
    },
  ],
}
