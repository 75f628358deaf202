import { type Derived, derived } from '../derived/index.ts'
import type { Clock } from './clock.ts'
import { ClockRun } from './clock-run.ts'
import { judge } from './judge.ts'
import { LIFE, type Life, untilTheEnd } from './life.ts'

/** A clock's runs as records that follow from those it reads, and from the end of a life where there was one. */
function runsOf(clock: Clock, life: Life | undefined): Derived {
  const stopping = life ? untilTheEnd(clock, life) : clock
  return derived(ClockRun, {
    by: 'clock',
    reads: clock.reads,
    // What a clock names first is what it runs about: who has none of it is not asked.
    needs: clock.needs ?? Object.keys(clock.reads)[0]!,
    ...(life && stopping !== clock
      ? { rarely: { name: LIFE, kind: life.kind, matters: row => life.ended(row) !== undefined } }
      : {}),
    from: (records, subject) => judge(stopping, subject, records),
  }) as Derived
}

/** What areas declare of which something follows. */
type Declares = { clocks?: readonly Clock[]; derives?: readonly Derived[]; life?: Life }

/** All that follows from records, of what areas declare: the runs of their clocks, and what they derive. */
export function derivationsOf(areas: readonly Declares[]): Derived[] {
  const life = areas.find(area => area.life)?.life
  return areas.flatMap(area => [
    ...(area.clocks ?? []).map(clock => runsOf(clock, life)),
    ...(area.derives ?? []),
  ])
}
