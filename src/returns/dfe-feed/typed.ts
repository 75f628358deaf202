import type { Entry, Value } from './payload.ts'
import type { Block } from './schema/block.ts'

/**
 * A block made of cells, each typed as the schema has it; what is empty is left out. A cell that cannot be typed stays as it
 * is written, and the schema then says what is wrong with it.
 */
export function typed(schema: Block, cells: Readonly<Record<string, string>>): Entry {
  const entry: Entry = {}
  for (const [name, { type }] of Object.entries(schema.properties)) {
    const text = cells[name] ?? ''
    if (text !== '') entry[name] = valueIn(type, text)
  }
  return entry
}

function valueIn(type: string, text: string): Value {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (type === 'integer') return /^-?\d{1,9}$/.test(text) ? Number(text) : text
  return text
}
