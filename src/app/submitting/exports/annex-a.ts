import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Ctx } from '../../../engines/records/index.ts'
import {
  ANNEX_SOURCE,
  annexRows,
  annexWorkbook,
  CHILD_ID,
  type Compared,
  differencesCsv,
  differencesToAnswer,
  fileNameOf,
  keysOfAnnex,
  makeLists,
  reconcile,
  summaryOf,
  whyEmpty,
} from '../../../returns/annex-a/index.ts'
import { contributedBy } from '../../../returns/from-record/index.ts'
import type { FrozenExport } from './kind.ts'

/**
 * Ofsted's lists. Nothing that we have says who signs them off before inspectors get them: a local choice, as for a return to
 * the Department.
 */
export const FROZEN_ANNEX: FrozenExport = {
  called: 'Ofsted’s lists (Annex A)',
  source: ANNEX_SOURCE,
  form: 'xlsx',
  isSigned: true,
  isAnswered: true,
  isOnPages: true,
  home: { text: 'Ofsted’s lists', href: '/returns/annex-a' },
  keys: keysOfAnnex,
  childColumn: CHILD_ID,
  async open(ctx, found, on) {
    const annex = await makeLists(ctx, contributedBy(found.map(({ area }) => area)), on)
    // Asked once, whoever wants it first: each figure is asked for its rows.
    let asked: Promise<Compared[]> | undefined
    const compared = (then: Ctx) => {
      asked ??= reconcile(
        then,
        annex,
        found.flatMap(({ area }) => area.indicators ?? []),
      )
      return asked
    }
    return {
      tables: annex.lists.map(made => {
        const why = whyEmpty(made)
        return { table: made.list.table, ...(why === undefined ? {} : { why }) }
      }),
      rows: async (_, table) => annex.lists.filter(({ list }) => list.table === table).flatMap(annexRows),
      async files(then) {
        const summary = summaryOf(annex, then.knownAt ?? then.now)
        const held = summary.lists.map(({ sha256 }) => sha256).join(' ')
        return [
          {
            name: fileNameOf(summary),
            bytes: await buffer(annexWorkbook(annex, summary)),
            // The workbook says when the record was read.
            content: createHash('sha256').update(held).digest('hex'),
          },
          { name: 'differences.csv', bytes: Buffer.from(differencesCsv(annex, await compared(then))) },
        ]
      },
      differences: async then => ({
        found: differencesToAnswer(await compared(then)),
        numbers: annex.numbers,
      }),
    }
  },
}
