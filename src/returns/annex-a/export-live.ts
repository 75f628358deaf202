import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import type { Indicator } from '../../engines/indicators/index.ts'
import { type Ctx, type Records, transact } from '../../engines/records/index.ts'
import { digestOfFiles } from '../exporting/digest.ts'
import type { Contributed } from '../from-record/index.ts'
import type { AnnexA } from './made.ts'
import { makeLists } from './make-lists.ts'
import { differencesCsv } from './reconciling/differences-csv.ts'
import { type Compared, reconcile } from './reconciling/index.ts'
import { type Summary, summaryOf } from './summary.ts'
import { annexWorkbook } from './workbook.ts'

/** The lists of which day, as known when (now where it says nothing), and who asks. */
export type AnnexAsked = {
  on: Day
  knownAt: Instant | null
  contributed: Contributed
  /** The daily figures that the lists are compared with; none where nobody asks for a comparison. */
  indicators?: readonly Indicator[]
  who: string
}

/** The lists with everybody in them, what they hold, and a word for the log. */
export type AnnexRead = { annex: AnnexA; summary: Summary; compared: Compared[] }

/**
 * Reads the lists with the service's rights, for Ofsted's lists hold every child, restricted ones among them. The log keeps
 * who asked for them and a digest of what they hold.
 */
export async function readAnnex(
  records: Records,
  { on, knownAt, contributed, indicators, who }: AnnexAsked,
): Promise<AnnexRead> {
  return transact(records, { who, service: true, knownAt }, async ctx => {
    const annex = await makeLists(ctx, contributed, on)
    const summary = summaryOf(annex, knownAt ?? ctx.now)
    await logAnnex(ctx, summary)
    return { annex, summary, compared: indicators ? await reconcile(ctx, annex, indicators) : [] }
  })
}

/** Writes in the log that the lists were read: who they name is everybody, so it keeps a digest of what they hold. */
async function logAnnex(ctx: Ctx, summary: Summary): Promise<void> {
  const question = `The lists of Annex A for ${summary.on} from the record, as known at ${summary.asKnownAt}`
  await logList(
    ctx,
    'export',
    question,
    [],
    createHash('sha256').update(JSON.stringify(summary)).digest('hex'),
  )
}

/** What was written into a folder. */
export type AnnexWritten = Summary & { differences: number; files: { name: string; sha256: string }[] }

/** Writes the workbook into a folder, `summary.json` beside it with the digest of the file, and `differences.csv`. */
export async function exportAnnex(records: Records, dir: string, asked: AnnexAsked): Promise<AnnexWritten> {
  await mkdir(dir, { recursive: true })
  const { annex, summary, compared } = await readAnnex(records, asked)
  const path = join(dir, fileNameOf(summary))
  await pipeline(Readable.from(annexWorkbook(annex, summary)), createWriteStream(path))
  await writeFile(join(dir, 'differences.csv'), differencesCsv(annex, compared))
  const files = [{ name: basename(path), sha256: await digestOfFiles([path]) }]
  await writeFile(join(dir, 'summary.json'), `${JSON.stringify({ ...summary, files }, null, 2)}\n`)
  return { ...summary, differences: compared.reduce((sum, one) => sum + one.differences.length, 0), files }
}

/** 'annex-a-2023-03-31.xlsx'. */
export const fileNameOf = ({ on }: Pick<Summary, 'on'>): string => `annex-a-${on}.xlsx`
