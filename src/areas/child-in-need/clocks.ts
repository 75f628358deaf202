import { addMonths } from '../../core/day.ts'
import { clock, clockOfEach, repeating } from '../../engines/clocks/index.ts'
import { CaseNote, daysSeen, WRITE_A_NOTE } from '../case-notes/facts.ts'
import { Birth, livingFrom } from '../child/facts.ts'
import { Plan, Visit } from './records.ts'

// Local standard, set by the authority: at least monthly while the plan is open (clocks.json cin-visit). A child whose
// plan began before birth is visited from the birth on.
export const inNeedVisit = clock('cin-visit', {
  title: 'Visit to a child in need',
  todo: 'Visit the child',
  opens: WRITE_A_NOTE,
  authority: 'local',
  source: 'Local standard: at least monthly',
  reads: { plans: Plan, visits: Visit, notes: CaseNote, births: Birth },
  needs: 'plans',
  runs: ({ plans, visits, notes, births }) =>
    // A plan from a return has no visits in the record at all: nothing can be said of them.
    visits.length + daysSeen(notes).length === 0
      ? []
      : plans.flatMap(plan => {
          const from = plan.startedOn === null ? null : livingFrom(births, plan.startedOn)
          if (from === null || (plan.endedOn !== null && plan.endedOn < from)) return []
          return repeating(
            { about: plan, from, until: plan.endedOn, ended: 'The plan ended' },
            daysSeen(
              notes,
              visits.filter(visit => visit.seen !== 'not-seen').map(visit => visit.visitedOn),
            ),
            last => addMonths(last, 1),
          )
        }),
})

// Local measure: most plans end within twelve months (clocks.json cin-plan-12m). The day is a prompt, not a breach.
export const planYear = clockOfEach('cin-plan-12m', 'plans', {
  title: 'Child in need plan open 12 months',
  todo: 'Decide whether the plan should end',
  authority: 'local',
  source: 'Local standard: 12 months',
  reads: { plans: Plan },
  each: plan =>
    plan.startedOn === null
      ? undefined
      : { about: plan, from: plan.startedOn, due: addMonths(plan.startedOn, 12), met: plan.endedOn },
})
