import { addDays, type Day, dayFrom, partsOf } from '../../core/day.ts'
import { exactly, type Inexact } from '../../core/inexact.ts'
import type { Chance, PlayedRecord } from '../../engines/simulation/index.ts'
import { ETHNICITIES } from '../parameters/ethnicity.ts'
import { type Breaks, saying, says } from './fault.ts'
import { misspelt } from './misspelt.ts'

/** What somebody had wrong of who a child is, and put right. */
export type Mistaken = 'birth' | 'sex' | 'ethnicity' | 'name'

/**
 * Who a child is, with one thing wrong from when it was first said until a later version, on a day, that puts it right.
 * In the end the record says what it did; only what was believed before is other. Nothing where that thing is not told.
 */
export function wrongFirst(
  identity: PlayedRecord,
  what: Mistaken,
  rightOn: Day,
  chance: Chance,
): { record: PlayedRecord; breaks: Breaks[] } | undefined {
  const right = says(identity)
  const wrong = wrongOf(identity, what, chance)
  if (!wrong) return undefined
  const believed = saying(identity, wrong)
  const put = { values: right, on: rightOn, at: null, written: 'at-once' as const }
  return {
    record: { ...believed, versions: [...believed.versions, put] },
    // A correction of ethnicity is one of the record's, and no change of the child's: only the key can tell.
    breaks: what === 'ethnicity' ? [{ law: 13, kind: identity.kind.table, id: identity.id }] : [],
  }
}

function wrongOf(
  identity: PlayedRecord,
  what: Mistaken,
  chance: Chance,
): Record<string, unknown> | undefined {
  const { born, sex, ethnicity, forename } = says(identity) as {
    born?: Inexact | null
    sex?: string | null
    ethnicity?: string | null
    forename?: string | null
  }
  if (what === 'birth' && born) {
    const first = identity.versions.find(({ values }) => values.born != null)!.on
    return { born: exactly(mistyped(born.earliest, first, chance)) }
  }
  if (what === 'sex' && (sex === 'M' || sex === 'F')) return { sex: sex === 'M' ? 'F' : 'M' }
  if (what === 'ethnicity' && ethnicity && ETHNICITIES.includes(ethnicity))
    return { ethnicity: chance.pick(ETHNICITIES.filter(one => one !== ethnicity)) }
  if (what !== 'name' || !forename) return undefined
  const heard = misspelt(forename, chance)
  return heard === forename ? undefined : { forename: heard }
}

/** A date of birth with its day and month the other way round, or a day or so early: never after it was written. */
export function mistyped(born: Day, by: Day, chance: Chance): Day {
  const { year, month, date } = partsOf(born)
  const turned = dayFrom(year, date, month)
  return turned !== undefined && turned !== born && turned <= by ? turned : addDays(born, -chance.whole(1, 9))
}
