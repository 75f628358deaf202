import { createHash } from 'node:crypto'
import { isoDay } from '../core/day.ts'
import { londonInstant } from '../core/instant.ts'
import { at, type Ctx, copyCell, copyInto } from '../engines/records/index.ts'
import type { CityAsked } from './asked.ts'
import type { VersionDoubt } from './checked.ts'

/** Where a city's doubts are said to stand: no file holds it. */
const NO_FILE = 'The synthetic city'

/**
 * Keeps a city among the loads, as a load of its own kind, with the doubts that its records raise. It is dated by the
 * night of the migration, as the first of its records are.
 */
export async function keepCityLoad(
  ctx: Ctx,
  { seed, scale, from, to }: CityAsked,
  wrote: { people: number; records: number },
  doubts: readonly VersionDoubt[],
): Promise<void> {
  const night = at(londonInstant(from, '05:00'))
  const digest = createHash('sha256')
    .update(`${seed} ${scale} ${isoDay(from)} ${isoDay(to)}`)
    .digest('hex')
  const counts = {
    children: wrote.people,
    records: { new: wrote.records, changed: 0, unchanged: 0, ignored: 0, withdrawn: 0 },
    doubts: doubts.length,
  }
  const load = await ctx.db.first<{ id: number }>(
    `insert into load (kind, form, received_at, known_at, loaded_from, loaded_by, files, digest, counts)
     values ('city', $1, $2, $2, $2, 'city', '[]', $3, $4) returning id`,
    [`seed ${seed}`, night, digest, JSON.stringify(counts)],
  )
  const lines = doubts.map(doubt =>
    [load!.id, NO_FILE, doubt.person, doubt.kind, doubt.id, doubt.field, doubt.message, at(doubt.knownAt)]
      .map(copyCell)
      .join('\t'),
  )
  if (lines.length > 0)
    await copyInto(
      ctx,
      `${ctx.schemas.keep}.doubt`,
      ['load_id', 'file', 'person_id', 'kind', 'record_id', 'field', 'message', 'known_at'],
      lines,
    )
}
