import { type Day, parseDay } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { keptApart } from '../../core/marks.ts'
import { readInstant } from '../records/index.ts'
import type { Telling } from './telling.ts'

/** A story as the database gives it: a row a telling, as JSON and as lines, and the first version of changed records. */
export type Read = {
  titles: string | null
  details: string | null
  rows: string | null
  begun: string | null
}

/** The tellings in what was read. */
export function tellingsIn(read: Read, href: (kind: string, recordId: string) => string): Telling[] {
  const titles = wordsIn(read.titles)
  const details = wordsIn(read.details)
  const first = firstWritten(read.begun)
  const told = linesIn(read.rows).map((line, n) => {
    const [kind = '', recordId = '', lane, shape, fromOn = '', toOn = '', at, tone, knownAt = ''] = line
    return {
      kind,
      recordId,
      lane: lane as Telling['lane'],
      shape: shape as Telling['shape'],
      fromOn: parseDay(fromOn)!,
      toOn: parseDay(toOn) ?? null,
      at: at ? readInstant(at) : null,
      title: keptApart(titles[n] ?? ''),
      detail: keptApart(details[n] ?? ''),
      tone: tone as Telling['tone'],
      recordedAt: first.get(`${kind} ${recordId}`) ?? readInstant(knownAt),
      href: href(kind, recordId),
    }
  })
  const began = beginning(told)
  return told.map(one => (began !== null && began > one.fromOn ? { ...one, recordBeganOn: began } : one))
}

const linesIn = (text: string | null): string[][] => text?.split('\n').map(line => line.split('|')) ?? []
const wordsIn = (json: string | null): (string | null)[] => (json === null ? [] : JSON.parse(json))

// A version that only closed a record does not make the record late: when its first version was known tells that.
const firstWritten = (begun: string | null): Map<string, Instant> =>
  new Map(linesIn(begun).map(([kind, id, at = '']) => [`${kind} ${id}`, readInstant(at)]))

/** The day on which anything was first written down about the child. */
function beginning(told: readonly Telling[]): Day | null {
  // What was due and not done was never written down.
  const days = told.filter(({ tone }) => tone !== 'missed').map(({ recordedAt }) => dayOf(recordedAt))
  return days.length === 0 ? null : (Math.min(...days) as Day)
}
