import type { Collection, Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isShortBreaks } from './codes.ts'
import { bare } from './placement.ts'
import { linesOf } from './provider.ts'

/** Placements of kinds that are registered where they are, whose provider stands on Ofsted's list with another postcode only. */
export const placedElsewhere = (
  episodes: Sheet<Tables['Episodes']>,
  collection: Collection,
  isOnePlace: (place: string | null) => boolean,
) =>
  episodes.rows.filter(({ URN, PLACE, LS, PL_POST }) => {
    if (!isOnePlace(PLACE) || isShortBreaks(LS) || PL_POST === null) return false
    const lines = linesOf(URN, collection)
    return lines.length > 0 && !lines.some(({ postcode }) => bare(postcode) === bare(PL_POST))
  })
