import type { Instant } from '../../core/instant.ts'

/** Something said of one record at an instant: some of its fields, or that it should never have been. */
export type Event = {
  at: Instant
  by: string
  recordedAt: Instant
  /** The source row it came from; null when a person typed it. */
  sourceId: number | null
} & ({ says: 'state'; values: Readonly<Record<string, unknown>> } | { says: 'withdraw'; why: string })

/** One version of a record, from when it was known until it ended (null: it is current). */
export type Folded = {
  values: Record<string, unknown>
  knownAt: Instant
  recordedBy: string
  recordedAt: Instant
  sourceId: number | null
  ended: { at: Instant; by: string; recordedAt: Instant; why: string } | null
}

/**
 * All versions of one record from what was said of it, in any order: each statement changes only the fields it
 * speaks of, one that says nothing new leaves no version, and a load never takes back what a person typed.
 */
export function fold(events: readonly Event[]): Folded[] {
  const versions: Folded[] = []
  let current: Folded | undefined
  const end = (event: Event, why: string) => {
    if (current && current.knownAt < event.at) {
      versions.push({ ...current, ended: { at: event.at, by: event.by, recordedAt: event.recordedAt, why } })
    }
  }
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    if (event.says === 'withdraw') {
      if (!current || (event.sourceId !== null && current.sourceId === null)) continue
      end(event, event.why)
      current = undefined
      continue
    }
    const values = { ...current?.values, ...event.values }
    if (current && sameValues(current.values, values)) continue
    end(event, 'changed')
    current = {
      values,
      knownAt: event.at,
      recordedBy: event.by,
      recordedAt: event.recordedAt,
      sourceId: event.sourceId,
      ended: null,
    }
  }
  return current ? [...versions, current] : versions
}

/** Whether two versions say the same; an empty field and one never spoken of are the same. */
export function sameValues(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    field => JSON.stringify(a[field] ?? null) === JSON.stringify(b[field] ?? null),
  )
}
