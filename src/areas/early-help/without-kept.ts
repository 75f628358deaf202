import { withoutMarks } from '../../core/marks.ts'
import { type Withheld, withheldIn } from '../../engines/outbox/index.ts'

/** What stands where a passage was. */
export const KEPT_BACK = 'This passage is kept back. Ring the early help team.'

/**
 * A record as somebody outside may read it: a text that holds what is kept from somebody is kept back whole, and of any other
 * the passages that are kept apart.
 */
export const withoutKept = <R extends object>(row: R, withheld: readonly Withheld[]): R =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value !== 'string'
        ? value
        : withheldIn(value, withheld).length > 0
          ? KEPT_BACK
          : withoutMarks(value),
    ]),
  ) as R
