import type { Day } from '../../core/day.ts'
import type { FoundPerson } from '../../engines/matching/index.ts'
import { ageWords } from './who.ts'

/** One line under the search box while typing: where it leads, who it is, and why it fits. */
export type Suggested = { href: string; title: string; why: string }

/** The people found, as the search box shows them while somebody types. */
export const suggestions = (found: readonly FoundPerson[], today: Day): Suggested[] =>
  found.map(one => ({
    href: `/children/${one.personId}`,
    title: `${one.name}, ${ageWords(one, today)}`,
    why: one.why.join(', '),
  }))
