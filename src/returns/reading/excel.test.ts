import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, excelBook, rowsXml } from '../workbook/given.test-data.ts'
import { detect } from './detect.ts'
import { mendedDay } from './excel-day.ts'
import { reading, said, small, told } from './given.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readWhole } from './read-return.ts'
import { openAgain } from './sheets.ts'
import { fileOf } from './source-files.ts'
import { textOf } from './text-of.ts'

const wide = (text: string, isBig = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** What is read of one file, without where it stands. */
async function rowsOf(content: string | Uint8Array) {
  const { rows, problems } = await reading({ 'a.csv': content })
  return { rows: rows.map(said), problems: told(problems) }
}

describe('what Excel does to a file is understood', () => {
  it('UTF-16 in either order, and what it calls Unicode text, with tabs for commas', async () => {
    const plain = await rowsOf(small.reviews)
    expect(plain.rows).toHaveLength(2)
    const tabs = small.reviews.replaceAll(',', '\t').replaceAll('\n', '\r\n')
    expect(await rowsOf(wide(small.reviews))).toEqual(plain)
    expect(await rowsOf(wide(tabs, true))).toEqual(plain)
    expect(await rowsOf(tabs)).toEqual(plain)
    expect(await rowsOf(small.reviews.replaceAll(',', ';').replace('PN1', '"PN1"'))).toEqual(plain)
  })

  it('column names in other letters, with spaces for low lines, and a byte order mark', async () => {
    const header =
      '\uFEFFChild;decom;Rne;LS;CIN;Place;Place Provider;DEC;REC;Reason place change;home post;PL-POST;Urn \n1;01/05/2026;S;C2;N1;K2;PR1;;;;;WV1 1AA;\n'
    const { rows, problems } = await rowsOf(header)
    expect(problems).toEqual([])
    expect(rows[0]).toMatchObject({
      table: 'Episodes',
      child: '1',
      cells: { PL_POST: 'WV1 1AA', PLACE_PROVIDER: 'PR1' },
    })
  })

  it('a return as a workbook, a table a sheet, its days as days and its empty rows where they were', async () => {
    const reviews = `<row r="3"><c r="A3" t="inlineStr"><is><t>CHILD</t></is></c><c r="B3" t="inlineStr"><is><t>DOB</t></is></c><c r="C3" t="inlineStr"><is><t>REVIEW</t></is></c><c r="D3" t="inlineStr"><is><t>REVIEW_CODE</t></is></c></row>
      <row r="4"><c r="A4"><v>101</v></c><c r="B4" s="1"><v>40210</v></c><c r="C4" s="1"><v>42891</v></c><c r="D4" t="inlineStr"><is><t>PN1</t></is></c></row>
      <row r="7"><c r="A7"><v>101</v></c></row>`
    const book = await excelBook({
      Header: rowsXml(
        small.header
          .trim()
          .split('\n')
          .map(line => line.split(',')),
      ),
      'My reviews': reviews,
      Notes: rowsXml([['Read me']]),
      Empty: '',
    })
    const { returns, problems } = await detect([book])
    expect(returns.map(({ files }) => files.map(({ table }) => table))).toEqual([['Header', 'Reviews']])
    expect(told(problems)).toEqual(['doubt: a.xlsx, sheet “Notes”, is no part of a return: it is left out.'])
    const { rows } = await readWhole(returns[0]!)
    expect(rows.map(({ table, line, cells }) => [table, line, cells])).toEqual([
      ['Header', 2, expect.objectContaining({ CHILD: '101', DOB: '01/02/2010' })],
      ['Reviews', 2, { CHILD: '101', DOB: '01/02/2010', REVIEW: '05/06/2017', REVIEW_CODE: 'PN1' }],
      ['Reviews', 5, { CHILD: '101', DOB: '', REVIEW: '', REVIEW_CODE: '' }],
    ])
  })

  it('a sheet that was found is opened again by its path', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goldthread-sheets-'))
    try {
      const book = await excelBook({ One: rowsXml([['a', 'b']]), Two: rowsXml([['c', 'd, e']]) })
      writeFileSync(join(folder, 'a.xlsx'), Buffer.concat(await allOf(book.open())))
      const [sheet] = await openAgain(join(folder, 'a.xlsx/Two'))
      expect(Buffer.concat(await allOf(sheet!.open())).toString()).toBe('c,"d, e"\r\n')
      expect(await openAgain(join(folder, 'a.xlsx/Three'))).toEqual([])
      expect(await openAgain(join(folder, 'b.xlsx'))).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

it('any text comes out of UTF-16 as it went in, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', ',', '\n', 'é', '\u20AC', '\u{1F9F5}'), maxLength: 40 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (text, isBig, size) => {
        const bytes = wide(text, isBig)
        const source = {
          ...fileOf('a.csv', bytes),
          async *open() {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
          },
        }
        expect((await allOf(textOf(source, DEFAULT_LIMITS, () => {}))).join('')).toBe(text)
      },
    ),
    { numRuns: 200 },
  )
})

it('a day is mended from a number, a midnight, dashes or full stops, and nothing else is', () => {
  expect(
    ['46113', '46113.0', '01/04/2026 00:00', '1/4/2026 00:00:00.000', '01-04-2026', '01.04.2026'].map(
      mendedDay,
    ),
  ).toEqual(['01/04/2026', '01/04/2026', '01/04/2026', '1/4/2026', '01/04/2026', '01/04/2026'])
  expect(mendedDay('2026-04-01T00:00:00Z')).toBe('2026-04-01')
  for (const cell of [
    '',
    '01/04/2026',
    '2026-04-01',
    '12345',
    '99999',
    '461130',
    '01/04/26',
    '01/04/2026 12:30',
    'zz/zz/2020',
  ])
    expect([cell, mendedDay(cell)]).toEqual([cell, undefined])
})
