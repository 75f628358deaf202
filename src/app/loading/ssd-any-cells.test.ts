import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoadedRow } from '../../engines/records/index.ts'
import { detect } from '../../returns/reading/detect.ts'
import { fileOf } from '../../returns/reading/index.ts'
import { readWhole } from '../../returns/reading/read-return.ts'
import { csvLine } from '../../returns/reading/write-csv.ts'
import { SSD_TABLES } from '../../returns/ssd/index.ts'
import { discoverAreas } from '../discover.ts'

const found = await discoverAreas(join(import.meta.dirname, '../../areas'))
const readings = found.flatMap(({ area }) => area.readings ?? []).filter(({ source }) => source === 'ssd')

/** Anything that other systems write, and what none should. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Y',
    'N',
    'y',
    '1',
    '2022-02-30',
    '2022-02-03',
    '03/02/2022 14:05',
    'CW',
    'NEG',
    '{"A":"Y"}',
    '["2A",7]',
    '[',
    'null',
  ),
  fc.string({ maxLength: 30 }),
)

const rowOf = (table: (typeof SSD_TABLES)[number], cells: string[]): LoadedRow => {
  const named = Object.fromEntries(
    Object.keys(table.columns).map((column, nth) => [column, cells[nth] ?? '']),
  )
  return {
    rowId: '00000000-0000-4000-8000-000000000001',
    person: '00000000-0000-4000-8000-000000000002',
    localId: '1',
    cells: named,
    year: '',
    header: undefined,
    parents: {},
    siblings: () => [named],
    idOfRow: () => '00000000-0000-4000-8000-000000000003',
    nobodys: () => named,
    personWith: () => '00000000-0000-4000-8000-000000000004',
    idFor: (...words) => words.join(),
  }
}

describe('a row of the safeguarding dataset, whatever its cells hold', () => {
  it('becomes records whose fields are of their kinds, or is doubted: it never fails', () => {
    expect(readings.length).toBeGreaterThan(25)
    fc.assert(
      fc.property(
        fc.constantFrom(...readings),
        fc.array(cell, { minLength: 26, maxLength: 26 }),
        (reading, cells) => {
          const table = SSD_TABLES.find(({ name }) => name === reading.table)!
          const made = reading.make(rowOf(table, cells))
          for (const { kind, values, doubts } of made) {
            expect(reading.gives).toContain(kind)
            for (const [field, value] of Object.entries(values)) {
              const declared = kind.fields[field]
              expect(declared, `${kind.table}.${field}`).toBeDefined()
              if (value === null) continue
              if (declared!.type === 'choice') expect(Object.keys(declared!.codes!)).toContain(value)
              if (['day', 'moment', 'number'].includes(declared!.type))
                expect(value).toSatisfy(Number.isFinite)
            }
            for (const { column, message } of doubts) {
              expect(message).not.toBe('')
              if (column !== '') expect(SSD_TABLES.some(one => column in one.columns)).toBe(true)
            }
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('names only columns that its table has', () => {
    for (const { table, columns = [] } of readings) {
      const own = Object.keys(SSD_TABLES.find(({ name }) => name === table)!.columns)
      for (const column of columns) expect(own).toContain(column)
    }
  })
})

describe('a file of the safeguarding dataset', () => {
  it('is told by its columns in any order, and read word for word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SSD_TABLES),
        fc.array(fc.array(fc.stringMatching(/^[ -~]{1,12}$/), { minLength: 26, maxLength: 26 }), {
          maxLength: 4,
        }),
        fc.infiniteStream(fc.nat()),
        async (table, rows, order) => {
          const columns = Object.keys(table.columns)
            .map(column => ({ column, at: order.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ column }) => column)
          const text = [columns, ...rows.map(cells => cells.slice(0, columns.length))].map(csvLine).join('')
          const { returns, problems } = await detect([fileOf('any.csv', text)])
          expect(problems).toEqual([])
          expect(returns.map(({ kind, files }) => [kind, files[0]?.table])).toEqual([['ssd', table.name]])
          const read = await readWhole(returns[0]!)
          expect(read.rows.map(({ cells }) => cells)).toEqual(
            rows.map(cells => Object.fromEntries(columns.map((column, nth) => [column, cells[nth]]))),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})
