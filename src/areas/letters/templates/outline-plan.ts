import { day, formatDay } from '../../../core/day.ts'
import { decidedIn } from './decided-in.ts'
import { plannedIn } from './planned-in.ts'
import type { Filling, Template } from './template.ts'

// The local standard is within 24 hours of the conference (Working Together 2023, chapter 3, asks for the plan and decisions
// to be shared with all who are named in it).
const planned = ({ actions }: Filling): string[] =>
  actions.length === 0
    ? ['The plan, in outline: [who does what, by when, and what follows if it is not done].']
    : ['This is the plan, in outline:', ...actions.map(plannedIn)]

export const outlinePlan: Template = {
  id: 'outline-plan',
  title: 'Decisions of a conference and outline plan',
  hint: 'To one parent, carer or professional, within 24 hours of the conference. Two parents are two letters.',
  editions: [
    {
      from: day('2026-11-27'),
      write: filling => ({
        subject: 'What was decided, and the outline of the plan',
        paragraphs: [
          `The conference about ${filling.child} was on [day]. It decided: [the decision, and why].`,
          ...planned(filling),
          'The group that carries out the plan meets on [day]. The next conference is on [day].',
          'If you disagree with what was decided, tell the chair of the conference, or ask for our leaflet about complaints.',
          filling.author,
        ],
      }),
    },
    // Conferences are written down by their chair: the decision stands in the letter as it was made.
    {
      from: day('2026-11-28'),
      write: filling => {
        const { child, conference, author } = filling
        return {
          subject: 'What was decided, and the outline of the plan',
          paragraphs: [
            conference
              ? decidedIn(conference)
              : `The conference about ${child} was on [day]. It decided: [the decision, and why].`,
            ...planned(filling),
            `The group that carries out the plan meets on [day]. The next conference is on ${conference?.nextOn ? formatDay(conference.nextOn) : '[day]'}.`,
            'If you disagree with what was decided, tell the chair of the conference, or ask for our leaflet about complaints.',
            author,
          ],
        }
      },
    },
  ],
}
