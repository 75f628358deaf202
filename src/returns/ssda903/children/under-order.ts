import type { Day } from '../../../core/day.ts'
import { isDay, type Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type Episode = Tables['Episodes']
type Order = Tables['DoLo']

const FOR_EVER = Number.POSITIVE_INFINITY as Day

/** Placements that no child with an order can be in: secure homes, supported accommodation, with parents, custody. */
export const RULED_OUT: ReadonlySet<string> = new Set(['K1', 'K3', 'P1', 'R5'])

/**
 * The orders that deprive a child of liberty while they are in a placement of some kind, and their episodes there. A day
 * on which one ends as the other begins does not count. An order without an end is left out, as in the shared case.
 */
export function ordersInPlacements(
  orders: Sheet<Order>,
  episodes: Sheet<Episode>,
  isSuch: (place: string) => boolean,
): (Order | Episode)[] {
  return orders.rows.flatMap(order => {
    const { DOLO_START, DOLO_END } = order
    const found = episodes
      .of(order.CHILD)
      .filter(
        ({ PLACE, DECOM, DEC }) =>
          PLACE !== null && isSuch(PLACE) && DOLO_END > DECOM && DOLO_START < (isDay(DEC) ? DEC : FOR_EVER),
      )
    return found.length > 0 ? [order, ...found] : []
  })
}
