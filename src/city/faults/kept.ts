import { type Ctx, copyCell, copyInto } from '../../engines/records/index.ts'
import type { Planted } from '../laws/index.ts'
import type { Breaks } from './fault.ts'

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
`,
}

/** Keeps the key to what was planted. */
export async function keepFaults(ctx: Ctx, key: readonly (Breaks & { fault: string })[]): Promise<void> {
  if (key.length === 0) return
  const lines = key.map(one =>
    [one.fault, 'law' in one ? one.law : null, 'doubt' in one ? one.doubt : null, one.kind, one.id]
      .map(copyCell)
      .join('\t'),
  )
  await copyInto(
    ctx,
    `${ctx.schemas.keep}.city_fault`,
    ['fault', 'law', 'doubt', 'record_kind', 'record_id'],
    lines,
  )
}

/** Every fault of this database's city that breaks a law. */
export const plantedIn = (ctx: Ctx): Promise<Planted[]> =>
  ctx.db.rows<Planted>(
    `select law, record_kind as kind, record_id::text as id from ${ctx.schemas.keep}.city_fault
     where law is not null order by 1, 2, 3`,
  )

/** Every doubt that this database's city means to raise: the field whose check fails, and of which record. */
export const meantDoubts = (ctx: Ctx): Promise<{ kind: string; id: string; field: string }[]> =>
  ctx.db.rows(
    `select record_kind as kind, record_id::text as id, doubt as field from ${ctx.schemas.keep}.city_fault
     where doubt is not null order by 1, 2, 3`,
  )
