import { createHash } from 'node:crypto'
import type { Instant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import { at, type Ctx, inTurn, newId } from '../../engines/records/index.ts'
import type { RecordRow } from '../from-record/index.ts'
import type { ReturnOf, WithAnswer } from './answers.ts'
import type { FrozenSummary } from './frozen.ts'

/** A file of a return; `content` is its digest but for when it says that it was made, where it says so. */
export type FileToFreeze = { name: string; bytes: Buffer; content?: string }

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** Two who freeze the same at once come one after the other. */
export async function oneAtATime(ctx: Ctx, { kind, year }: ReturnOf): Promise<void> {
  await inTurn(ctx, `frozen ${kind} ${year}`)
}

/** Files as a summary lists them. */
export const listedFiles = (files: readonly FileToFreeze[]): FrozenSummary['files'] =>
  files.map(({ name, bytes, content }) => ({
    name,
    sha256: sha256(bytes),
    ...(content === undefined ? {} : { content }),
  }))

/** Whether files hold the same, whenever each was made. */
export function isSame(some: FrozenSummary['files'], others: FrozenSummary['files']): boolean {
  const held = (files: FrozenSummary['files']) =>
    JSON.stringify(files.map(({ name, sha256, content }) => [name, content ?? sha256]))
  return held(some) === held(others)
}

/** Keeps a summary and its files, by whom and when; gives the id under which rows are kept, and the digest of the summary. */
export async function keepFrozen(
  ctx: Ctx,
  summary: FrozenSummary,
  files: readonly FileToFreeze[],
  { asKnownAt, differences }: { asKnownAt: Instant; differences: string },
): Promise<{ id: string; digest: string }> {
  const text = `${JSON.stringify(summary, null, 2)}\n`
  const digest = sha256(text)
  const id = newId()
  await ctx.db.run(
    `insert into frozen_return (id, kind, year, nth, as_known_at, frozen_by, frozen_at, summary, digest, differences)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      summary.return,
      summary.year,
      summary.nth,
      at(asKnownAt),
      ctx.who,
      at(ctx.now),
      JSON.stringify(summary),
      digest,
      differences,
    ],
  )
  for (const { name, bytes } of [...files, { name: 'summary.json', bytes: Buffer.from(text) }])
    await ctx.db.run('insert into frozen_file (frozen_id, name, sha256, bytes) values ($1, $2, $3, $4)', [
      id,
      name,
      sha256(bytes),
      bytes,
    ])
  return { id, digest }
}

/** Writes in the log that it was frozen: it holds everybody, and so the log keeps a digest. */
export const logFrozen = (ctx: Ctx, { kind, year }: ReturnOf, nth: number, digest: string): Promise<void> =>
  logList(ctx, 'export', `The return ${kind} for ${year}, frozen as number ${nth}`, [], digest)

/** Rows a statement. */
const MANY = 5000

/** Keeps rows of a frozen return, from a place on; who is nobody is kept as nobody. */
export async function keepRows(
  ctx: Ctx,
  frozen: string,
  first: number,
  rows: readonly RecordRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += MANY) {
    const some = rows.slice(from, from + MANY)
    await ctx.db.run(
      `insert into frozen_row (frozen_id, place, tab, person_id, record_kind, record_id, cells)
       select $1, $2 + nth, tab, person_id, record_kind, record_id, cells::json
       from unnest($3::text[], $4::uuid[], $5::text[], $6::uuid[], $7::text[]) with ordinality
         r (tab, person_id, record_kind, record_id, cells, nth)`,
      [
        frozen,
        first + from,
        some.map(({ table }) => table),
        some.map(({ person }) => person || null),
        some.map(({ kind }) => kind),
        some.map(({ id }) => id),
        some.map(({ cells }) => JSON.stringify(cells)),
      ],
    )
  }
}

/** Keeps what rules found in a frozen return, with its answers. */
export async function keepFaults(ctx: Ctx, frozen: string, faults: readonly WithAnswer[]): Promise<void> {
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
        some.map(({ thing }) => thing.table),
        some.map(({ row }) => row?.person ?? null),
        some.map(({ thing }) => JSON.stringify(thing)),
        some.map(({ answered }) => answered?.answer ?? null),
        some.map(({ answered }) => answered?.reason ?? null),
        some.map(({ answered }) => answered?.by ?? null),
        some.map(({ answered }) => (answered ? at(answered.at) : null)),
      ],
    )
  }
}
