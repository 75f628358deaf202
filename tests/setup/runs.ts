import { day, isoDay } from '../../src/core/day.ts'
import type { Clock } from '../../src/engines/clocks/index.ts'
import { judge } from '../../src/engines/clocks/index.ts'

/** A record as a test writes it: days as ISO text under names that end in On. Fields left out are empty. */
export type Sketch = Record<string, unknown>

/**
 * What a clock makes of records written by hand: each run as `from → due: state`, with `, met` before the state where
 * it was met. Records are given by the clock's own names for what it reads; an id is made where none is given.
 */
export function runsOf(clock: Clock, records: Record<string, Sketch[]>): string[] {
  const read = Object.fromEntries(
    Object.entries(clock.reads).map(([name, kind]) => {
      const empty = Object.fromEntries(Object.keys(kind.fields).map(field => [field, null]))
      const rows = (records[name] ?? []).map((sketch, i) => ({
        id: `${name}-${i}`,
        ...empty,
        ...withDays(sketch),
      }))
      return [name, rows]
    }),
  )
  return judge(clock, 'child', read as never).map(({ values }) => {
    const words = [values.fromOn, values.dueOn].map(d => (d === null ? '?' : isoDay(d))).join(' → ')
    return `${words}: ${values.metOn === null ? '' : `${isoDay(values.metOn)}, `}${values.state}`
  })
}

function withDays(sketch: Sketch): Sketch {
  return Object.fromEntries(
    Object.entries(sketch).map(([field, value]) => {
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return [field, value]
      return [field, field === 'born' ? { earliest: day(value), latest: day(value) } : day(value)]
    }),
  )
}
