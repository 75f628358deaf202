import type { Day } from '../../../core/day.ts'
import { atFirst, type Place } from '../../checking/index.ts'

/** From when a row runs, and the last day on which no other may begin; NaN where it does not run. */
type Span<Row> = { from(row: Row): Day; until(row: Row): Day }

/** Each row that begins while another of its group runs, with that other: the one is found where it begins, the other whole. */
export function* overlaps<Row extends Place>(
  groups: Iterable<readonly Row[]>,
  { from, until }: Span<Row>,
): Iterable<readonly [Place, Row]> {
  for (const group of groups)
    for (const one of group)
      for (const other of group)
        if (one !== other && from(one) >= from(other) && from(one) <= until(other))
          yield [atFirst(one), other]
}
