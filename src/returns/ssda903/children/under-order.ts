import type { Day } from '../../../core/day.ts'
import { isDay, type Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { sameChildIn } from './same-child.ts'

type Episode = Tables['Episodes']
type Order = Tables['DoLo']

const FOR_EVER = Number.POSITIVE_INFINITY as Day

/**
 * The orders that deprive a child of liberty in a placement of some kind, and the episodes in such placements. The day on which
 * one ends and the other begins is of neither. An order without an end is left out: the DfE's own case does not find it.
 */
export function ordersInPlacements(
  orders: Sheet<Order>,
  episodes: Sheet<Episode>,
  isSuch: (place: string) => boolean,
): (Order | Episode)[] {
  return orders.rows.flatMap(order => {
    const { DOLO_START, DOLO_END } = order
    const found = sameChildIn(episodes, order).filter(
      ({ PLACE, DECOM, DEC }) =>
        PLACE !== null && isSuch(PLACE) && DOLO_END > DECOM && DOLO_START < (isDay(DEC) ? DEC : FOR_EVER),
    )
    return found.length > 0 ? [order, ...found] : []
  })
}
