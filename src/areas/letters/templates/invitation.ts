import { day } from '../../../core/day.ts'
import type { Template } from './template.ts'

export const invitation: Template = {
  id: 'invitation',
  title: 'Invitation to a meeting',
  hint: 'To one person who is to come: a parent, the child, or somebody of another agency.',
  editions: [
    {
      from: day('2026-11-27'),
      write: ({ child, author }) => ({
        subject: 'An invitation to a meeting',
        paragraphs: [
          `Please come to [which meeting] about ${child} on [day and time], at [where].`,
          'We will talk about [what it is for]. Everybody who comes can say what they think, and what is decided is written down.',
          'If you cannot come, tell me what you would like the meeting to hear, and I will see that it is heard.',
          author,
        ],
      }),
    },
  ],
}
