import { day } from '../../../core/day.ts'
import type { Template } from './template.ts'

export const askPartner: Template = {
  id: 'ask-partner',
  title: 'Asking another agency what it knows',
  hint: 'To one named professional: a school, a surgery, a service that knows the family.',
  editions: [
    {
      from: day('2026-11-27'),
      write: ({ child, author, telephone }) => ({
        subject: 'Please tell us what you know',
        paragraphs: [
          `I work with ${child} and would like to know from you: [what you ask, and since when].`,
          'I ask because [the reason, in the least detail that lets them answer].',
          '[That the family agrees, or why they were not asked.]',
          `Please answer by [day].`,
          `${author}${telephone ? `, ${telephone}` : ''}`,
        ],
      }),
    },
  ],
}
