import { offerLikely } from '../../engines/matching/index.ts'
import { type Ctx, copyCell, copyInto } from '../../engines/records/index.ts'
import type { Planted } from '../laws/index.ts'
import type { Twice } from './met-twice.ts'
import type { Key } from './plant.ts'

/** The key to the faults of a city: what each breaks, be it a law or a check of its kind, and where. */
export const FAULT_TABLE = {
  name: '2026-11-27-city-fault',
  sql: `create table {{keep}}.city_fault (
  fault text not null,
  law integer,
  doubt text,
  record_kind text not null,
  record_id uuid not null,
  check ((law is null) <> (doubt is null))
);

-- Children who are on a city's record twice: the second time by a contact that was written as if nobody knew them.
create table {{keep}}.city_met_twice (
  person_id uuid not null,
  again_id uuid not null
);
`,
}

/** Row security of the key: it names people and what is wrong of them, and is for the service alone. */
export const FAULT_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.city_fault': 'false',
  '{{keep}}.city_met_twice': 'false',
}

/** Keeps the key to what was planted, and who is on the record twice. */
export async function keepFaults(ctx: Ctx, key: Key, twice: readonly Twice[]): Promise<void> {
  const faults = key.map(one => [
    one.fault,
    'law' in one ? one.law : null,
    'doubt' in one ? one.doubt : null,
    one.kind,
    one.id,
  ])
  const lineOf = (cells: readonly unknown[]) => cells.map(copyCell).join('\t')
  const { keep } = ctx.schemas
  if (faults.length > 0)
    await copyInto(
      ctx,
      `${keep}.city_fault`,
      ['fault', 'law', 'doubt', 'record_kind', 'record_id'],
      faults.map(lineOf),
    )
  if (twice.length > 0)
    await copyInto(
      ctx,
      `${keep}.city_met_twice`,
      ['person_id', 'again_id'],
      twice.map(({ person, again }) => lineOf([person, again])),
    )
}

/** Offers each of those pairs to whoever decides, as far as the matching of people finds them likely. Gives how many. */
export async function offerMetTwice(ctx: Ctx): Promise<number> {
  const pairs = await ctx.db.rows<{ a: string; b: string }>(
    `select person_id as a, again_id as b from ${ctx.schemas.keep}.city_met_twice order by 1, 2`,
  )
  return offerLikely(ctx, pairs)
}

/** Every fault of this database's city that breaks a law. */
export const plantedIn = (ctx: Ctx): Promise<Planted[]> =>
  ctx.db.rows<Planted>(
    `select law, record_kind as kind, record_id::text as id from ${ctx.schemas.keep}.city_fault
     where law is not null order by 1, 2, 3`,
  )

/** A doubt of this database's city, by the field whose check failed and the record; whether the key has it. */
export type CityDoubt = { kind: string; id: string; field: string; meant: boolean; raised: boolean }

/**
 * Where what the city doubts and what its key says part: doubts that nobody meant, and meant ones that no check
 * raised. Nothing for a city that is as it says.
 */
export const doubtsAmiss = (ctx: Ctx): Promise<CityDoubt[]> =>
  ctx.db.rows<CityDoubt>(
    `with raised as (
       select distinct d.kind, d.record_id as id, d.field from doubt d join load l on l.id = d.load_id where l.kind = 'city'),
     meant as (select record_kind as kind, record_id as id, doubt as field from city_fault where doubt is not null)
     select coalesce(r.kind, m.kind) as kind, coalesce(r.id, m.id)::text as id, coalesce(r.field, m.field) as field,
       m.id is not null as meant, r.id is not null as raised
     from raised r full join meant m on m.kind = r.kind and m.id = r.id and m.field = r.field
     where r.id is null or m.id is null order by 1, 2, 3`,
  )
