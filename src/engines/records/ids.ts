import { createHash, randomUUID } from 'node:crypto'

/** A new id for something typed. Random: a gap in numbering must not tell that a restricted record exists. */
export const newId = (): string => randomUUID()

/**
 * The id that these words always give, on any machine: loading a row again finds the same record.
 * A UUID of version 8 (RFC 9562) from a SHA-256.
 */
export function idFrom(...words: (string | number)[]): string {
  const hash = createHash('sha256').update(words.join('\u0000')).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
