import type { Collection, Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

/**
 * Episodes with a kind of provider that the year does not know, or that a placement of their kind has not. Rule 178 changed in
 * 2025-26, when of its codes only those of placements did: so it looks at the placement too.
 */
export const invalidProvider = (
  { rows }: Sheet<Tables['Episodes']>,
  collection: Collection,
  hasNone: (place: string | null) => boolean,
) => {
  const known = collection.codes('PLACE_PROVIDER')
  return rows.filter(
    ({ PLACE, PLACE_PROVIDER }) => PLACE_PROVIDER !== null && (hasNone(PLACE) || !known.has(PLACE_PROVIDER)),
  )
}
