import { day, formatDay } from '../../../core/day.ts'
import type { PlannedAction, Template } from './template.ts'

// The local standard is within 24 hours of the conference (Working Together 2023, chapter 3, asks for the plan and decisions
// to be shared with all who are named in it).
export const outlinePlan: Template = {
  id: 'outline-plan',
  title: 'Decisions of a conference and outline plan',
  hint: 'To one parent, carer or professional, within 24 hours of the conference. Two parents are two letters.',
  editions: [
    {
      from: day('2026-11-27'),
      write: ({ child, author, actions }) => ({
        subject: 'What was decided, and the outline of the plan',
        paragraphs: [
          `The conference about ${child} was on [day]. It decided: [the decision, and why].`,
          ...(actions.length === 0
            ? ['The plan, in outline: [who does what, by when, and what follows if it is not done].']
            : ['This is the plan, in outline:', ...actions.map(told)]),
          'The group that carries out the plan meets on [day]. The next conference is on [day].',
          'If you disagree with what was decided, tell the chair of the conference, or ask for our leaflet about complaints.',
          author,
        ],
      }),
    },
  ],
}

const told = ({ what, who, byOn, otherwise }: PlannedAction): string =>
  `By ${formatDay(byOn)}, ${who}: ${what}.${otherwise ? ` If it is not done: ${otherwise}` : ''}`.replaceAll(
    '..',
    '.',
  )
