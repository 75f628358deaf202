import { createHash } from 'node:crypto'
import { type Instant, isoInstant } from '../../core/instant.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import { logList } from '../../engines/access/index.ts'
import { at, type Ctx, newId } from '../../engines/records/index.ts'
import type { RecordRow } from '../from-record/index.ts'
import { byRule, countAnswers, type ReturnOf, type WithAnswer } from './answers.ts'
import { answersFile } from './answers-file.ts'
import { compareRows, countChanges } from './compare.ts'
import { type FrozenSummary, frozenReturns, frozenRows } from './frozen.ts'
import type { MadeReturn, RowKeys } from './submission.ts'

/** What is frozen: the return with what was answered to its rules, its files, and what it differs in. */
export type ToFreeze = {
  of: ReturnOf
  made: MadeReturn
  faults: readonly WithAnswer[]
  files: readonly { name: string; bytes: Buffer }[]
  form: 'csv' | 'xml'
  asKnownAt: Instant
  differences: string
  keys: RowKeys
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Keeps a return as it is submitted: rows, files, what rules found with its answers, numbers and digests, who and when. Works
 * with the service's rights, as it holds every child. Nothing of it can be changed afterwards: another is frozen. Refused
 * before the year is over, with nobody in it, and while it would hold the same as the last one.
 */
export async function freeze(ctx: Ctx, asked: ToFreeze): Promise<Outcome<number>> {
  const { of, made, asKnownAt, keys } = asked
  if (!made.isOver)
    return refused('The year is not over yet: a return is frozen once its last day has passed.')
  if (made.rows.length === 0) return refused('Nobody is in this return: there is nothing to freeze.')
  // Two who freeze at once come one after the other.
  await ctx.db.rows("select pg_advisory_xact_lock(hashtext('frozen ' || $1 || ' ' || $2))", [
    of.kind,
    of.year,
  ])
  const [former] = await frozenReturns(ctx, of)
  const files = [...asked.files, { name: 'answers.csv', bytes: answersFile(made, asked.faults) }]
  const listed = files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }))
  if (former && JSON.stringify(former.summary.files) === JSON.stringify(listed))
    return refused(`Nothing is other than in the return that was frozen before, number ${former.nth}.`)
  const nth = (former?.nth ?? 0) + 1
  const changes = former ? compareRows(await frozenRows(ctx, former.id), made.rows, keys) : []
  const summary: FrozenSummary = {
    return: of.kind,
    year: of.year,
    nth,
    form: asked.form,
    asKnownAt: isoInstant(asKnownAt),
    children: made.numbers.size,
    tables: made.tables,
    faults: countAnswers(asked.faults),
    rules: countByRule(asked.faults),
    ...(made.lists && made.lists.length > 0 ? { lists: made.lists } : {}),
    changes: former
      ? {
          since: former.nth,
          children: new Set(changes.map(({ person }) => person)).size,
          tables: countChanges(changes),
        }
      : null,
    files: listed,
  }
  const text = `${JSON.stringify(summary, null, 2)}\n`
  const id = newId()
  await ctx.db.run(
    `insert into frozen_return (id, kind, year, nth, as_known_at, frozen_by, frozen_at, summary, digest, differences)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      of.kind,
      of.year,
      nth,
      at(asKnownAt),
      ctx.who,
      at(ctx.now),
      JSON.stringify(summary),
      sha256(text),
      asked.differences,
    ],
  )
  for (const { name, bytes } of [...files, { name: 'summary.json', bytes: Buffer.from(text) }])
    await ctx.db.run('insert into frozen_file (frozen_id, name, sha256, bytes) values ($1, $2, $3, $4)', [
      id,
      name,
      sha256(bytes),
      bytes,
    ])
  await keepRows(ctx, id, made.rows)
  await keepFaults(ctx, id, asked.faults)
  await logList(
    ctx,
    'export',
    `The return ${of.kind} for ${of.year}, frozen as number ${nth}`,
    [],
    sha256(text),
  )
  return ok(nth)
}

function countByRule(faults: readonly WithAnswer[]): FrozenSummary['rules'] {
  return [...byRule(faults)].map(([code, own]) => ({
    code,
    says: own[0]!.rule.says,
    ...countAnswers(own),
  }))
}

/** Rows a statement. */
const MANY = 5000

async function keepRows(ctx: Ctx, frozen: string, rows: readonly RecordRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += MANY) {
    const some = rows.slice(from, from + MANY)
    await ctx.db.run(
      `insert into frozen_row (frozen_id, place, tab, person_id, record_kind, record_id, cells)
       select $1, $2 + nth, tab, person_id, record_kind, record_id, cells::json
       from unnest($3::text[], $4::uuid[], $5::text[], $6::uuid[], $7::text[]) with ordinality
         r (tab, person_id, record_kind, record_id, cells, nth)`,
      [
        frozen,
        from,
        some.map(({ table }) => table),
        some.map(({ person }) => person),
        some.map(({ kind }) => kind),
        some.map(({ id }) => id),
        some.map(({ cells }) => JSON.stringify(cells)),
      ],
    )
  }
}

async function keepFaults(ctx: Ctx, frozen: string, faults: readonly WithAnswer[]): Promise<void> {
  for (let from = 0; from < faults.length; from += MANY) {
    const some = faults.slice(from, from + MANY)
    await ctx.db.run(
      `insert into frozen_fault (frozen_id, nth, rule, tab, person_id, found, answer, reason, answered_by, answered_at)
       select $1, $2 + nth, rule, tab, person_id, found::json, answer, reason, answered_by, answered_at
       from unnest($3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[])
         with ordinality r (rule, tab, person_id, found, answer, reason, answered_by, answered_at, nth)`,
      [
        frozen,
        from,
        some.map(({ rule }) => rule.code),
        some.map(({ row }) => row.table),
        some.map(({ row }) => row.person),
        some.map(({ thing }) => JSON.stringify(thing)),
        some.map(({ answered }) => answered?.answer ?? null),
        some.map(({ answered }) => answered?.reason ?? null),
        some.map(({ answered }) => answered?.by ?? null),
        some.map(({ answered }) => (answered ? at(answered.at) : null)),
      ],
    )
  }
}
