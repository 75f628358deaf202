import { addDays, type Day } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, repeating } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { Birth } from '../child/facts.ts'
import { UnderSection17 } from '../family-help/facts.ts'
import { Episode } from './records.ts'
import { Assessment, Plan, PlanAction, Progress, Review } from './records-plan.ts'

// Local limits, as clocks.json gives them. No law says how long an early help assessment may take or how often a team
// around the family meets: Working Together 2023 leaves both to local arrangements.
const ASSESSMENT_WORKING_DAYS = 30
const REVIEW_DAYS = 6 * 7

export const earlyHelpAssessment = clock('early-help-assessment', {
  title: 'Early help assessment completed',
  todo: 'Complete the early help assessment',
  opens: '/areas/early-help/children/:child/assessment',
  authority: 'local',
  source: 'Local early help strategy: 30 working days from the day early help was agreed',
  // In Family Help the one assessment goes on under section 17, by the limit of the law (clocks-family-help.ts).
  reads: { episodes: Episode, assessments: Assessment, births: Birth, stages: UnderSection17 },
  needs: 'episodes',
  runs: ({ episodes, assessments, births, stages = [] }) =>
    episodes
      .filter(({ startedOn }) => hasWorkingDays(startedOn))
      .map(episode => {
        const over = goesOn(episode, stages) ?? overOn(episode, births)
        const met = firstOf(assessments.filter(one => one.episode === episode.id).map(one => one.completedOn))
        if (met === null && isToldByAFile(episode))
          return {
            about: episode,
            from: episode.startedOn,
            due: null,
            until: over?.on ?? null,
            cannotTell: 'It is told by a file, which does not say whether there was an assessment',
          }
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
  opens: '/areas/early-help/children/:child/review',
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

// practice.md, plans people can follow: each action has its day, and nothing is asked of a plan that another took the place of.
export const earlyHelpAction = clock('early-help-action', {
  title: 'Action of an early help plan',
  todo: 'See that the early help plan’s action is done, and mark it',
  opens: '/areas/early-help/children/:child',
  authority: 'local',
  source: 'The day that the plan gives',
  reads: { actions: PlanAction, marks: Progress, plans: Plan, episodes: Episode, births: Birth },
  needs: 'actions',
  runs: ({ actions, marks, plans, episodes, births }) =>
    actions.map(action => {
      const own = marks.filter(mark => mark.action === action.id)
      const on = (progress: string): Day | null =>
        firstOf(own.filter(mark => mark.progress === progress).map(({ markedOn }) => markedOn))
      const [met, dropped] = [on('done'), on('dropped')]
      const plan = plans.find(({ id }) => id === action.plan)
      const over = met === null ? endOf(plan, dropped, plans, episodes, births) : null
      return {
        about: action,
        from: plan?.agreedOn ?? dayOf(action.knownAt),
        due: action.byOn,
        met,
        excused: over?.why ?? null,
        until: over?.on ?? null,
      }
    }),
})

const ALL = [earlyHelpAssessment, earlyHelpReview, earlyHelpAction]

/** The clocks of early help, by their ids. */
export const OF_HELP: readonly string[] = ALL.map(({ id }) => id)

/** What one of them asks for. */
export const dutyWords = (clock: string): string => ALL.find(({ id }) => id === clock)?.todo ?? ''

// What is begun here names its agreement; the safeguarding dataset has none, and it is not made up.
const isToldByAFile = ({ agreement }: Row<typeof Episode>): boolean => (agreement as string | null) === null

type Over = { on: Day; why: string }

// What came first: the action was dropped, a new plan took its plan’s place, early help ended.
function endOf(
  plan: Row<typeof Plan> | undefined,
  dropped: Day | null,
  plans: readonly Row<typeof Plan>[],
  episodes: readonly Row<typeof Episode>[],
  births: readonly Row<typeof Birth>[],
): Over | null {
  const next = plan && firstOf(plans.filter(one => isAfter(one, plan)).map(({ agreedOn }) => agreedOn))
  const episode = episodes.find(({ id }) => id === plan?.episode)
  const all = [
    dropped !== null && { on: dropped, why: 'The action is no longer needed' },
    next != null && { on: next, why: 'A new plan was agreed' },
    episode !== undefined && overOn(episode, births),
  ]
  return all.filter(one => one !== false && one !== null).sort((a, b) => a.on - b.on)[0] ?? null
}

const isAfter = (one: Row<typeof Plan>, plan: Row<typeof Plan>): boolean =>
  one.episode === plan.episode && one.agreedOn > plan.agreedOn

const firstOf = (days: readonly (Day | null)[]): Day | null =>
  days.filter(day => day !== null).sort((a, b) => a - b)[0] ?? null

function goesOn(
  { startedOn, endedOn }: Row<typeof Episode>,
  stages: readonly Row<typeof UnderSection17>[],
): Over | null {
  const during = stages.filter(({ fromOn }) => fromOn >= startedOn && (endedOn === null || fromOn <= endedOn))
  const on = firstOf(during.map(({ fromOn }) => fromOn))
  return on === null ? null : { on, why: 'It goes on under section 17, within 45 working days' }
}

// Nothing is asked for a child who has died, whether or not anybody has closed their early help yet.
function overOn({ endedOn }: Row<typeof Episode>, births: readonly Row<typeof Birth>[]): Over | null {
  const died = firstOf(births.map(({ diedOn }) => diedOn))
  if (died !== null && (endedOn === null || died <= endedOn)) return { on: died, why: 'The child died' }
  return endedOn === null ? null : { on: endedOn, why: 'Early help ended' }
}
