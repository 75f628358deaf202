import { type Records, transact } from '../../engines/records/index.ts'
import { loadReturn } from './load.ts'
import type { Loaded, LoadOptions } from './return.ts'

/** Thrown to undo a preview once everything about it is known. */
class Previewed extends Error {
  readonly loaded: Loaded[]
  constructor(loaded: Loaded[]) {
    super('previewed')
    this.loaded = loaded
  }
}

/**
 * Loads returns, one after another, all of them or none. A preview does the whole work and takes it back, so that
 * what it says is what would happen. Throws UnreadableReturn when a file cannot be read to its end.
 */
export async function runLoads(
  records: Records,
  loads: readonly LoadOptions[],
  preview: boolean,
): Promise<Loaded[]> {
  const [first] = loads
  if (!first) return []
  try {
    const loaded = await transact(records, { who: `load:${first.loadedBy}`, service: true }, async ctx => {
      const done: Loaded[] = []
      for (const [nth, options] of loads.entries()) {
        // Each return of one command is known a moment after the one before it, so that order is kept.
        const step = { ...ctx, now: (ctx.now + nth) as typeof ctx.now }
        done.push(await loadReturn(step, options))
        await clear(step)
      }
      if (preview) throw new Previewed(done)
      return done
    })
    if (loaded.some(one => one.loadId !== null)) await refreshStatistics(records, loads)
    return loaded
  } catch (error) {
    if (error instanceof Previewed) return error.loaded
    throw error
  }

  async function clear({ db }: Parameters<typeof loadReturn>[0]): Promise<void> {
    await db.run(
      'drop table if exists pg_temp.incoming, pg_temp.incoming_doubt, pg_temp.incoming_person, pg_temp.incoming_id, pg_temp.made_person, pg_temp.gone',
    )
  }
}

/**
 * Lets the planner know of what was loaded: without it the next export or page may take a hundred times as long. Of a
 * table that grew by less than a tenth it knows enough.
 */
async function refreshStatistics(records: Records, loads: readonly LoadOptions[]): Promise<void> {
  const kinds = new Set(
    loads.flatMap(({ readings, follows }) => [...readings.flatMap(reading => reading.gives), ...follows]),
  )
  await transact(records, { who: 'statistics', service: true }, async ({ db, schemas }) => {
    const kept = ['source_row', 'doubt', 'load_from_now', 'search_entry', 'search_key', 'seal']
    const tables = [
      ...[...kinds].flatMap(kind => [`${schemas.live}.${kind.table}`, `${schemas.history}.${kind.table}`]),
      `${schemas.live}.person`,
      `${schemas.live}.clock_run`,
      `${schemas.history}.clock_run`,
      ...kept.map(table => `${schemas.keep}.${table}`),
    ]
    const grown = await db.rows<{ table: string }>(
      `select oid::regclass::text as "table" from pg_class
       where oid = any(select t::regclass from unnest($1::text[]) t)
         and (reltuples < 0 or pg_relation_size(oid) > 1.1 * relpages * current_setting('block_size')::int)`,
      [tables],
    )
    if (grown.length > 0) await db.run(`analyze ${grown.map(({ table }) => table).join(', ')}`)
  })
}
