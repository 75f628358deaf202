import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  contributedRows,
  keysOfSsd,
  SOURCE,
  ssdTableRows,
  statements,
  writeSsdFiles,
} from '../../../returns/ssd/index.ts'
import type { FrozenExport } from './kind.ts'

/** The Standard Safeguarding Dataset. Nobody signs it: it is an extract for analysts, read again tomorrow. */
export const FROZEN_SSD: FrozenExport = {
  called: 'Standard Safeguarding Dataset',
  source: SOURCE,
  form: 'csv',
  isSigned: false,
  isAnswered: false,
  isOnPages: false,
  home: { text: 'Returns', href: '/returns' },
  keys: keysOfSsd,
  childColumn: 'pers_person_id',
  async open(_ctx, found) {
    const rows = contributedRows(found.map(({ area }) => area))
    return {
      tables: statements(rows).map(({ table, isBuilt, unsaid }) => ({
        table: table.name,
        ...(isBuilt ? {} : { why: 'Nothing here records it yet' }),
        ...(isBuilt && unsaid.length > 0 ? { unsaid } : {}),
      })),
      rows: (then, table) => ssdTableRows(then, rows, table),
      async files(then) {
        const dir = await mkdtemp(join(tmpdir(), 'goldthread-frozen-'))
        try {
          const { tables } = await writeSsdFiles(then, rows, dir)
          return await Promise.all(
            tables.map(async ({ file }) => ({ name: file, bytes: await readFile(join(dir, file)) })),
          )
        } finally {
          await rm(dir, { recursive: true, force: true })
        }
      },
    }
  },
}
