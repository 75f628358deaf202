import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { filesAt } from '../../returns/reading/index.ts'
import { harmless, reportLine } from '../../returns/reading/write-csv.ts'
import { rowsOf } from '../../returns/workbook/given.test-data.ts'
import { run } from './validate.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-workbook-'))
  writeFileSync(
    join(folder, 'header.csv'),
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,F,01/02/2015,WBRI,UN1,,\n2,X,31/02/2015,WBRI,UN1,,\n3,X,03/03/2016,WBRI,UN1,,\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the report is a workbook of faults, of the rules with how often and how to mend, and of those that did not run', async () => {
  const [json, xlsx] = [join(folder, 'report.json'), join(folder, 'report.xlsx')]
  expect(await run(['ssda903', join(folder, 'header.csv'), '--json', json])).toBe(0)
  expect(await run(['ssda903', join(folder, 'header.csv'), '--xlsx', xlsx])).toBe(0)
  const { faults, notRun } = JSON.parse(readFileSync(json, 'utf8')) as {
    faults: { code: string; table: string; row: number; fields: string[] }[]
    notRun: { code: string; why: string }[]
  }
  const [found, rules, left] = await rowsOf((await filesAt([xlsx])).files[0]!)
  expect([found!.name, rules!.name, left!.name]).toEqual(['Faults', 'Rules', 'Not run'])
  expect(found!.rows[0]).toEqual([
    'code',
    'table',
    'row, the first is 0',
    'fields',
    'what is wrong',
    'how to mend it',
    'a false alarm if',
  ])
  expect(found!.rows.slice(1).map(cells => cells.slice(0, 4))).toEqual(
    faults.map(({ code, table, row, fields }) => [code, table, String(row), fields.join(' ')]),
  )
  expect(rules!.rows).toContainEqual([
    '101',
    '2',
    'The child or young person’s reported sex is not valid.',
    'Choose the sex from the year’s codes.',
  ])
  expect(left!.rows.slice(1)).toEqual(notRun.map(({ code, why }) => [code, why]))
  expect([faults.length > 2, notRun.length > 100]).toEqual([true, true])
})

it('a workbook is never written to the screen', async () => {
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text)
    return true
  })
  try {
    expect(await run(['ssda903', folder, '--xlsx'])).toBe(1)
    expect(said).toContain('Say to which file the workbook is to be written: --xlsx OUT.')
  } finally {
    write.mockRestore()
  }
})

it('a cell of a CSV that a spreadsheet might take for a formula is made text, a number is not', () => {
  for (const cell of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\tx', '\r=1'])
    expect([cell, harmless(cell)]).toEqual([cell, `'${cell}`])
  // The lines of every report are made so, of files and of the record.
  expect(reportLine(['101', '=1+1', '-5'])).toBe("101,'=1+1,-5\r\n")
  for (const cell of ['', '-5', '+0.5', 'a=b', "'=1", '01/04/2026']) expect(harmless(cell)).toBe(cell)
})
