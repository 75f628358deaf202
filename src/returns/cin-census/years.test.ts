import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { yearBeginning } from '../../core/collection-year.ts'
import { NO_SHARED, shared } from '../reading/given.ts'
import { childrenOf, type Shape } from '../reading/xml-shape.ts'
import { CIN_CENSUS_XML } from './structure.ts'
import { cinCensusTables } from './years.ts'

const columnsIn = (first: number, table: string) =>
  cinCensusTables(yearBeginning(first))
    .find(t => t.name === table)
    ?.columns.map(column => column.name)

it('GenderCurrent gives way to Sex in 2024-25', () => {
  expect(columnsIn(2023, 'ChildIdentifiers')).toContain('GenderCurrent')
  expect(columnsIn(2023, 'ChildIdentifiers')).not.toContain('Sex')
  expect(columnsIn(2024, 'ChildIdentifiers')).toContain('Sex')
  expect(columnsIn(2024, 'ChildIdentifiers')).not.toContain('GenderCurrent')
})

it('there are 11 tables before 2026-27, when pre-proceedings make 12', () => {
  expect([2016, 2025, 2026].map(year => cinCensusTables(yearBeginning(year)).length)).toEqual([11, 11, 12])
})

it('closing to early help, RC9, is a code from 2022-23', () => {
  const has = (first: number) => {
    const column = cinCensusTables(yearBeginning(first))
      .find(t => t.name === 'CINdetails')
      ?.columns.find(c => c.name === 'ReasonForClosure')
    return column?.type === 'code' && Object.hasOwn(column.codes, 'RC9')
  }
  expect([has(2021), has(2022)]).toEqual([false, true])
})

type Element = { name: string; table?: string; column?: string; codeset?: string; children?: Element[] }

it('every element stands where the standard has it, in its order, with its table, column and codes', async ({
  skip,
}) => {
  const path = shared('standards/cin-census.json')
  skip(path === undefined, NO_SHARED)
  const standard: { xml: Element; codesets: Record<string, { codes: { code: string }[] }> } = JSON.parse(
    await readFile(path!, 'utf8'),
  )
  let compared = 0
  const compare = (ours: Shape, theirs: Element, around: string) => {
    const table = 'table' in ours && ours.table ? ours.table : around
    expect(ours.name).toBe(theirs.name)
    if ('column' in ours) {
      expect([table, ours.column.name]).toEqual([theirs.table, theirs.column])
      if (ours.column.type === 'code' && theirs.codeset) {
        const codes = standard.codesets[theirs.codeset]!.codes.map(c => c.code)
        expect([ours.name, Object.keys(ours.column.codes).sort()]).toEqual([ours.name, codes.sort()])
      }
      compared += 1
    }
    // Content stood in the header until 2020-21; the standard's tree is of today.
    const inner = childrenOf(ours).filter(shape => shape.name !== 'Content')
    expect(inner.map(shape => shape.name)).toEqual((theirs.children ?? []).map(child => child.name))
    inner.forEach((shape, at) => {
      compare(shape, theirs.children![at]!, table)
    })
  }
  compare(CIN_CENSUS_XML.root, standard.xml, '')
  expect(compared).toBe(53)
})
