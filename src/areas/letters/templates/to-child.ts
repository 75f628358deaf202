import { day } from '../../../core/day.ts'
import type { Template } from './template.ts'

export const toChild: Template = {
  id: 'to-child',
  title: 'A letter to the child',
  hint: 'To the child or young person themselves, after a visit, a meeting or a decision.',
  editions: [
    {
      from: day('2026-11-27'),
      write: ({ author, telephone }) => ({
        subject: 'A letter for you',
        paragraphs: [
          'Thank you for talking with me on [day]. You told me: [what they said, in their own words].',
          'This is what happens next, and why: [what, who and when].',
          'What I could not do, and why: [what they asked for that will not happen]. I am sorry if that is hard to read.',
          'If I have written something that is not how it was, tell me and I will put it right.',
          `${author}${telephone ? `, ${telephone}` : ''}`,
        ],
      }),
    },
  ],
}
