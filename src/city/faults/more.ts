import type { Day } from '../../core/day.ts'
import { quickIdFrom, type RecordKind } from '../../engines/records/index.ts'
import type { PlayedRecord, PlayedVersion, Written } from '../../engines/simulation/index.ts'

/**
 * One more record of a kind that the family has already. Each of `said` is a version of it: the day on which it was
 * said, and what was said on top of what was said before.
 */
export function more(
  seed: number,
  kind: RecordKind,
  subject: string,
  fault: string,
  said: readonly [on: Day, values: Record<string, unknown>][],
  written: Written = 'at-once',
): PlayedRecord {
  const versions: PlayedVersion[] = []
  for (const [on, values] of said)
    versions.push({ values: { ...versions.at(-1)?.values, ...values }, on, at: null, written })
  return { kind, id: quickIdFrom(seed, 'fault', fault, subject, said[0]![0]), subject, versions }
}
