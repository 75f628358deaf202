import { dayOf, plusHours } from '../../core/instant.ts'
import { clockOfEach } from '../../engines/clocks/index.ts'
import { Episode, InterviewTold, NOT_HELD, ReturnInterview } from './records.ts'

const NOT_ACCEPTED = 'Not accepted, as a file tells it; why is not in the record'

// Statutory guidance on children who run away or go missing from home or care (DfE 2014): within 72 hours of
// return. Elapsed hours, so weekends count. A refusal stops the chasing and is not "done".
export const returnInterview = clockOfEach('rhi-72', 'episodes', {
  title: 'Return home interview within 72 hours',
  todo: 'Hold the return home interview',
  authority: 'statutory-guidance',
  source: 'Statutory guidance on children who run away or go missing from home or care, 2014',
  reads: { episodes: Episode, interviews: ReturnInterview, told: InterviewTold },
  each(episode, { interviews, told = [] }) {
    if (episode.returnedOn === null && episode.returnedAt === null) return undefined
    const interview = interviews.find(i => i.episode === episode.id)
    const metAt = interview?.heldAt ?? null
    const met = { metAt, met: metAt === null ? null : dayOf(metAt) }
    if (episode.returnedAt === null)
      return {
        about: episode,
        from: episode.returnedOn,
        due: null,
        ...met,
        cannotTell: 'The time the child was found is not in the record',
      }
    const asTold = interview ? undefined : told.find(one => one.episode === episode.id)
    if (asTold?.accepted)
      return {
        about: episode,
        from: dayOf(episode.returnedAt),
        fromAt: episode.returnedAt,
        due: null,
        cannotTell: 'An interview was held, as a file tells it: its time is not in the record',
      }
    const dueAt = plusHours(episode.returnedAt, 72)
    return {
      about: episode,
      from: dayOf(episode.returnedAt),
      fromAt: episode.returnedAt,
      due: dayOf(dueAt),
      dueAt,
      ...met,
      excused: interview?.notHeld
        ? NOT_HELD[interview.notHeld]
        : asTold?.accepted === false
          ? NOT_ACCEPTED
          : null,
    }
  },
})
