import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { yearBeginning } from '../../core/collection-year.ts'
import { NO_SHARED, shared } from '../reading/given.ts'
import { typeCell } from '../reading/type-cell.ts'
import { ALL_TABLES } from './tables.ts'
import { ssda903Tables } from './years.ts'

const codesIn = (first: number, table: string, column: string) => {
  const found = ssda903Tables(yearBeginning(first))
    .find(t => t.name === table)
    ?.columns.find(c => c.name === column)
  return found?.type === 'code' ? Object.keys(found.codes).sort() : []
}

it('sex is 1 or 2 until 2023-24, and M, F or U from 2024-25', () => {
  expect(codesIn(2016, 'Header', 'SEX')).toEqual(['1', '2'])
  expect(codesIn(2023, 'UASC', 'SEX')).toEqual(['1', '2'])
  expect(codesIn(2024, 'Header', 'SEX')).toEqual(['F', 'M', 'U'])
})

it('a Z1 placement is a code in 2024-25 and a doubt in 2025-26, when Z11 takes its place', () => {
  expect([2024, 2025].map(year => codesIn(year, 'Episodes', 'PLACE').includes('Z1'))).toEqual([true, false])
  expect([2024, 2025].map(year => codesIn(year, 'Episodes', 'PLACE').includes('Z11'))).toEqual([false, true])
  expect([2022, 2023].map(year => codesIn(year, 'Episodes', 'PLACE').includes('K3'))).toEqual([false, true])
})

it('there are 10 tables in 2016-17, 11 from 2023-24 and 12 from 2026-27', () => {
  expect([2016, 2022, 2023, 2025, 2026].map(year => ssda903Tables(yearBeginning(year)).length)).toEqual([
    10, 10, 11, 11, 12,
  ])
})

type Declared = { name: string; columns: { name: string; type: string; codeSet?: string }[] }
type Codes = Record<string, { codes?: { code: string }[]; allowed?: string[] }>

it('the 12 tables, their columns in order and the codes of 2026-27 are the standard’s', async ({ skip }) => {
  const path = shared('standards/ssda903-tables.json')
  skip(path === undefined, NO_SHARED)
  const standard: { tables: Declared[]; codeSets: Codes } = JSON.parse(await readFile(path!, 'utf8'))
  const columnsOf = (tables: readonly { name: string; columns: readonly { name: string }[] }[]) =>
    tables.map(table => [table.name, table.columns.map(column => column.name)])
  expect(columnsOf(ALL_TABLES)).toEqual(columnsOf(standard.tables))
  let compared = 0
  for (const table of standard.tables) {
    for (const column of table.columns.filter(c => c.type === 'code' && c.codeSet !== 'LA_PERM')) {
      const set = standard.codeSets[column.codeSet!]!
      const codes = set.allowed ?? set.codes!.map(c => c.code)
      expect([column.name, codesIn(2026, table.name, column.name)]).toEqual([column.name, [...codes].sort()])
      compared += 1
    }
  }
  expect(compared).toBe(32)
})

it('a pupil number, or UN1 to UN5, is what UPN should hold', () => {
  const upn = ALL_TABLES[0].columns.find(column => column.name === 'UPN')!
  expect(typeCell(upn, 'UN5')).toEqual({ value: 'UN5' })
  expect(typeCell(upn, 'A12345678901B')).toEqual({ value: 'A12345678901B' })
  expect(typeCell(upn, 'UN7')).toEqual({ doubt: 'UPN: “UN7” is not a pupil number, or UN1 to UN5.' })
})
