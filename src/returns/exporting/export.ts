import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import { type Answer, at, type Ctx, type Records, transact } from '../../engines/records/index.ts'
import { writeCinCensus } from '../cin-census/write.ts'
import type { SourceRow } from '../reading/source-row.ts'
import { writeSsda903 } from '../ssda903/write.ts'
import { answerRows } from './answer-rows.ts'
import { digestOfFiles } from './digest.ts'

/** What was exported. `fromDoubts` counts cells that no record answers and that were copied because they stand as doubts. */
export type Exported = {
  files: string[]
  form: 'csv' | 'xml'
  rows: number
  cells: number
  fromDoubts: number
  children: number
}

/** Which return to export. `form` is the one it was loaded in unless it says otherwise. */
export type ExportOptions = {
  kind: 'ssda903' | 'cin-census'
  year: string
  form?: 'csv' | 'xml'
  dir: string
  answers: readonly Answer[]
  who: string
}

type Load = {
  id: number
  form: 'csv' | 'xml'
  known_at: Instant
  loaded_from: Instant
  header: Record<string, string> | null
}

/**
 * Writes the rows that the newest return of a kind and year held, each cell answered by the records as they were
 * known when it was loaded. Undefined when no such return was loaded. Works with the service's rights: a return
 * holds every child.
 */
export async function exportReturn(records: Records, options: ExportOptions): Promise<Exported | undefined> {
  const load = await transact(records, { who: options.who, service: true }, ctx =>
    ctx.db.first<Load>(
      'select id, form, known_at, loaded_from, header from load where kind = $1 and year = $2 order by known_at desc, id desc limit 1',
      [options.kind, options.year],
    ),
  )
  if (!load) return undefined
  const form = options.form ?? load.form
  const done: Exported = { files: [], form, rows: 0, cells: 0, fromDoubts: 0, children: 0 }
  await mkdir(options.dir, { recursive: true })
  await transact(records, { who: options.who, service: true, knownAt: load.known_at }, async ctx => {
    await answerRows(ctx, load.id, options.kind, options.answers, false)
    // Those about whom something was typed before the return came were known from the day it was loaded.
    await ctx.db.run("select set_config('goldthread.known_at', $1, true)", [at(load.loaded_from)])
    await answerRows(ctx, load.id, options.kind, options.answers, true)
    const people = await ctx.db.first<{ n: number }>(
      'select count(distinct person_id)::int as n from pg_temp.answered',
    )
    done.children = people?.n ?? 0
    const rows = rowsOf(ctx, form === load.form, done)
    if (options.kind === 'cin-census') {
      const file = join(options.dir, 'cin-census.xml')
      await writeCinCensus(load.header ?? {}, rows, file)
      done.files = [file]
    } else {
      done.files = (await writeSsda903(rows, form, options.dir)).files
    }
    // A whole return names every child: the log keeps what it was, in the transaction that read it.
    const question = `The return ${options.kind} for ${options.year}`
    await logList(ctx, 'export', question, [], await digestOfFiles(done.files))
  })
  return done
}

type Answered = {
  file: string
  line: number
  tab: string
  position: number
  parent_position: number | null
  local_id: string
  keys: string[]
  answers: Record<string, string | null>
  doubted: Record<string, string> | null
}

/** The answered rows in the order of the file; child by child where the form is another than the one loaded. */
async function* rowsOf(ctx: Ctx, sameForm: boolean, done: Exported): AsyncGenerator<SourceRow[]> {
  const order = sameForm ? 'position' : 'local_id, position'
  await ctx.db.run(
    `declare answered_rows no scroll cursor for select * from pg_temp.answered order by ${order}`,
  )
  for (;;) {
    const rows = await ctx.db.rows<Answered>('fetch 5000 from answered_rows')
    if (rows.length === 0) break
    yield rows.map(row => sourceRow(row, done))
  }
}

function sourceRow(row: Answered, done: Exported): SourceRow {
  const cells: Record<string, string> = {}
  for (const key of row.keys) {
    const answer = row.answers[key] ?? ''
    const doubted = row.doubted?.[key] ?? answer
    if (doubted !== answer) done.fromDoubts += 1
    cells[key] = doubted
  }
  done.rows += 1
  done.cells += row.keys.length
  const parent = row.parent_position === null ? {} : { parent: row.parent_position }
  return {
    file: row.file,
    line: row.line,
    table: row.tab,
    position: row.position,
    child: row.local_id,
    cells,
    ...parent,
  }
}
