import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { day } from '../../core/day.ts'
import { workbookOf } from '../../returns/workbook/write-workbook.ts'
import { run } from './validate.ts'

/** A small return that breaks several rules: a sex and a birth that are none, reviews before birth, an episode that ends too soon. */
const TABLES: Record<string, string[]> = {
  header: [
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
    '1,F,01/02/2015,WBRI,UN1,,',
    '2,X,31/02/2015,WBRI,UN1,,',
    '3,M,03/03/2016,WBRI,A123,,',
  ],
  reviews: ['CHILD,DOB,REVIEW,REVIEW_CODE', '1,01/02/2015,05/06/2014,PN1', '', '3,04/03/2016,05/06/2026,PN9'],
  episodes: [
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
    '1,01/05/2026,S,C2,N1,K2,PR1,01/04/2026,E4A,,WV1 1AA,WV1 1AB,SC1',
    '3,02/05/2026,S,C2,N1,K9,PR4,,,,WV1 1AA,WV1,',
  ],
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-excel-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is found in a return, and what is said of its files. */
async function checked(path: string): Promise<{ faults: unknown[]; said: string }> {
  const out = join(folder, 'report.json')
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text)
    return true
  })
  try {
    expect([await run(['ssda903', path, '--json', out]), said]).toEqual([0, said])
  } finally {
    write.mockRestore()
  }
  return { faults: (JSON.parse(readFileSync(out, 'utf8')) as { faults: unknown[] }).faults, said }
}

/** Writes the tables, each as `as` has it, into a folder; gives its path. */
function written(name: string, as: (lines: readonly string[]) => string | Uint8Array): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const [table, lines] of Object.entries(TABLES)) writeFileSync(join(place, `${table}.csv`), as(lines))
  return place
}

/** A cell with its day as Excel numbers it. */
const numbered = (cell: string): string | number => {
  const [d, m, y] = cell.split('/')
  return /^\d\d\/\d\d\/\d{4}$/.test(cell) && d !== '31' ? 25_569 + day(`${y}-${m}-${d}`) : cell
}

it('the same is found in a return whatever Excel did to it', async () => {
  const { faults } = await checked(written('plain', lines => `${lines.join('\n')}\n`))
  expect(faults.length).toBeGreaterThan(8)
  const excel: [string, string][] = [
    ['blank lines', written('blank', lines => `\uFEFF${lines.join('\r\n\r\n')}\r\n\r\n\r\n`)],
    [
      'small letters and spaces in the columns’ names',
      written('renamed', ([first = '', ...rest]) =>
        [first.toLowerCase().replaceAll('_', ' '), ...rest].join('\n'),
      ),
    ],
    ['small letters everywhere', written('lower', lines => lines.join('\n').toLowerCase())],
    [
      'Unicode text',
      written('wide', lines => Buffer.from(`\uFEFF${lines.join('\r\n').replaceAll(',', '\t')}`, 'utf16le')),
    ],
    [
      'days as numbers',
      written('numbers', lines => lines.map(line => line.split(',').map(numbered).join(',')).join('\n')),
    ],
    [
      'midnights',
      written('midnights', lines => lines.join('\n').replace(/(\d\d\/\d\d\/\d{4})/g, '$1 00:00:00')),
    ],
  ]
  const book = join(folder, 'return.xlsx')
  const sheets = Object.entries(TABLES).map(([name, [first = '', ...rest]]) => ({
    name,
    columns: first.split(',').map(title => ({ title, width: 10 })),
    rows: rest.filter(Boolean).map(line => line.split(',').map(numbered)),
  }))
  const pieces: Buffer[] = []
  for await (const piece of workbookOf(sheets)) pieces.push(piece)
  writeFileSync(book, Buffer.concat(pieces))
  for (const [what, path] of [...excel, ['a workbook', book] as const])
    expect([what, (await checked(path)).faults]).toEqual([what, faults])
})

it('days that were mended are told with their columns, as the collection would not take them', async () => {
  const { said } = await checked(join(folder, 'numbers'))
  expect(said).toContain(
    'reviews.csv has days as a spreadsheet keeps them, such as “42036”, in DOB (2), REVIEW (2): they were read as days, but the collection takes only days such as 31/03/2027.\n',
  )
})
