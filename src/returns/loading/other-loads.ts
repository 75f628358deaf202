import { at, type Ctx, type RecordKind, type Stage, withdrawWhere } from '../../engines/records/index.ts'
import { ROW_KEYS } from '../keys.ts'
import type { Standing } from './scope.ts'
import type { StandingYear } from './standing-year.ts'

/** The newest load of each collection year of one kind of return, as known before `before`. */
export async function newestByYear(
  ctx: Ctx,
  kind: string,
  before: string,
): Promise<{ id: number; year: string }[]> {
  return ctx.db.rows(
    `select distinct on (year) id, year from load where kind = $1 and year is not null and known_at < $2 order by year, known_at desc, id desc`,
    [kind, before],
  )
}

/**
 * A record that a later year's return speaks of keeps that word: this year's file was written before it grew.
 * Takes such rows out of the stages. Gives how many.
 */
export async function keepLaterWord(ctx: Ctx, standing: Standing, stages: readonly Stage[]): Promise<number> {
  const later = (await newestByYear(ctx, standing.kind, at(standing.knownAt))).filter(
    l => standing.year !== null && l.year > standing.year,
  )
  if (later.length === 0) return 0
  const ids = later.map(l => l.id)
  let kept = 0
  for (const { kind, table } of stages) {
    const same = kind.single ? 'person_id = t.subject' : 'row_id = t.id'
    kept += await ctx.db.run(
      `delete from pg_temp.${table} t where exists (select from source_row s where s.load_id = any($1) and s.${same})`,
      [ids],
    )
  }
  return kept
}

/**
 * Takes back what an earlier submission of the same year held and this one does not, unless another year's
 * newest return holds it. What somebody has changed here since stands, and so does what the year does not ask for: of that
 * a return says nothing by leaving it out. Gives how many records went.
 */
export async function withdrawMissing(
  ctx: Ctx,
  standing: Standing,
  kinds: readonly RecordKind[],
  inYear?: StandingYear,
): Promise<number> {
  const newest = await newestByYear(ctx, standing.kind, at(standing.knownAt))
  const before = newest.find(l => l.year === standing.year)
  if (!before) return 0
  const others = newest.filter(l => l !== before).map(l => l.id)
  await ctx.db.run(`create temporary table gone on commit drop as
    select distinct o.row_id, o.person_id from source_row o where o.load_id = ${before.id} and o.row_id is not null
      and not exists (select from source_row n where n.load_id = ${standing.loadId} and n.row_id = o.row_id)
      and not exists (select from source_row n where n.load_id = any('{${others.join(',')}}') and n.row_id = o.row_id)
      and o.person_id not in (select person_id from pg_temp.incoming_person where late)`)
  if (inYear) await leaveWhatIsNotAsked(ctx, standing, before.id, inYear)
  await ctx.db.run('analyze pg_temp.gone')
  let withdrawn = 0
  for (const kind of kinds) {
    if (kind.single) continue
    withdrawn += await withdrawWhere(ctx, kind, 'select row_id from pg_temp.gone', [], at(standing.knownAt))
  }
  // Their deadlines follow.
  for (const { person_id: person } of await ctx.db.rows<{ person_id: string }>(
    'select distinct person_id from pg_temp.gone',
  ))
    ctx.touched.add(person)
  return withdrawn
}

/** Of records that the year does not ask for, none goes: each is doubted, as one that should never have been would stay too. */
async function leaveWhatIsNotAsked(
  ctx: Ctx,
  { loadId, year }: Standing,
  before: number,
  inYear: StandingYear,
): Promise<void> {
  const gone = await ctx.db.rows<{ row_id: string }>('select row_id from pg_temp.gone')
  const left = gone.map(row => row.row_id).filter(id => !inYear.asks(id))
  if (left.length === 0) return
  await ctx.db.run('delete from pg_temp.gone where row_id = any($1::uuid[])', [left])
  await ctx.db.run(
    `insert into doubt (load_id, source_id, person_id, message)
     select $1, s.id, s.person_id, s.tab || $2 from source_row s
     where s.load_id = $3 and s.row_id = any($4::uuid[])`,
    [
      loadId,
      `: the return for ${year} before this one had it, and this one does not. It is not of that year, so it stays in the record`,
      before,
      left,
    ],
  )
}

/** What was open when one year ended must come again in the next year's return: where it does not, a doubt. */
export async function doubtVanished(ctx: Ctx, standing: Standing): Promise<void> {
  if (standing.year === null) return
  const loads = await ctx.db.rows<{ id: number; year: string }>(
    `select distinct on (year) id, year from load where kind = $1 and year is not null order by year, known_at desc, id desc`,
    [standing.kind],
  )
  const pairs = loads.flatMap(first =>
    loads.filter(next => follows(first.year, next.year)).map(next => ({ first, next })),
  )
  for (const { first, next } of pairs) {
    if (first.id !== standing.loadId && next.id !== standing.loadId) continue
    for (const [table, key] of Object.entries(ROW_KEYS[standing.kind] ?? {})) {
      if (!key.openWhile) continue
      await ctx.db.run(
        `insert into doubt (load_id, source_id, person_id, column_name, message)
         select $1, s.id, s.person_id, $4, $5 from source_row s
         where s.load_id = $2 and s.tab = $3 and s.row_id is not null and coalesce(s.cells ->> $4, '') = ''
           and not exists (select from source_row n where n.load_id = $6 and n.row_id = s.row_id)`,
        [
          standing.loadId,
          first.id,
          table,
          key.openWhile,
          `${table}: it was open at the end of ${first.year}, and the return for ${next.year} does not have it`,
          next.id,
        ],
      )
    }
  }
}

const follows = (year: string, next: string): boolean =>
  Number(next.slice(0, 4)) === Number(year.slice(0, 4)) + 1
