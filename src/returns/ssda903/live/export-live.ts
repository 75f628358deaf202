import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionYear } from '../../../core/collection-year.ts'
import { type Instant, isoInstant } from '../../../core/instant.ts'
import { logList } from '../../../engines/access/index.ts'
import { type Records, transact } from '../../../engines/records/index.ts'
import { digestOfFiles } from '../../exporting/digest.ts'
import { type Contributed, placesOf } from '../../from-record/index.ts'
import type { SourceRow } from '../../reading/source-row.ts'
import { writeSsda903 } from '../write.ts'
import { type LiveReturn, type LiveTable, liveReturn, whyEmpty } from './live-return.ts'

/** Which year is written, as known when (now where it says nothing), in which form and where to. */
export type LiveExport = {
  year: CollectionYear
  knownAt: Instant | null
  form: 'csv' | 'xml'
  dir: string
  contributed: Contributed
  who: string
}

/** What was written, kept beside the files as `summary.json`. */
export type LiveSummary = {
  return: 'ssda903'
  year: CollectionYear
  form: 'csv' | 'xml'
  /** The moment as known at which the record was read, in UTC. */
  asKnownAt: string
  children: number
  /** Children without a number of this authority: their rows bear the end of the id by which Goldthread knows them. */
  withoutNumber: number
  tables: TableSummary[]
  files: { name: string; sha256: string }[]
}

export type TableSummary = {
  table: string
  rows: number
  /** Why there is none, or why those that there are stand in no file. */
  why?: string
  /** Columns that are empty in every row, as nothing here says them yet. */
  unsaid?: string[]
}

/**
 * Writes the SSDA903 of a year from the record, and what was written. Works with the service's rights: a return holds every
 * child. The log keeps what was asked and a digest of the files.
 */
export async function exportLive(records: Records, asked: LiveExport): Promise<LiveSummary> {
  const { year, knownAt, form, dir, contributed, who } = asked
  await mkdir(dir, { recursive: true })
  return transact(records, { who, service: true, knownAt }, async ctx => {
    const made = await liveReturn(ctx, contributed, year)
    const { files, leftOut } = await writeSsda903([sourceRows(made)], form, dir)
    const summary: LiveSummary = {
      return: 'ssda903',
      year,
      form,
      asKnownAt: isoInstant(knownAt ?? ctx.now),
      children: made.numbers.size,
      withoutNumber: made.withoutNumber,
      tables: made.tables.map(one => summaryOf(one, new Set(leftOut.map(({ table }) => table)))),
      files: await Promise.all(
        files.map(async file => ({ name: basename(file), sha256: await digestOfFiles([file]) })),
      ),
    }
    const text = `${JSON.stringify(summary, null, 2)}\n`
    await writeFile(join(dir, 'summary.json'), text)
    const question = `The return ssda903 for ${year} from the record, as known at ${summary.asKnownAt}`
    // The digest is of the summary, which holds those of the files.
    await logList(ctx, 'export', question, [], createHash('sha256').update(text).digest('hex'))
    return summary
  })
}

function summaryOf(one: LiveTable, leftOut: ReadonlySet<string>): TableSummary {
  const { table, rows, isBuilt, unsaid } = one
  return {
    table: table.name,
    rows: rows.length,
    ...(leftOut.has(table.name)
      ? { why: 'The XML form has no place for it: write it as CSV' }
      : whyEmpty(one)),
    ...(isBuilt && unsaid.length > 0 ? { unsaid } : {}),
  }
}

/** All rows, child by child, as they are written. */
function sourceRows({ tables, numbers }: LiveReturn): SourceRow[] {
  const places = placesOf(numbers)
  return tables
    .flatMap(({ rows }) => rows)
    .sort((a, b) => places.get(a.person)! - places.get(b.person)!)
    .map(({ table, person, cells }, at) => ({
      file: '',
      line: 0,
      table,
      position: at + 1,
      cells,
      child: numbers.get(person)!,
    }))
}
