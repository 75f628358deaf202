import type { Day } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { clock } from '../../engines/clocks/index.ts'
import { ActionProgress, PlanAction } from './records.ts'

// practice.md, plans people can follow: each action has its day. Ours: the country's list has none.
export const actionDone = clock('plan-action', {
  title: 'Action of a plan',
  todo: 'See that the plan’s action is done, and mark it',
  opens: '/areas/plans/children/:child',
  authority: 'local',
  source: 'The day that the plan gives',
  reads: { actions: PlanAction, marks: ActionProgress },
  needs: 'actions',
  runs: ({ actions, marks }) =>
    actions.map(action => {
      const own = marks.filter(mark => mark.action === action.id)
      const on = (progress: string): Day | null =>
        own
          .filter(mark => mark.progress === progress)
          .map(({ markedOn }) => markedOn)
          .sort((a, b) => a - b)[0] ?? null
      const dropped = on('dropped')
      const met = on('done')
      return {
        about: action,
        from: action.writtenOn ?? dayOf(action.knownAt),
        due: action.byOn,
        met,
        excused: met === null && dropped !== null ? 'The action is no longer needed' : null,
        until: met === null ? dropped : null,
      }
    }),
})
