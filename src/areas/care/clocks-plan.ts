import type { Day } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { beganHere, carePeriods } from './periods.ts'
import { CarePlan, Episode } from './records.ts'

export const carePlanMade = clock('care-plan-10', {
  title: 'Care plan of a child in care',
  todo: 'Make the care plan',
  opens: '/children/:child/record-care-plan',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 4',
  reads: { episodes: Episode, plans: CarePlan },
  runs: ({ episodes, plans }) => {
    // Returns hold no care plans: for a child without any, whose care did not begin here, nothing can be said.
    if (plans.length === 0 && !beganHere(episodes)) return []
    const made = plans.map(({ preparedOn }) => preparedOn).sort((a, b) => a - b)
    let before: Day | null = null
    return carePeriods(episodes).flatMap(({ about, from, until, shortBreaks }) => {
      const since = before
      before = until
      if (shortBreaks || from === null || !hasWorkingDays(from)) return []
      // It is to be made before the child moves in: one made since they last left care answers on the first day.
      const plan = made.find(on => (since === null || on >= since) && (until === null || on <= until))
      return [
        {
          about,
          from,
          due: addWorkingDays(from, 10),
          met: plan === undefined ? null : (Math.max(plan, from) as Day),
          excused: plan === undefined && until !== null ? 'Care ended' : null,
          until,
        },
      ]
    })
  },
})
