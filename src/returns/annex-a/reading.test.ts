import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, isoDay } from '../../core/day.ts'
import type { LoadedRow } from '../../engines/records/index.ts'
import { reading } from '../reading/given.ts'
import { allOf, packedAs } from '../workbook/given.test-data.ts'
import { workbookOf } from '../workbook/write-workbook.ts'
import { choiceOf } from './choice.ts'
import * as choices from './choices.ts'
import type { List, ListColumn } from './list.ts'
import { LISTS } from './lists/index.ts'
import { annexReading, type Said } from './reading.ts'

const START = day('1990-01-01')
const slashed = fc
  .integer({ min: 0, max: 16_000 })
  .map(n => isoDay(addDays(START, n)).split('-').reverse().join('/'))
// What a sheet gives back as it was: no spaces at the ends, and no day or midnight that is mended as it is read.
const words = fc.stringMatching(/^[A-Za-z=+@'"&<][A-Za-z ,;"'&<>é’=-]{0,14}[A-Za-z]$/)

const cellOf = (column: ListColumn): fc.Arbitrary<string> => {
  switch (column.holds) {
    case 'day':
      return slashed
    case 'count':
      return fc.integer({ min: -1, max: 40 }).map(String)
    case 'choice':
      return fc.constantFrom(...Object.values(column.choice.words))
    default:
      return words
  }
}

/** Any row of a list, whose child and key are always there. */
const rowOf = ({ columns, key }: List): fc.Arbitrary<string[]> =>
  fc.tuple(
    ...columns.map((column, nth) =>
      nth === 0 || column.says === key ? cellOf(column) : fc.oneof(fc.constant(''), cellOf(column)),
    ),
  )

const workbook = async (list: List, rows: readonly string[][]) =>
  Buffer.concat(
    await allOf(
      workbookOf([
        {
          name: list.table,
          columns: list.columns.map(({ heading }) => ({ title: heading, width: 9 })),
          rows,
        },
      ]),
    ),
  )

describe('a list in a workbook', () => {
  it.each(LISTS.map(list => [list.table, list] as const))(
    '%s is read as it was written, whatever is in it',
    async (_, list) => {
      await fc.assert(
        fc.asyncProperty(fc.array(rowOf(list), { minLength: 1, maxLength: 4 }), async rows => {
          const read = await reading({ 'annex-a.xlsx': await workbook(list, rows) })
          expect(read.rows.map(({ table }) => table)).toEqual(rows.map(() => list.table))
          expect(read.rows.map(({ cells }) => list.columns.map(({ heading }) => cells[heading]))).toEqual(
            rows,
          )
        }),
        { numRuns: 25 },
      )
    },
  )

  it('is known by its headings, in other capitals and with curly quotes, and with columns that it lacks', async () => {
    const care = LISTS[7]!
    const some = care.columns.slice(0, 12)
    const file = await workbook(
      {
        ...care,
        columns: some.map(one => ({ ...one, heading: one.heading.toUpperCase().replace("'", '’') })),
      },
      [['A1', 'a) Male', '', '', '', '', '', '01/03/2023', 'N5', '', '01/05/2023', 'C2: FCO']],
    )
    const { rows } = await reading({ 'annex-a.xlsx': file })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      table: 'List 8',
      child: 'A1',
      cells: { "Child's Legal Status": 'C2: FCO' },
    })
  })
})

describe('what a spreadsheet might take for a formula', () => {
  it('is marked as text in the workbook, and read back as it was written', async () => {
    const row = LISTS[2]!.columns.map(({ says }) =>
      says === 'worker'
        ? '=HYPERLINK("http://x")'
        : says === 'number'
          ? 'A1'
          : says === 'referred'
            ? '01/02/2023'
            : '',
    )
    const file = await workbook(LISTS[2]!, [row])
    // Style 3 is the one with the quotation mark before it.
    expect((await packedAs(file)).get('xl/worksheets/sheet1.xml')).toMatch(/<c r="K2" s="3" t="s">/)
    expect((await reading({ 'a.xlsx': file })).rows[0]!.cells['Allocated Worker']).toBe(
      '=HYPERLINK("http://x")',
    )
  })
})

describe('a choice', () => {
  const all = Object.entries(choices)
  it.each(all)(
    '%s gives back each code from its words, with or without the letter before them',
    (_, choice) => {
      for (const [code, said] of Object.entries(choice.words)) {
        expect(choice.read(said)).toBe(code)
        expect(choice.read(` ${said.toUpperCase()} `)).toBe(code)
        expect(choice.read(said.replace(/^[a-z]\d?\) /, ''))).toBe(code)
      }
    },
  )

  it('is read by the code in it where an authority has words of its own, and is none where it has neither', () => {
    expect(choices.SOURCE.read('1A - Family member')).toBe('1A')
    expect(choices.LEGAL.read('E1')).toBe('E1')
    expect(choices.SOURCE.read('A family member')).toBeUndefined()
    expect(choiceOf({ a: 'b) No' }).read('')).toBeUndefined()
  })
})

describe('whatever stands in a cell', () => {
  it.each(LISTS.map(list => [list.table, list] as const))(
    'of %s is read without an error: a value, nothing, or a doubt',
    (_, list) => {
      fc.assert(
        fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: list.columns.length }), cells => {
          let said: Said | undefined
          const read = annexReading(list.number, [], given => {
            said = given
            return []
          })
          const named = Object.fromEntries(cells.map((cell, nth) => [list.columns[nth]!.heading, cell]))
          read.make({ cells: named } as unknown as LoadedRow)
          for (const { says, holds } of list.columns) {
            const value =
              holds === 'day' ? said!.day(says) : holds === 'count' ? said!.count(says) : said!.code(says)
            expect(value === null || typeof value === (holds === 'choice' ? 'string' : 'number')).toBe(true)
          }
        }),
        { numRuns: 200 },
      )
    },
  )
})
