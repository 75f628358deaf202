import { addMonths, type Day } from '../../core/day.ts'
import { clock, type Run, repeating } from '../../engines/clocks/index.ts'
import { Lead } from '../early-help/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { DirectionDone, Oversight } from './records.ts'

/** Local policy: each open case is discussed at least every two months (clocks.json `case-supervised`; inspections of 2011 and 2022). */
const MONTHS = 2

// Any oversight of the case counts: it holds a decision or a direction. Early help that another agency leads is overseen too.
export const caseSupervised = clock('case-supervised', {
  title: 'Case discussed with a manager',
  todo: 'Look at the case with its worker, and record the decision',
  opens: '/children/:child/record-oversight',
  authority: 'local',
  source: `Local standard: every ${MONTHS} months`,
  reads: { referrals: Referral, leads: Lead, oversights: Oversight },
  needs: 'oversights',
  runs: ({ referrals, leads, oversights }) => {
    // Returns hold no oversight: of a child without any in the record nothing can be said.
    if (oversights.length === 0) return []
    const days = oversights.map(({ onDay }) => onDay)
    const first = Math.min(...days)
    const spans = [
      ...referrals.map(one => ({
        about: one,
        from: one.referredOn,
        until: one.closedOn,
        ended: 'The case closed',
      })),
      ...leads
        .filter(({ agency }) => agency !== 'council')
        .map(one => ({ about: one, from: one.fromOn, until: one.toOn, ended: 'They no longer lead' })),
    ]
    return spans.flatMap(span => {
      const { from, until } = span
      // Nor of a case that was over before the first was written down.
      if (from === null || (until !== null && until < first)) return []
      return repeating({ ...span, from }, days, (last: Day) => addMonths(last, MONTHS))
    })
  },
})

// practice.md, the manager's day: what must happen and by when becomes an action with a clock. Ours: the list has none.
export const directionCarriedOut = clock('oversight-direction', {
  title: 'What a manager directed',
  todo: 'Do what your manager asked for, and say what came of it',
  opens: '/children/:child/direction-done',
  authority: 'local',
  source: 'Local practice: the day that the manager gave',
  atTheEnd: 'asks-after',
  reads: { oversights: Oversight, done: DirectionDone },
  runs: ({ oversights, done }) =>
    oversights.flatMap((oversight): Run[] => {
      if (!oversight.direction || oversight.directionDue === null) return []
      const days = done.flatMap(one => (one.oversight === oversight.id ? [one.doneOn] : []))
      const met = days.length === 0 ? null : (Math.min(...days) as Day)
      return [{ about: oversight, from: oversight.onDay, due: oversight.directionDue, met }]
    }),
})
