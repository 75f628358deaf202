import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { day } from '../../core/day.ts'
import { exportAnnex } from '../../returns/annex-a/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { fileOf } from '../../returns/reading/source-files.ts'
import { rowsOf } from '../../returns/workbook/given.test-data.ts'
import type { Authority } from '../loading/authority.test-data.ts'

/** Writes the workbook of a day, and reads it back: each sheet's rows without its headings, and the summary. */
export const writtenLists = (
  { records, found }: Pick<Authority, 'records' | 'found'>,
  on: string,
  knownAt: number | null = null,
) =>
  inFolder(async dir => {
    const indicators = found.flatMap(({ area }) => area.indicators ?? [])
    const contributed = contributedBy(found.map(({ area }) => area))
    const asked = { on: day(on), knownAt: knownAt as never, contributed, indicators, who: 'ana' }
    const summary = await exportAnnex(records, dir, asked)
    const bytes = await readFile(join(dir, summary.files[0]!.name))
    const sheets = await rowsOf(fileOf('annex-a.xlsx', bytes))
    const lists = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.slice(1)]))
    return {
      lists,
      sheets,
      summary,
      bytes,
      beside: await readFile(join(dir, 'summary.json'), 'utf8'),
      differences: (await readFile(join(dir, 'differences.csv'), 'utf8')).trim().split('\r\n'),
    }
  })
