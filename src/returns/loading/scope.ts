import type { Instant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import { at, type Ctx, isOfPerson, type RecordKind, subjectColumn } from '../../engines/records/index.ts'

/** Where the load itself stands: its number and since when its word is known. */
export type Standing = {
  loadId: number
  kind: string
  year: string | null
  knownAt: Instant
  received: boolean
}

/**
 * Says of each person in `incoming_person` since when this load's word about them is known, and whether they
 * come out of order: something later is known already, so their versions must be made again from the start.
 * A load may be known before today only where nobody has typed anything earlier: from then on our own record
 * was the first to know.
 */
export async function placeInTime(ctx: Ctx, standing: Standing, kinds: readonly RecordKind[]): Promise<void> {
  await ctx.db.run(
    `insert into pg_temp.incoming_person (local_id, person_id)
    select distinct on (s.person_id) null, s.person_id from source_row s
    where s.load_id in (select id from load where kind = $1 and year = $2 and id <> $3) and s.person_id is not null
      and not exists (select from pg_temp.incoming_person i where i.person_id = s.person_id)`,
    [standing.kind, standing.year, standing.loadId],
  )
  await ctx.db.run('create index on pg_temp.incoming_person (person_id)')
  await ctx.db.run('analyze pg_temp.incoming_person')
  await ctx.db.run('update pg_temp.incoming_person set known_at = $1, late = false', [at(standing.knownAt)])
  if (!standing.received) return
  const known = kinds
    .filter(kind => isOfPerson(kind))
    .flatMap(kind => {
      const subject = subjectColumn(kind)
      const person = `${subject} in (select person_id from pg_temp.incoming_person)`
      return [
        `select ${subject} as person_id, known_at, known_at as latest, source_id from ${name(ctx.schemas.live)}.${name(kind.table)} where ${person}`,
        `select ${subject}, known_at, known_to, source_id from ${name(ctx.schemas.history)}.${name(kind.table)} where ${person}`,
      ]
    })
  await ctx.db.run(
    `with known as (${known.join('\nunion all\n')}),
      person as (select person_id, min(known_at) filter (where source_id is null) as typed, max(latest) as latest from known group by 1)
    update pg_temp.incoming_person i
    set known_at = case when p.typed <= $1 then $2::timestamptz else $1 end, late = not coalesce(p.typed <= $1, false) and p.latest >= $1
    from person p where p.person_id = i.person_id`,
    [at(standing.knownAt), at(ctx.now)],
  )
}

/** The instant a submission is known from: as given, or moved on by as little as keeps each load's own. */
export async function ownInstant(ctx: Ctx, received: Instant): Promise<Instant> {
  const row = await ctx.db.first<{ taken: Instant | null }>(
    `select max(known_at) as taken from load where known_at >= $1 and known_at < $1::timestamptz + interval '1 minute'`,
    [at(received)],
  )
  return row?.taken == null ? received : ((row.taken + 1) as Instant)
}
