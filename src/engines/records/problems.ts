import { isUnclosed } from '../../core/marks.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Cells } from './cells.ts'
import { canMark, type RecordKind } from './declare.ts'

/** What a kind asks of values, made ready once: a city is asked two million times. */
type Asks = {
  needed: readonly { field: string; message: string }[]
  coded: readonly { field: string; codes: ReadonlySet<string>; message: string }[]
  markable: readonly string[]
}

const ASKED = new WeakMap<RecordKind, Asks>()

/**
 * Problems with the values of a record: required fields left empty, codes not in the set, a passage to be kept apart that
 * is not closed, and the kind's own checks.
 * What a person types is refused for them; what comes by a bulk door is let in, and each is a doubt.
 */
export function problemsWith(kind: RecordKind, values: Cells): Problem[] {
  let asks = ASKED.get(kind)
  if (!asks) {
    asks = asksOf(kind)
    ASKED.set(kind, asks)
  }
  const problems: Problem[] = []
  for (const { field, message } of asks.needed)
    if (isMissing(values[field])) problems.push({ field, message })
  for (const { field, codes, message } of asks.coded) {
    const value = values[field]
    if (!isMissing(value) && !codes.has(String(value))) problems.push({ field, message })
  }
  for (const field of asks.markable) {
    const value = values[field]
    if (typeof value === 'string' && isUnclosed(value)) problems.push({ field, message: UNCLOSED })
  }
  for (const check of kind.checks) {
    const message = check.test(values as never)
    if (message) problems.push({ field: check.field, message })
  }
  return problems
}

const UNCLOSED = 'A passage that is kept apart begins with (( and is not closed: put )) where it ends'

const isMissing = (value: unknown): boolean => value === null || value === undefined || value === ''

function asksOf(kind: RecordKind): Asks {
  const all = Object.entries(kind.fields)
  return {
    needed: all.flatMap(([field, { empty, label }]) =>
      empty ? [] : [{ field, message: missingWords(label) }],
    ),
    coded: all.flatMap(([field, { codes, label }]) =>
      codes
        ? [
            {
              field,
              codes: new Set(Object.keys(codes)),
              message: `Choose one of the answers to: ${label}`,
            },
          ]
        : [],
    ),
    markable: all.flatMap(([name, field]) => (canMark(kind, field) ? [name] : [])),
  }
}

/** What to do about an answer that is missing, in the question's own words. */
const missingWords = (label: string): string =>
  label.endsWith('?')
    ? `Answer the question “${label}”`
    : `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}`
