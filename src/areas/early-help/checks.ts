import type { Day } from '../../core/day.ts'

/** A check that one day does not come before another; says so when it does. */
export const notBefore = (later: string, earlier: string, message: string) => ({
  field: later,
  test: (values: Readonly<Record<string, unknown>>) => {
    const [after, before] = [values[later], values[earlier]] as (Day | null | undefined)[]
    return after != null && before != null && after < before ? message : undefined
  },
})
