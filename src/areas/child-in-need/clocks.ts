import { addMonths } from '../../core/day.ts'
import { clock, repeating } from '../../engines/clocks/index.ts'
import { Plan, Visit } from './records.ts'

// Local standard, set by the authority: at least monthly while the plan is open (clocks.json cin-visit).
export const inNeedVisit = clock('cin-visit', {
  title: 'Visit to a child in need',
  todo: 'Visit the child',
  authority: 'local',
  source: 'Local standard: at least monthly',
  reads: { plans: Plan, visits: Visit },
  runs: ({ plans, visits }) =>
    // A plan from a return has no visits in the record at all: nothing can be said of them.
    visits.length === 0
      ? []
      : plans.flatMap(plan =>
          plan.startedOn === null
            ? []
            : repeating(
                { about: plan, from: plan.startedOn, until: plan.endedOn, ended: 'The plan ended' },
                visits.filter(visit => visit.seen !== 'not-seen').map(visit => visit.visitedOn),
                last => addMonths(last, 1),
              ),
        ),
})
