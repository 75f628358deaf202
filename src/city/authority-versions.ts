import { type Day, maxDay } from '../core/day.ts'
import { londonInstant } from '../core/instant.ts'
import type { OfAuthority } from '../engines/simulation/index.ts'
import type { KnownVersion } from './versions.ts'

/**
 * What areas keep about the authority itself, as it came to be known: in the morning of its day. What is given again by
 * one id is its next version; what was so before the migration came with it, as one.
 */
export function authorityVersions(kept: readonly OfAuthority[], migrated: Day): KnownVersion[] {
  const last = new Map<string, KnownVersion>()
  const versions: KnownVersion[] = []
  for (const { kind, id, on, values } of kept) {
    const knownAt = londonInstant(maxDay(on, migrated), '09:00')
    const before = last.get(id)
    if (before?.knownAt === knownAt) {
      before.values = values
      continue
    }
    if (before) before.knownTo = knownAt
    const by = on <= migrated ? 'migration' : 'Council records'
    const now: KnownVersion = { kind, id, subject: '', values, knownAt, knownTo: null, by }
    versions.push(now)
    last.set(id, now)
  }
  return versions
}
