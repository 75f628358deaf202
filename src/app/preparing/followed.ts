import { derivationsOf } from '../../engines/clocks/index.ts'
import { kindsRead } from '../../engines/derived/index.ts'
import { type Deriver, fieldColumns, type Records, transact } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'
import { digestOf } from './prepared.ts'

/** By which rules what follows from records was last derived for everybody: no row or one. */
export const FOLLOWED_TABLE = {
  name: '2026-11-25-followed',
  sql: `create table {{keep}}.followed (mark text not null);\n`,
}

const BATCH = 2_000

/**
 * Derives everything again for everybody where the rules are not those it was last derived by: a kind was added, or a
 * rule's own words changed (a change in something it calls is not seen). A few thousand people at a time, each lot
 * whole, so that a start that is cut short goes on at the next. `derivers` are the program's own; `tell` hears how far
 * it is.
 */
export async function followRules(
  records: Records,
  found: readonly Found[],
  derivers: readonly Deriver[],
  tell: (words: string) => void = () => {},
): Promise<void> {
  const service = { who: 'derived', service: true }
  const mark = markOf(found)
  const kept = await transact(records, service, ctx =>
    ctx.db.first<{ mark: string }>('select mark from followed'),
  )
  if (kept?.mark === mark) return
  const people = await transact(records, service, ctx => ctx.db.rows<{ id: string }>('select id from person'))
  for (let from = 0; from < people.length; from += BATCH) {
    if (people.length > BATCH)
      tell(`Bringing deadlines up to this version: ${Math.round((100 * from) / people.length)}%`)
    const lot = new Set(people.slice(from, from + BATCH).map(({ id }) => id))
    await transact({ ...records, derivers: [] }, service, async ctx => {
      for (const derive of derivers) await derive(ctx, lot)
    })
  }
  await transact(records, service, async ctx => {
    await ctx.db.run('delete from followed')
    await ctx.db.run('insert into followed (mark) values ($1)', [mark])
  })
}

function markOf(found: readonly Found[]): string {
  const derivations = derivationsOf(found.map(({ area }) => area))
  const clocks = found.flatMap(({ area }) => area.clocks ?? [])
  return digestOf([
    ...derivations.map(one => {
      const columns = [one.into, ...kindsRead(one)].flatMap(kind => [
        kind.table,
        ...fieldColumns(kind).map(column => column.name),
      ])
      return `${columns.join(' ')} ${one.from} ${one.rarely?.matters}`
    }),
    ...clocks.map(clock => `${clock.id} ${clock.runs} ${clock.atTheEnd}`),
    ...found.map(({ area }) => `${area.life?.ended}`),
  ])
}
