import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, saying } from './fault.ts'

/** A day that is mistyped, and is then before another of the same record that it must follow. */
export type Mistyped = {
  name: string
  table: string
  field: string
  before: string
  /** By how many days, at least and at most. */
  by: readonly [least: number, most: number]
  law: number
}

/** The fault of a mistyped day; see Mistyped. */
export const mistypedBefore = ({ name, table, field, before, by, law }: Mistyped): Fault => ({
  name,
  plant(lives, chance) {
    const both = lives.written(table).filter(one => dayIn(one, field) && dayIn(one, before))
    if (both.length === 0) return undefined
    const one = chance.pick(both)
    return {
      says: [saying(one, { [field]: addDays(dayIn(one, before)!, -chance.whole(...by)) })],
      breaks: [{ law, kind: table, id: one.id }],
    }
  },
})
