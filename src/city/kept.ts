import { type Day, isoDay } from '../core/day.ts'
import type { Ctx } from '../engines/records/index.ts'
import type { CityAsked } from './asked.ts'

/** Which city a database holds: no row, or one. `whole` once every life is written. */
export const CITY_TABLE = {
  name: '2026-11-25-city',
  sql: `create table {{keep}}.city (
  seed integer not null,
  scale double precision not null,
  from_on date not null,
  to_on date not null,
  whole boolean not null default false
);
`,
}

/** A city as its database names it; `whole` once every life is written. */
export type KeptCity = CityAsked & { whole: boolean }

/** The city of this database, where there is one, and whether all of it is written. */
export async function keptCity(ctx: Ctx): Promise<KeptCity | undefined> {
  return ctx.db.first<KeptCity>(
    `select seed, scale, from_on as "from", to_on as "to", whole from ${ctx.schemas.keep}.city`,
  )
}

/** Says which city is being written, before the first life is. */
export async function beginCity(ctx: Ctx, { seed, scale, from, to }: CityAsked): Promise<void> {
  const days: Day[] = [from, to]
  await ctx.db.run('insert into city (seed, scale, from_on, to_on) values ($1, $2, $3, $4)', [
    seed,
    scale,
    ...days.map(isoDay),
  ])
}

/** Says that the city is whole. */
export async function finishCity(ctx: Ctx): Promise<void> {
  await ctx.db.run('update city set whole = true')
}
