import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isoDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import { type Ctx, type DatasetRows, type Records, transact } from '../../engines/records/index.ts'
import { digestOfFiles } from '../exporting/digest.ts'
import { keepSummary } from '../exporting/keep-summary.ts'
import type { RecordRow } from '../from-record/index.ts'
import { textFile } from '../reading/text-file.ts'
import { csvLine } from '../reading/write-csv.ts'
import { asText, asTracedText, type Statement, statements } from './statement.ts'
import { SSD_VERSION } from './version.ts'
import { whoIsIn } from './who-is-in.ts'

/** As known when it is written (now where it says nothing), where to, and what areas give it. */
export type SsdExport = {
  knownAt: Instant | null
  dir: string
  rows: readonly DatasetRows[]
  who: string
}

/** What was written, kept beside the files as `summary.json`. */
export type SsdSummary = {
  dataset: 'ssd'
  version: string
  /** The moment as known at which the record was read, in UTC. */
  asKnownAt: string
  /** From which day on something must have happened to whoever is in it. */
  since: string
  tables: {
    table: string
    rows: number
    file: string
    sha256: string
    /** Why there is no row. */
    why?: string
    /** Columns that are empty in every row, as nothing here says them yet. */
    unsaid?: readonly string[]
  }[]
}

const FETCH = 5_000

/**
 * Writes every table of the dataset as a CSV file of its own, one without rows with its first line, and what was written.
 * Works with the service's rights: the extract holds every child. The log keeps what was asked and a digest of the files.
 */
export async function exportSsd(records: Records, asked: SsdExport): Promise<SsdSummary> {
  const { knownAt, dir, rows, who } = asked
  return transact(records, { who, service: true, knownAt }, async ctx => {
    const summary = await writeSsdFiles(ctx, rows, dir)
    const digest = await keepSummary(dir, summary)
    const question = `The Standard Safeguarding Dataset, as known at ${summary.asKnownAt}`
    await logList(ctx, 'export', question, [], digest)
    return summary
  })
}

/** Writes the tables into a folder as known at the transaction's instant, of everybody whom it may see; gives what was written. */
export async function writeSsdFiles(
  ctx: Ctx,
  rows: readonly DatasetRows[],
  dir: string,
): Promise<SsdSummary> {
  await mkdir(dir, { recursive: true })
  const since = await whoIsIn(ctx, rows)
  const summary: SsdSummary = {
    dataset: 'ssd',
    version: SSD_VERSION,
    asKnownAt: isoInstant(ctx.knownAt ?? ctx.now),
    since: isoDay(since),
    tables: [],
  }
  for (const one of statements(rows)) {
    const file = join(dir, `${one.table.name}.csv`)
    const count = await writeTable(ctx, one, file)
    summary.tables.push({
      table: one.table.name,
      rows: count,
      file: basename(file),
      sha256: await digestOfFiles([file]),
      ...whyEmpty(one, count),
      ...(one.isBuilt && one.unsaid.length > 0 ? { unsaid: one.unsaid } : {}),
    })
  }
  return summary
}

/** The rows of a table of the dataset as its file has them, each with what it was made of. */
export async function ssdTableRows(
  ctx: Ctx,
  rows: readonly DatasetRows[],
  table: string,
): Promise<RecordRow[]> {
  const statement = statements(rows).find(one => one.table.name === table)
  if (!statement?.isBuilt) return []
  await whoIsIn(ctx, rows)
  const columns = Object.keys(statement.table.columns)
  const found = await ctx.db.rows<{ id: string; person: string; cells: (string | null)[] }>(
    asTracedText(statement),
  )
  return found.map(({ id, person, cells }) => ({
    table,
    kind: table,
    id,
    person,
    cells: Object.fromEntries(columns.map((column, nth) => [column, cells[nth] ?? ''])),
  }))
}

function whyEmpty({ isBuilt }: Statement, rows: number): { why?: string } {
  if (!isBuilt) return { why: 'Nothing here records it yet' }
  return rows === 0 ? { why: 'Nothing of it is recorded' } : {}
}

async function writeTable(ctx: Ctx, statement: Statement, file: string): Promise<number> {
  const out = await textFile(file)
  let count = 0
  try {
    await out.write(csvLine(Object.keys(statement.table.columns)))
    await ctx.db.run(`declare ssd_rows no scroll cursor for ${asText(statement)}`)
    for (;;) {
      const rows = await ctx.db.rows<{ cells: (string | null)[] }>(`fetch ${FETCH} from ssd_rows`)
      if (rows.length === 0) break
      count += rows.length
      for (const { cells } of rows) await out.write(csvLine(cells.map(cell => cell ?? '')))
    }
    await ctx.db.run('close ssd_rows')
  } finally {
    await out.close()
  }
  return count
}
