import { keepOffer } from '../../engines/matching/index.ts'
import { at, type Ctx, copyCell, copyInto, idFrom } from '../../engines/records/index.ts'
import { HEADER_TABLE, NAMES_ANOTHER, PROOF_COLUMNS } from '../keys.ts'
import type { Problem } from '../reading/source-row.ts'
import { readBirth, readPupilNumber } from './proof.ts'
import type { Incoming } from './return.ts'

/**
 * Reads a return into tables of this transaction, and makes known everybody it names, before any record is made:
 * `incoming` holds the rows, `incoming_doubt` what the reader doubted, `incoming_person` who each local id is.
 * Throws UnreadableReturn when the return cannot be read to its end.
 */
export async function ingest(ctx: Ctx, incoming: Incoming): Promise<void> {
  const doubts: Problem[] = []
  await ctx.db.run(`create temporary table incoming (file text, line integer, tab text, position integer, parent_position integer,
    local_id text, cells json) on commit drop`)
  await copyInto(
    ctx,
    'pg_temp.incoming',
    ['file', 'line', 'tab', 'position', 'parent_position', 'local_id', 'cells'],
    lines(incoming, problem => doubts.push(problem)),
  )
  await ctx.db.run('analyze pg_temp.incoming')
  await ctx.db.run(
    'create temporary table incoming_doubt (file text, line integer, column_name text, message text) on commit drop',
  )
  const said = doubts.map(d => [d.file, d.line ?? null, d.column ?? null, d.message].map(copyCell).join('\t'))
  await copyInto(ctx, 'pg_temp.incoming_doubt', ['file', 'line', 'column_name', 'message'], said)
  await knowPeople(ctx, incoming)
}

async function* lines(incoming: Incoming, report: (problem: Problem) => void): AsyncGenerator<string> {
  for await (const batch of incoming.rows(report)) {
    for (const row of batch) {
      yield [
        row.file,
        row.line,
        row.table,
        row.position,
        row.parent ?? null,
        row.child,
        JSON.stringify(row.cells),
      ]
        .map(copyCell)
        .join('\t')
    }
  }
}

/**
 * Makes known the person behind each local id: the one who has that id, else the one whose own id in our record ends
 * so, else the one person with the same pupil number and the same birth date, else somebody new. The same number with
 * another birth date is offered, never taken. A sealed record is found by its own local id only: nothing else leads across the seal.
 */
async function knowPeople(ctx: Ctx, incoming: Incoming): Promise<void> {
  await ctx.db.run(
    'create temporary table incoming_person (local_id text unique, person_id uuid not null, known_at timestamptz, late boolean, is_known boolean not null default false) on commit drop',
  )
  // Somebody whom another's row names (a relation in the people file) need have no row of their own.
  const another = NAMES_ANOTHER[incoming.kind] ?? { table: '', column: '' }
  await ctx.db.run(`create temporary table incoming_id on commit drop as
    select distinct local_id from pg_temp.incoming where local_id <> ''
    union select distinct cells ->> '${another.column}' from pg_temp.incoming where tab = '${another.table}' and cells ->> '${another.column}' <> ''`)
  await ctx.db.run(`insert into incoming_person (local_id, person_id, is_known) select distinct on (i.local_id) i.local_id, k.person_id, true
    from pg_temp.incoming_id i join person_local_id k on k.local_id = i.local_id order by i.local_id, k.known_at`)
  await knowByOwnId(ctx)
  const columns = PROOF_COLUMNS[incoming.kind] ?? { upn: '', born: '' }
  const unknown = await ctx.db.rows<{ local_id: string; upn: string | null; born: string | null }>(
    `select i.local_id, max(h.cells ->> $2) as upn, max(h.cells ->> $3) as born
     from pg_temp.incoming_id i
     left join pg_temp.incoming h on h.local_id = i.local_id and h.tab = $1
     where not exists (select from incoming_person p where p.local_id = i.local_id)
     group by 1 order by 1`,
    [HEADER_TABLE[incoming.kind] ?? '', columns.upn, columns.born],
  )
  const proven = await provenBy(ctx, unknown)
  const made: string[] = []
  const known: string[] = []
  for (const { local_id: localId } of unknown) {
    const same = proven.get(localId)
    const person = same ?? idFrom('person', localId)
    if (!same) made.push([person, at(ctx.now)].map(copyCell).join('\t'))
    known.push([localId, person].map(copyCell).join('\t'))
  }
  await copyInto(ctx, 'pg_temp.incoming_person', ['local_id', 'person_id'], known)
  await ctx.db.run('create temporary table made_person (id uuid, known_at timestamptz) on commit drop')
  await copyInto(ctx, 'pg_temp.made_person', ['id', 'known_at'], made)
  await ctx.db.run(
    `insert into ${ctx.schemas.live}.person select * from pg_temp.made_person on conflict do nothing`,
  )
}

/**
 * Who has no number of the authority's own stands in our returns by the end of our own id (from-record/numbers-of.ts): such a
 * number leads back to them, unless it could be two people's or their record is sealed.
 */
async function knowByOwnId(ctx: Ctx): Promise<void> {
  await ctx.db.run(`insert into incoming_person (local_id, person_id, is_known)
    select i.local_id, (array_agg(p.id))[1], true from pg_temp.incoming_id i
    join person p on upper(right(replace(p.id::text, '-', ''), 10)) = i.local_id
    where i.local_id ~ '^[0-9A-F]{10}$' and not exists (select from pg_temp.incoming_person k where k.local_id = i.local_id)
      and not exists (select from person_local_id k where k.person_id = p.id) and p.id not in (select person_id from seal)
    group by i.local_id having count(*) = 1`)
}

/** Local ids that are proven to be people we know; likely ones are offered to a person who decides. */
async function provenBy(
  ctx: Ctx,
  unknown: { local_id: string; upn: string | null; born: string | null }[],
): Promise<Map<string, string>> {
  const proven = new Map<string, string>()
  const numbered = unknown.filter(row => readPupilNumber(row.upn) !== undefined)
  if (numbered.length === 0) return proven
  const candidates = await ctx.db.rows<{ upn: string; person_id: string; born: string | null }>(
    `select upn, person_id, born from person_proof where upn = any($1) and person_id not in (select person_id from seal)`,
    [numbered.map(row => row.upn)],
  )
  for (const row of numbered) {
    const same = candidates.filter(c => c.upn === row.upn)
    const born = readBirth(row.born)
    const agreed = same.filter(c => c.born !== null && c.born === born)
    if (agreed.length === 1) proven.set(row.local_id, agreed[0]!.person_id)
    else for (const c of same) await offer(ctx, idFrom('person', row.local_id), c.person_id)
  }
  return proven
}

/** Keeps an offer that two people may be one, once the second person is made. */
async function offer(ctx: Ctx, a: string, b: string): Promise<void> {
  if (a === b) return
  await ctx.db.run(
    `insert into ${ctx.schemas.live}.person (id, known_at) values ($1, $2) on conflict do nothing`,
    [a, at(ctx.now)],
  )
  await keepOffer(ctx, a, b, ['The same pupil number with another date of birth'])
}
