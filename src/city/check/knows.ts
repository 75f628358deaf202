import type { Area } from '../../engines/area.ts'
import type { Indicator } from '../../engines/indicators/index.ts'
import type { Cell } from './cell.ts'
import { READINGS, type Reading } from './readings/index.ts'

/** What the areas there are can be asked. */
export type Knows = { indicators: ReadonlyMap<string, Indicator>; tables: ReadonlySet<string> }

/** What can be asked of these areas. */
export const knownBy = (areas: readonly Area[]): Knows => ({
  indicators: new Map(areas.flatMap(area => area.indicators ?? []).map(one => [one.id, one])),
  tables: new Set(areas.flatMap(area => area.records).map(kind => kind.table)),
})

/** What answers a cell: an indicator that is live, or a reading whose records exist. */
export function whoAnswers(
  { ask }: Cell,
  { indicators, tables }: Knows,
): { indicator: Indicator } | { reading: Reading } | undefined {
  if (!ask) return undefined
  if (ask.by === 'reading') {
    const reading = READINGS.find(({ asks }) => asks.id === ask.id)
    return reading?.of.every(table => tables.has(table)) ? { reading } : undefined
  }
  const indicator = indicators.get(ask.id)
  return indicator && { indicator }
}
