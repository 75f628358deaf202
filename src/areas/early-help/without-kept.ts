import { type Withheld, withheldIn } from '../../engines/outbox/index.ts'

/** What stands where a passage was. */
export const KEPT_BACK = 'This passage is kept back. Ring the early help team.'

/** A record as somebody outside may read it: a text that holds what is kept from somebody is kept back whole. */
export const withoutKept = <R extends object>(row: R, withheld: readonly Withheld[]): R =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value === 'string' && withheldIn(value, withheld).length > 0 ? KEPT_BACK : value,
    ]),
  ) as R
