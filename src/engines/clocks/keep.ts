import { type Derived, derived } from '../derived/index.ts'
import type { Clock } from './clock.ts'
import { ClockRun } from './clock-run.ts'
import { judge } from './judge.ts'

/** A clock's runs as records that follow from those it reads. */
const runsOf = (clock: Clock): Derived =>
  derived(ClockRun, {
    by: 'clock',
    reads: clock.reads,
    ...(clock.needs === undefined ? {} : { needs: clock.needs }),
    from: (records, subject) => judge(clock, subject, records),
  }) as Derived

/** All that follows from records, of what areas declare: the runs of their clocks, and what they derive. */
export const derivationsOf = (
  areas: readonly { clocks?: readonly Clock[]; derives?: readonly Derived[] }[],
): Derived[] => areas.flatMap(area => [...(area.clocks ?? []).map(runsOf), ...(area.derives ?? [])])
