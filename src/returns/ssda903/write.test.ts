import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inFolder, readingFolder, said, told } from '../reading/given.ts'
import type { SourceRow } from '../reading/source-row.ts'
import { ALL_TABLES } from './tables.ts'
import { writeSsda903 } from './write.ts'

const TABLES = ALL_TABLES.map(table => ({ name: table.name, columns: table.columns.map(c => c.name) }))
/** Anything a cell may hold: no control characters, and not only blanks, which XML cannot tell from nothing. */
const cellText = fc
  .string({ unit: fc.constantFrom(...'aZ09 ,"\'<>&;é–€\n\r#/'), maxLength: 8 })
  .map(text => (text.trim() === '' ? '' : text))

/** Whole rows of a table in its columns, for children 1 to 9. */
const csvRow = fc.constantFrom(...TABLES).chain(table =>
  fc.record({
    table: fc.constant(table.name),
    child: fc.integer({ min: 1, max: 9 }).map(String),
    texts: fc.array(cellText, { minLength: table.columns.length, maxLength: table.columns.length }),
  }),
)

const asRow = ({ table, child, texts }: { table: string; child: string; texts: string[] }): SourceRow => {
  const names = TABLES.find(t => t.name === table)!.columns
  const cells = Object.fromEntries(names.map((name, at) => [name, name === 'CHILD' ? child : texts[at]!]))
  return { file: '', line: 0, table, position: 0, cells, child }
}

const inTableOrder = (rows: SourceRow[]) =>
  TABLES.flatMap(({ name }) => rows.filter(row => row.table === name))

it('any rows written as CSV are read back the same, cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(csvRow, { minLength: 1, maxLength: 12 }), made =>
      inFolder(async folder => {
        const rows = made.map(asRow)
        await writeSsda903([rows], 'csv', folder)
        const read = await readingFolder(folder)
        expect(read.problems.filter(p => p.severity === 'error')).toEqual([])
        expect(read.rows.map(said)).toEqual(inTableOrder(rows).map(said))
      }),
    ),
    { numRuns: 60 },
  )
})

/** One child as the XML form has it: some cells of the Header, and rows that stand in elements of their own. */
const xmlTables = ['Reviews', 'PrevPerm', 'Missing', 'PlacedAdoption', 'OC2', 'Episodes']
const someCells = (table: string) => {
  const names = TABLES.find(t => t.name === table)!.columns.filter(n => !['CHILD', 'DOB', 'SEX'].includes(n))
  return fc.dictionary(fc.constantFrom(...names), cellText)
}
const xmlChild = fc.record({
  header: someCells('Header'),
  leaver: fc.option(someCells('OC3'), { nil: undefined }),
  others: fc.array(
    fc.constantFrom(...xmlTables).chain(table => someCells(table).map(cells => ({ table, cells }))),
    { maxLength: 5 },
  ),
})

it('any children written as XML are read back with the same rows, empty cells apart from absent ones, and none of them unaccompanied', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(xmlChild, { minLength: 1, maxLength: 4 }), children =>
      inFolder(async folder => {
        const rows: SourceRow[] = children.flatMap(({ header, leaver, others }, at) => {
          const row = (table: string, cells: Record<string, string>): SourceRow => ({
            file: '',
            line: 0,
            table,
            position: 0,
            cells: { ...cells },
            child: `c${at}`,
          })
          const spoken = leaver && Object.values(leaver).some(text => text !== '')
          return [
            row('Header', { CHILD: `c${at}`, ...header, ...(leaver && !spoken ? leaver : {}) }),
            ...others.map(o => row(o.table, o.cells)),
            ...(leaver && spoken ? [row('OC3', leaver)] : []),
          ]
        })
        expect((await writeSsda903([rows], 'xml', folder)).leftOut).toEqual([])
        const read = await readingFolder(folder)
        expect(told(read.problems)).toEqual([])
        for (const { name } of TABLES)
          expect(read.rows.filter(r => r.table === name).map(said)).toEqual(
            rows
              .filter(r => r.table === name)
              .map(said)
              .map(row => (name === 'Header' ? { ...row, cells: { UASC: '0', ...row.cells } } : row)),
          )
      }),
    ),
    { numRuns: 60 },
  )
})

it('a CSV child with a UASC row is said to be unaccompanied in XML, one without not to be, and 1 social worker row has no place there', async () => {
  const row = (table: string, cells: Record<string, string>, child = '7'): SourceRow => ({
    file: '',
    line: 0,
    table,
    position: 0,
    cells,
    child,
  })
  await inFolder(async folder => {
    const rows = [
      row('Header', { CHILD: '7' }),
      row('UASC', { DUC: '' }),
      row('SWEpisodes', { SW_ID: 'SW1' }),
      row('Header', { CHILD: '8' }, '8'),
      // What it says is written as it came, were it nothing.
      row('Header', { CHILD: '9', UASC: '' }, '9'),
    ]
    const written = await writeSsda903([rows], 'xml', folder)
    expect(written.leftOut).toEqual([{ table: 'SWEpisodes', rows: 1 }])
    const read = await readingFolder(folder)
    expect(read.rows.map(said)).toEqual([
      { table: 'Header', child: '7', cells: { CHILD: '7', UASC: '1' } },
      { table: 'UASC', child: '7', cells: { DUC: '' } },
      { table: 'Header', child: '8', cells: { CHILD: '8', UASC: '0' } },
      { table: 'Header', child: '9', cells: { CHILD: '9', UASC: '' } },
    ])
  })
})

it('a folder that cannot be written to is told to whoever exports, not to the whole program', async () => {
  await inFolder(async folder => {
    await writeFile(join(folder, 'taken'), '')
    await expect(writeSsda903([], 'xml', join(folder, 'taken'))).rejects.toThrow(/EEXIST|ENOTDIR/)
    await mkdir(join(folder, 'ssda903.xml'))
    await expect(writeSsda903([], 'xml', folder)).rejects.toThrow(/EISDIR/)
  })
})
