import type { Clock } from '../../engines/clocks/index.ts'
import type { Found } from '../discover.ts'

/** What the areas say of their clocks: looked up by the clock's id. */
export type ClockWords = {
  /** What must be done; the clock's own id where no area declares it any more. */
  todo(clock: string): string
  title(clock: string): string
  /** Practice areas that have clocks, with the ids of those. */
  areas: readonly { name: string; title: string; clocks: readonly string[] }[]
}

/** Gathers the words of every area's clocks. */
export function clockWords(found: readonly Found[]): ClockWords {
  const clocks = new Map<string, Clock>(
    found.flatMap(({ area }) => (area.clocks ?? []).map(clock => [clock.id, clock] as const)),
  )
  return {
    todo: id => clocks.get(id)?.todo ?? id,
    title: id => clocks.get(id)?.title ?? id,
    areas: found
      .map(({ area }) => ({
        name: area.name,
        title: area.title,
        clocks: (area.clocks ?? []).map(clock => clock.id),
      }))
      .filter(({ clocks: ids }) => ids.length > 0),
  }
}
