/** A part of the feed's schema, as a JSON Schema: only what the specification uses of it. */
export type Schema = {
  type: 'string' | 'boolean' | 'integer' | 'object' | 'array'
  description?: string
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: 'date'
  enum?: readonly string[]
  default?: false
  maxItems?: number
  uniqueItems?: true
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: false
}

/** A block of named elements: nothing that it does not name may stand in it. */
export type Block = Schema & { type: 'object'; properties: Readonly<Record<string, Schema>> }

/** A block with these elements, of which `required` must be there. */
export const block = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Block => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
})

/** Text of at most so many characters, or of exactly so many. */
export const text = (limits: { most?: number; exactly?: number } = {}): Schema => ({
  type: 'string',
  ...(limits.most === undefined ? {} : { maxLength: limits.most }),
  ...(limits.exactly === undefined ? {} : { minLength: limits.exactly, maxLength: limits.exactly }),
})

/** One of a set of codes, of at most so many characters. */
export const code = (set: readonly string[], most: number): Schema => ({
  type: 'string',
  maxLength: most,
  enum: set,
})

/** An id: letters, digits, hyphens and underscores. */
export const id = (most = 36): Schema => ({ type: 'string', maxLength: most, pattern: '^[A-Za-z0-9_-]*$' })

/** A day, as 2026-11-28. */
export const DAY: Schema = { type: 'string', format: 'date' }
export const FLAG: Schema = { type: 'boolean' }
export const WHOLE_NUMBER: Schema = { type: 'integer' }

/** True has the Department take away what it holds of the block that this stands in. */
export const PURGE: Schema = { type: 'boolean', default: false }

/** A list of blocks. */
export const listOf = (items: Block): Schema => ({ type: 'array', items })

/** A list of codes without repeats. */
export const codesOf = (set: readonly string[], most: number, maxItems: number): Schema => ({
  type: 'array',
  items: code(set, most),
  maxItems,
  uniqueItems: true,
})
