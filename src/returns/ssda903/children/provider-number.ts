import { type Collection, isDay, type Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isShortBreaks } from './codes.ts'
import { NO_NUMBER } from './provider.ts'

type Episodes = Sheet<Tables['Episodes']>
type HasNone = (place: string | null) => boolean

/** Whether Ofsted registers where a placement is; one of which no place is known is another rule's to find (169). */
export const isInEngland = (authority: string | null): boolean =>
  authority !== null && !/^[WSN]/.test(authority)

/** Episodes of the year, in England, without the number (URN) that a placement of their kind must have. */
export const missingNumber = (episodes: Episodes, { start }: Pick<Collection, 'start'>, hasNone: HasNone) =>
  episodes.rows.filter(
    row =>
      row.URN === null &&
      !hasNone(row.PLACE) &&
      !isShortBreaks(row.LS) &&
      isInEngland(row.PL_LA) &&
      (!isDay(row.DEC) || row.DEC >= start),
  )

/** Episodes with a number though a placement of their kind has none. */
export const needlessNumber = (episodes: Episodes, hasNone: HasNone) =>
  episodes.rows.filter(row => row.URN !== null && row.URN !== NO_NUMBER && hasNone(row.PLACE))
