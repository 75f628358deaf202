import { CIN_TABLES } from '../years.ts'

const KEYS = new Map(
  CIN_TABLES.map(({ name, rows, columns }) => [name, rows === 'many' ? [columns[0]!.name] : []] as const),
)

/** What tells a child's rows of a table apart, where it may have several: what the census says first of each. */
export const keysOfCensus = (table: string): readonly string[] => KEYS.get(table) ?? []
