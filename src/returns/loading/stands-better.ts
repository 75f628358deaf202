import { name } from '../../core/sql.ts'
import { type Ctx, type Reading, snake } from '../../engines/records/index.ts'
import type { Stands } from './return.ts'

/**
 * What the record tells better than a file can: of a reading that gives way, each record that stands in the place of what the file
 * would tell. A record's own dataset, loaded over it, so tells nothing twice.
 */
export const standsBetter =
  (source: string, readings: readonly Reading[]) =>
  async (ctx: Ctx): Promise<Stands> => {
    const better = new Map<Reading, Set<string>>()
    for (const reading of readings.filter(one => one.source === source && one.givesWayTo)) {
      const { kind, field } = reading.givesWayTo!
      const column = name(snake(field))
      const rows = await ctx.db.rows<{ value: string }>(
        `select distinct t.${column} as value from ${name(kind.table)} t
         where t.${column} is not null and t.child_id in (select person_id from pg_temp.incoming_person)`,
      )
      better.set(reading, new Set(rows.map(({ value }) => value)))
    }
    return {
      row: () => false,
      isNewcomer: () => true,
      isToldBetter: (reading, { values }) =>
        better.get(reading)?.has(String(values[reading.givesWayTo!.field])) ?? false,
    }
  }
