import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../reading/source-files.ts'
import { UnreadableReturn } from '../reading/unreadable.ts'
import { allOf, excelBook, packedAs, rowsOf } from './given.test-data.ts'
import { readWorkbook } from './read-workbook.ts'
import { workbookOf } from './write-workbook.ts'
import { zipOf } from './write-zip.ts'
import { WORKBOOK_LIMITS } from './zip.ts'

const columns = [
  { title: 'who', width: 10 },
  { title: 'what', width: 40, isWrapped: true },
]
const written = async (rows: readonly (string | number)[][], name = 'Faults') =>
  Buffer.concat(await allOf(workbookOf([{ name, columns, rows }])))

describe('a workbook that we write', () => {
  it('is read again as it was, whatever its cells hold that XML may not', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('=1+1', '_x0041_', ' <b>&amp;"', 'a\nb', '\u20AC', '0042'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, fc.integer()), { maxLength: 8 }), async rows => {
        const [sheet] = await rowsOf(fileOf('a.xlsx', await written(rows)))
        expect(sheet).toEqual({
          name: 'Faults',
          rows: [['who', 'what'], ...rows.map(row => row.map(String))],
        })
      }),
      { numRuns: 60 },
    )
  })

  it('has its headings frozen, its columns as wide as asked, and formulas marked as text', async () => {
    const files = await packedAs(
      await written([
        ['=cmd()', '@x'],
        ['-5', 5],
      ]),
    )
    const sheet = files.get('xl/worksheets/sheet1.xml')!
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="1"/>')
    // The fourth and fifth styles are quoted; a number, or what is only one with a minus, is not.
    expect(sheet).toMatch(/r="A2" s="3" t="s".*r="B2" s="4" t="s".*r="A3" s="0" t="s".*r="B3" s="2"><v>5</)
    expect(files.get('xl/styles.xml')!.match(/<xf [^>]*quotePrefix="1"/g)).toHaveLength(2)
  })

  it('goes on in a second sheet after as many rows as one can have', async () => {
    function* many() {
      for (let i = 0; i < 1_048_576; i++) yield [i]
    }
    const file = Buffer.concat(await allOf(workbookOf([{ name: 'Faults', columns, rows: many() }])))
    const sheets = await readWorkbook(fileOf('a.xlsx', file))
    expect(sheets.map(({ name }) => name)).toEqual(['Faults', 'Faults 2'])
    const rows = (await allOf(sheets[1]!.rows())).flat()
    expect(rows.map(({ cells }) => cells[0])).toEqual(['who', '1048575'])
  })
})

describe('a workbook as Excel writes it', () => {
  it('is read as people see it: days, shared and own texts, truths, results of formulas, and gaps', async () => {
    const file = await excelBook({
      Days: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>in</t><r><t> two</t></r></is></c></row>
        <row r="4"><c r="A4" s="1"><v>46113</v></c><c r="B4" s="2"><v>46113.5</v></c><c r="C4"><v>46113</v></c></row>
        <row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="str"><f>A1&amp;"x"</f><v>rich x</v></c><c r="C5"><v>1.234567E6</v></c></row>
        <row r="6" spans="1:3"/><row><c s="3"><v>12</v></c><c t="e"><v>#N/A</v></c></row>`,
    })
    const [sheet] = await readWorkbook(file)
    expect((await allOf(sheet!.rows())).flat()).toEqual([
      { row: 1, cells: ['rich text', '', 'in two'] },
      { row: 4, cells: ['01/04/2026', '01/04/2026 12:00:00', '46113'] },
      { row: 5, cells: ['TRUE', 'rich x', '1234567'] },
      { row: 7, cells: ['12', '#N/A'] },
    ])
  })

  it('counts its days from 1904 where it says so', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>44651</v></c></row>'
    const [sheet] = await rowsOf(await excelBook({ Days: row }, '<workbookPr date1904="1"/>'))
    expect(sheet!.rows).toEqual([['01/04/2026']])
  })
})

describe('a file that is no workbook, or a hostile one, is refused in one sentence', () => {
  const refusal = async (content: Uint8Array, limits = {}) => {
    try {
      const sheets = await readWorkbook(fileOf('a.xlsx', content), { ...WORKBOOK_LIMITS, ...limits })
      for (const { rows } of sheets) for await (const _ of rows());
    } catch (error) {
      if (error instanceof UnreadableReturn) return error.message
      throw error
    }
    return 'it was read'
  }
  const packed = async (name: string, text = 'x') =>
    Buffer.concat(await allOf(zipOf([{ name, content: [text] }])))
  const book = async (row: string) => {
    return Buffer.concat(await allOf((await excelBook({ One: row })).open()))
  }

  it('for what it is', async () => {
    expect(await refusal(await packed('header.csv'))).toBe(
      'a.xlsx is a zip file, not a workbook: unpack it first.',
    )
    expect(await refusal(await packed('xl/workbook.bin'))).toContain(
      'in Excel’s binary form: save it as XLSX.',
    )
    expect(await refusal(await packed('mimetype'))).toContain('is a spreadsheet of another kind')
    expect(await refusal(Buffer.from('PK\u0003\u0004 and no more'))).toContain('is damaged')
    expect(await refusal(await written([]), { fileBytes: 10 })).toMatch(
      /^a\.xlsx is too large: .* for a workbook\.$/,
    )
    const locked = await packed('xl/workbook.xml')
    locked[locked.indexOf('PK\u0001\u0002') + 8]! |= 1
    expect(await refusal(locked)).toBe('a.xlsx is locked by a password: save it without one.')
  })

  it('for what it unpacks to, said or not', async () => {
    const bomb = await packed('xl/workbook.xml', '<workbook>'.padEnd(60_000_000, ' '))
    expect(await refusal(bomb)).toMatch(
      /^a\.xlsx unpacks to \d+ times its size, as only files do that are meant to do harm: it is refused\.$/,
    )
    expect(await refusal(bomb, { unpacked: 1_000_000 })).toBe(
      'a.xlsx unpacks to 57.2 MB, where 976.6 KB is the most: it is refused.',
    )
    // The list says that it is ten bytes long.
    bomb.writeUInt32LE(10, bomb.indexOf('PK\u0001\u0002') + 24)
    expect(await refusal(bomb)).toBe('a.xlsx is damaged: “xl/workbook.xml” in it cannot be unpacked.')
  })

  it('for entities, columns without end, rows out of order and XML that breaks off', async () => {
    const entity = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'
    expect(await refusal(await packed('xl/workbook.xml', entity))).toContain('has a DOCTYPE')
    expect(await refusal(await book('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe(
      'a.xlsx has more than 1,000 columns.',
    )
    expect(await refusal(await book(`<row r="1">${'<c><v>1</v></c>'.repeat(1001)}</row>`))).toBe(
      'a.xlsx has more than 1,000 columns.',
    )
    expect(await refusal(await book('<row r="9"/><row r="2"/>'))).toBe(
      'a.xlsx is damaged: a row in it is numbered 2, after 9.',
    )
    expect(await refusal(await book('<row r="1">'))).toContain('is not well-formed XML')
    expect(await refusal(await book('<row r="1"><c r="A1"><v>1</v></c></row>'))).toBe('it was read')
    expect(await refusal(await written([['much text', 1]]), { texts: 20 })).toBe(
      'a.xlsx holds more text than can be read.',
    )
  })

  it('or read, after any damage', async () => {
    const whole = await written([
      ['a', 'b'],
      ['c', 1],
    ])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 4 }), async (at, put) => {
        const damaged = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + 1)])
        expect(await refusal(damaged)).toMatch(/^(it was read|a\.xlsx [\s\S]*\.)$/)
      }),
      { numRuns: 300 },
    )
  })
})
