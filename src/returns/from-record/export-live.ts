import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CollectionYear } from '../../core/collection-year.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import { type Ctx, type Records, transact } from '../../engines/records/index.ts'
import { digestOfFiles } from '../exporting/digest.ts'
import { keepSummary } from '../exporting/keep-summary.ts'
import type { Contributed } from './contributed.ts'
import { type LiveReturn, type LiveTable, whyEmpty } from './live-return.ts'

/** Which year is written, as known when (now where it says nothing), in which form and where to. */
export type LiveExport = {
  year: CollectionYear
  knownAt: Instant | null
  form: 'csv' | 'xml'
  dir: string
  contributed: Contributed
  who: string
  /** The authority that returns it, by its DfE number, where the return says it. */
  authority?: string | undefined
}

/** What was written, kept beside the files as `summary.json`. */
export type LiveSummary = {
  return: string
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
  /** Records of the year that are not written, as they stand under no row of the year. */
  withoutPlace?: number
}

/** A return that is made from the record and written. */
export type WrittenReturn = {
  name: string
  make(ctx: Ctx, contributed: Contributed, year: CollectionYear): Promise<LiveReturn>
  /** Writes its files; gives their paths, and the tables that the form has no place for. */
  write(
    made: LiveReturn,
    asked: LiveExport,
    at: Instant,
  ): Promise<{ files: string[]; leftOut: readonly { table: string }[] }>
}

/**
 * Writes a return of a year from the record, and what was written. Works with the service's rights: a return holds every
 * child. The log keeps what was asked and a digest of the files.
 */
export async function writeLive(
  records: Records,
  kind: WrittenReturn,
  asked: LiveExport,
): Promise<LiveSummary> {
  const { year, knownAt, form, dir, contributed, who } = asked
  await mkdir(dir, { recursive: true })
  return transact(records, { who, service: true, knownAt }, async ctx => {
    const made = await kind.make(ctx, contributed, year)
    const { files, leftOut } = await kind.write(made, asked, ctx.now)
    const summary: LiveSummary = {
      return: kind.name,
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
    const digest = await keepSummary(dir, summary)
    const question = `The return ${kind.name} for ${year} from the record, as known at ${summary.asKnownAt}`
    await logList(ctx, 'export', question, [], digest)
    return summary
  })
}

/** What a table of a return holds, and why nothing stands in it or in a column; `leftOut`: those that the form has no place for. */
export function summaryOf(one: LiveTable, leftOut: ReadonlySet<string> = new Set()): TableSummary {
  const { table, rows, isBuilt, unsaid, withoutPlace = 0 } = one
  return {
    table: table.name,
    rows: rows.length,
    ...(leftOut.has(table.name)
      ? { why: 'The XML form has no place for it: write it as CSV' }
      : whyEmpty(one)),
    ...(isBuilt && unsaid.length > 0 ? { unsaid } : {}),
    ...(withoutPlace > 0 ? { withoutPlace } : {}),
  }
}
