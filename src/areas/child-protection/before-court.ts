import type { Day } from '../../core/day.ts'
import { addDays } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { PreProceedings } from './records.ts'

/** The day pre-proceedings ended: the application, or the decision to step down. Null while they go on. */
const overOn = (work: { courtOn: Day | null; decidedOn: Day | null }): Day | null =>
  work.courtOn ?? work.decidedOn

// Public Law Working Group 2021: pre-proceedings end within 12 weeks (outer limit 16, which the authority may set).
export const preProceedingsEnd = clock('plo-pre-proceedings', {
  title: 'Pre-proceedings ended within 12 weeks',
  todo: 'Decide whether to step down or to go to court',
  opens: '/children/:child/end-pre-proceedings',
  authority: 'statutory-guidance',
  source: 'Court orders and pre-proceedings guidance; Public Law Working Group 2021',
  reads: { works: PreProceedings },
  runs: ({ works }) =>
    works.flatMap(work =>
      work.startedOn === null
        ? []
        : [{ about: work, from: work.startedOn, due: addDays(work.startedOn, 84), met: overOn(work) }],
    ),
})

// Local legal gateway standard: the letter goes out five working days after the decision (clocks.json plo-letter).
export const letterBefore = clock('plo-letter', {
  title: 'Letter before proceedings',
  todo: 'Send the letter before proceedings',
  opens: '/children/:child/letter-before-court',
  authority: 'local',
  source: 'Local standard: 5 working days',
  reads: { works: PreProceedings },
  runs: ({ works }) => works.flatMap(work => step(work, work.startedOn, 5, work.letterSentOn)),
})

// Local legal gateway standard: the first meeting ten working days after the letter (clocks.json plo-first-meeting).
export const firstMeeting = clock('plo-first-meeting', {
  title: 'First pre-proceedings meeting',
  todo: 'Hold the first pre-proceedings meeting',
  opens: '/children/:child/meeting-before-court',
  authority: 'local',
  source: 'Local standard: 10 working days',
  reads: { works: PreProceedings },
  runs: ({ works }) => works.flatMap(work => step(work, work.letterSentOn, 10, work.firstMeetingOn)),
})

type Work = { id: string; courtOn: Day | null; decidedOn: Day | null }

function step(work: Work, from: Day | null, limit: number, met: Day | null) {
  if (from === null || !hasWorkingDays(from)) return []
  const until = overOn(work)
  const excused = met === null && until !== null ? 'Pre-proceedings ended' : null
  return [{ about: work, from, due: addWorkingDays(from, limit), met, excused, until }]
}
