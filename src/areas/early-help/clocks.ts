import { addDays, type Day } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, repeating } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { Birth } from '../child/facts.ts'
import { Episode } from './records.ts'
import { Assessment, Plan, Review } from './records-plan.ts'

// Local limits, as clocks.json gives them. No law says how long an early help assessment may take or how often a team
// around the family meets: Working Together 2023 leaves both to local arrangements.
const ASSESSMENT_WORKING_DAYS = 30
const REVIEW_DAYS = 6 * 7

export const earlyHelpAssessment = clock('early-help-assessment', {
  title: 'Early help assessment completed',
  todo: 'Complete the early help assessment',
  authority: 'local',
  source: 'Local early help strategy: 30 working days from the day early help was agreed',
  reads: { episodes: Episode, assessments: Assessment, births: Birth },
  needs: 'episodes',
  runs: ({ episodes, assessments, births }) =>
    episodes
      .filter(({ startedOn }) => hasWorkingDays(startedOn))
      .map(episode => {
        const over = overOn(episode, births)
        const met = firstOf(assessments.filter(one => one.episode === episode.id).map(one => one.completedOn))
        return {
          about: episode,
          from: episode.startedOn,
          due: addWorkingDays(episode.startedOn, ASSESSMENT_WORKING_DAYS),
          met,
          excused: over !== null && met === null ? over.why : null,
          until: over?.on ?? null,
        }
      }),
})

// Repeats from the day the plan was agreed and then from each review, while early help goes on. A new plan starts again.
export const earlyHelpReview = clock('early-help-review', {
  title: 'Team around the family review',
  todo: 'Review the early help plan with the team around the family',
  authority: 'local',
  source: 'Local early help strategy: 6 weeks from the plan or the last review',
  reads: { episodes: Episode, plans: Plan, reviews: Review, births: Birth },
  needs: 'episodes',
  runs: ({ episodes, plans, reviews, births }) =>
    episodes.flatMap(episode => {
      const over = overOn(episode, births)
      const own = plans.filter(plan => plan.episode === episode.id).sort((a, b) => a.agreedOn - b.agreedOn)
      const held = reviews.filter(review => review.episode === episode.id).map(review => review.heldOn)
      return own.flatMap((plan, i) => {
        const next = own[i + 1]
        const until = next?.agreedOn ?? over?.on ?? null
        if (until !== null && until < plan.agreedOn) return []
        const ended = next ? 'A new plan was agreed' : (over?.why ?? '')
        // The meeting that agreed this plan reviewed the one before.
        const after = held.filter(on => on > plan.agreedOn)
        return repeating({ about: plan, from: plan.agreedOn, until, ended }, after, last =>
          addDays(last, REVIEW_DAYS),
        )
      })
    }),
})

const firstOf = (days: readonly (Day | null)[]): Day | null =>
  days.filter(day => day !== null).sort((a, b) => a - b)[0] ?? null

// Nothing is asked for a child who has died, whether or not anybody has closed their early help yet.
function overOn(
  { endedOn }: Row<typeof Episode>,
  births: readonly Row<typeof Birth>[],
): { on: Day; why: string } | null {
  const died = firstOf(births.map(({ diedOn }) => diedOn))
  if (died !== null && (endedOn === null || died <= endedOn)) return { on: died, why: 'The child died' }
  return endedOn === null ? null : { on: endedOn, why: 'Early help ended' }
}
