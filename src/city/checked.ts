import type { Instant } from '../core/instant.ts'
import { problemsWith } from '../engines/records/index.ts'
import type { KnownVersion } from './versions.ts'

/** A check of its kind that a version fails: a page would have refused it. */
export type VersionDoubt = {
  kind: string
  id: string
  person: string | null
  field: string | null
  message: string
  knownAt: Instant
}

/**
 * What pages would refuse of some versions. The bulk door lets them in, as it does what is loaded, and each is a doubt
 * that stands open while its version is the current one.
 */
export function checked(versions: readonly KnownVersion[]): VersionDoubt[] {
  const doubts: VersionDoubt[] = []
  for (const { kind, id, subject, values, knownAt } of versions)
    for (const { field = null, message } of problemsWith(kind, values))
      doubts.push({ kind: kind.table, id, person: subject || null, field, message, knownAt })
  return doubts
}
