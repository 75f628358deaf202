import { ALL_TABLES } from '../tables.ts'

const KEYS = new Map(
  ALL_TABLES.map(({ name, rows, columns }) => {
    const begins = columns.find(({ type, name }) => type === 'date' && name !== 'DOB')
    return [name as string, rows === 'many' && begins ? [begins.name] : []] as const
  }),
)

/** What tells a child's rows of a table apart: the day that begins them, where the table may have several. */
export const keysOf903 = (table: string): readonly string[] => KEYS.get(table) ?? []
