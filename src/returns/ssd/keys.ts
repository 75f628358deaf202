import { SSD_TABLES } from './tables/index.ts'

const KEYS = new Map(
  SSD_TABLES.map(({ name, key, columns }) => {
    const [begins] = Object.entries(columns).find(([, { type }]) => type === 'moment') ?? [key]
    return [name as string, [begins]] as const
  }),
)

/** What tells a child's rows of a table of the dataset apart: the day it says first, or its key where it has none. */
export const keysOfSsd = (table: string): readonly string[] => KEYS.get(table) ?? []
