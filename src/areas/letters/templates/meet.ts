import { day } from '../../../core/day.ts'
import type { Template } from './template.ts'

export const meet: Template = {
  id: 'meet',
  title: 'Asking to meet',
  hint: 'To a parent, carer or young person, before a first visit or another one.',
  editions: [
    {
      from: day('2026-11-27'),
      write: ({ child, author, telephone }) => ({
        subject: 'Can we meet?',
        paragraphs: [
          `I would like to meet you to talk about how things are for ${child}, and about what would help.`,
          'Could I come on [day and time]? If that does not suit you, tell me when would.',
          'You can ask for an interpreter, and have somebody with you whom you trust.',
          `${author}${telephone ? `, ${telephone}` : ''}`,
        ],
      }),
    },
  ],
}
