import type { Day } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { insert } from '../../../engines/records/index.ts'
import { sayingWhatItMeets } from '../../case-notes/facts.ts'
import { worksWith } from '../../child/facts.ts'
import { firstVisit, laterVisit } from '../clocks-visits.ts'
import { Review, Visit } from '../records.ts'
import { recordCarePlan } from './care-plan.ts'
import { forTheReturn } from './for-the-return.ts'

export const actions: Action[] = [
  recordCarePlan,
  ...forTheReturn,
  {
    id: 'record-care-visit',
    title: 'Record a visit to a child in care',
    submit: 'Save the visit',
    may: ['social-worker', 'team-manager'],
    form: Visit,
    ...sayingWhatItMeets([firstVisit.id, laterVisit.id]),
    run: async ({ ctx, child, values, recordId }) =>
      Number(values.visitedOn) > ctx.today
        ? invalid('visitedOn', 'This day is still to come')
        : insert(ctx, Visit, child, values as never, recordId),
  },
  {
    id: 'record-review',
    title: 'Record a review of the child’s care',
    submit: 'Save the review',
    may: ['reviewing-officer'],
    form: Review,
    needs: ['reviewedOn'],
    async run({ ctx, viewer, child, values, recordId }) {
      const on = values.reviewedOn as Day | null
      if (on === null) return invalid('reviewedOn', 'Say when the review was')
      if (on > ctx.today) return invalid('reviewedOn', 'This day is still to come')
      // Care Planning, Placement and Case Review (England) Regulations 2010, regulation 46: not whoever manages the case.
      if (await worksWith(ctx, child, viewer.account))
        return refused('You work with this child: an independent reviewing officer reviews it.')
      return insert(ctx, Review, child, values as never, recordId)
    },
  },
]
