import type { Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import type { Run } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { CaseNote } from '../case-notes/facts.ts'
import { Allocation } from '../child/facts.ts'
import { Referral } from './records.ts'
import { WorryLookedAt } from './records-passed-on.ts'

/** What says whether the worker of an open case looked at a worry that was passed to them. */
export const LOOKED_AT = {
  referrals: Referral,
  allocations: Allocation,
  looks: WorryLookedAt,
  notes: CaseNote,
}

type Known = {
  referrals: readonly Row<typeof Referral>[]
  allocations: readonly Row<typeof Allocation>[]
  looks: readonly Row<typeof WorryLookedAt>[]
  notes: readonly Row<typeof CaseNote>[]
}

/**
 * The run of one worry that was passed on at a moment: due on the next working day after the worker has it, met when they
 * say what came of it or write a note of something that happened since. There is none where no case was open or nobody
 * was allocated, then or later: of those a loaded return tells nothing, and a manager sees who has no worker.
 */
export function passedToWorker(
  about: { id: string },
  at: Instant,
  { referrals, allocations, looks, notes }: Known,
): Run[] {
  const day = dayOf(at)
  const cases = referrals.filter(
    ({ referredOn, closedOn }) =>
      referredOn !== null && referredOn <= day && (closedOn === null || closedOn >= day),
  )
  const had = allocations
    .filter(({ role, toOn }) => role !== 'reviewing-officer' && (toOn === null || toOn > day))
    .map(({ fromOn }) => Math.max(fromOn ?? day, day) as Day)
  if (cases.length === 0 || had.length === 0) return []
  const from = Math.min(...had) as Day
  if (!hasWorkingDays(from)) return []
  const days = [
    ...looks.flatMap(({ lookedAt }) => (lookedAt >= at ? [dayOf(lookedAt)] : [])),
    // What was written down before the worry came says nothing of it, though it be of the same day.
    ...notes.flatMap(({ happenedOn, knownAt }) => (happenedOn >= day && knownAt >= at ? [happenedOn] : [])),
  ]
  const met = days.length === 0 ? null : (Math.max(Math.min(...days), from) as Day)
  const closed = cases.every(({ closedOn }) => closedOn !== null) && met === null
  return [
    {
      about,
      from,
      due: addWorkingDays(from, 1),
      met,
      excused: closed ? 'The case closed' : null,
      until: closed ? (Math.max(...cases.map(({ closedOn }) => closedOn!)) as Day) : null,
    },
  ]
}
