import { createHash } from 'node:crypto'
import type { Value } from './payload.ts'

/** A digest (sha256, as hex) of a payload that does not turn on the order in which elements were written. */
export const digestOf = (value: Value): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex')

function inOrder(value: Value): Value {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map(name => [name, inOrder(value[name]!)]),
  )
}
