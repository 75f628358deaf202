import type { Role, Viewer } from '../../engines/access/index.ts'
import type { Clock, Due } from '../../engines/clocks/index.ts'
import type { Found } from '../discover.ts'
import { holdsOneOf } from './navigation.ts'

/** What the areas say of their clocks: looked up by the clock's id. */
export type ClockWords = {
  /** What must be done; the clock's own id where no area declares it any more. */
  todo(clock: string): string
  title(clock: string): string
  /** The form that answers a run, where there is one that the viewer may open. */
  formFor(due: Pick<Due, 'clock' | 'childId' | 'aboutId'>, viewer: Viewer): string | undefined
  /** Practice areas that have clocks, with the ids of those. */
  areas: readonly { name: string; title: string; clocks: readonly string[] }[]
}

/** Gathers the words of every area's clocks. */
export function clockWords(found: readonly Found[]): ClockWords {
  const clocks = new Map<string, Clock>(
    found.flatMap(({ area }) => (area.clocks ?? []).map(clock => [clock.id, clock] as const)),
  )
  const may = formsOf(found)
  return {
    formFor({ clock, childId, aboutId }, viewer) {
      const opens = clocks.get(clock)?.opens
      if (opens === undefined || !holdsOneOf(viewer, may.get(anyParameter(opens)))) return undefined
      return opens.replace(':child', childId).replace(':about', aboutId)
    },
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

// An address whatever its parameters are called: a page names them by what it shows, a clock by what a run is about.
const anyParameter = (path: string): string => path.replace(/:\w+/g, ':')

/** Who may open each page and action of the areas, by its address. */
const formsOf = (found: readonly Found[]): ReadonlyMap<string, readonly Role[]> =>
  new Map(
    found.flatMap(({ area: { name, pages = [], actions = [] } }) => [
      ...pages.map(({ path, may }) => [anyParameter(`/areas/${name}/${path}`), may] as const),
      ...actions.map(({ id, may }) => [`/children/:/${id}`, may] as const),
    ]),
  )
