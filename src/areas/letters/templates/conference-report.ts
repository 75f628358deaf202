import { day, formatDay } from '../../../core/day.ts'
import { decidedIn } from './decided-in.ts'
import { plannedIn } from './planned-in.ts'
import type { Filling, Template } from './template.ts'

const saidOn = ({ said }: Filling): string[] => said.map(({ on, words }) => `On ${formatDay(on)}: “${words}”`)

// Working Together 2023, chapter 3: the social worker prepares a report for the conference and shares it with the family before.
export const conferenceReport: Template = {
  id: 'conference-report',
  title: 'Report to a child protection conference',
  hint: 'To one parent, carer or professional, so that they have read it before. Two parents are two reports; the child has one of their own.',
  editions: [
    {
      from: day('2026-11-28'),
      write: filling => ({
        subject: 'My report to the child protection conference',
        paragraphs: [
          `This is my report about ${filling.child} to the conference on [day], written for you. Tell me before then what is wrong or missing, and the conference will hear it.`,
          'Why there is a conference: [what happened, and what worries us].',
          ...(filling.conference ? [decidedIn(filling.conference)] : []),
          ...(filling.actions.length > 0
            ? [
                'What was agreed and is not done yet, [and how far each is]:',
                ...filling.actions.map(plannedIn),
              ]
            : []),
          'What is going well: [what helps, and who].',
          ...(filling.said.length > 0
            ? [
                `What ${filling.child} says, [as far as they want you to read it; leave out what would put them at risk]:`,
                ...saidOn(filling),
              ]
            : [`What ${filling.child} says, feels or shows: [in their own words].`]),
          'What the family says: [each of them, in their own words].',
          `What I think this means for ${filling.child}, and how sure I am: [your analysis].`,
          'What I ask the conference to decide, and what should happen next: [the recommendation, and why].',
          filling.author,
        ],
      }),
    },
  ],
}

/** The same conference, to whom it is about. */
export const conferenceReportToChild: Template = {
  id: 'conference-report-to-child',
  title: 'Report to a child protection conference, written to the child',
  hint: 'To the child or young person themselves, before the conference. Nothing about anybody else stands in it.',
  editions: [
    {
      from: day('2026-11-28'),
      write: filling => ({
        subject: 'What I will say at the meeting about you',
        paragraphs: [
          'On [day] there is a meeting about you. It is called a child protection conference. People who know you come to it, and talk about how to keep you safe and well.',
          'This is what I will tell them: [what worries us, in words that they can read].',
          'This is what I will say is going well: [what helps].',
          ...(filling.said.length > 0
            ? [
                'This is what you told us, and I will say it for you [if they still want it said]:',
                ...saidOn(filling),
              ]
            : ['This is what you want them to know: [in their own words].']),
          'This is what I will ask them to decide, and why: [the recommendation].',
          'You can come, or choose somebody who speaks for you. If something here is not how it was, tell me and I will put it right.',
          `${filling.author}${filling.telephone ? `, ${filling.telephone}` : ''}`,
        ],
      }),
    },
  ],
}
