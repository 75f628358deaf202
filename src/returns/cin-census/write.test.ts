import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inFolder, readingFolder, saidUnder, told } from '../reading/given.ts'
import type { SourceRow } from '../reading/source-row.ts'
import { writeCinCensus } from './write.ts'
import { CIN_TABLES } from './years.ts'

const cellText = fc
  .string({ unit: fc.constantFrom(...'aZ0- <>&;"é€\n\r'), maxLength: 8 })
  .map(text => (text.trim() === '' ? '' : text))
const cellsOf = (table: string) => {
  const names = CIN_TABLES.find(t => t.name === table)!.columns.map(column => column.name)
  return fc.dictionary(fc.constantFrom(...names), cellText)
}
const manyOf = (table: string) => fc.array(cellsOf(table), { maxLength: 3 })
const texts = fc.array(cellText, { maxLength: 3 })

/** A child as nested parts, in the order the census writes them. */
const someChild = fc.record({
  characteristics: cellsOf('ChildCharacteristics'),
  disabilities: texts,
  cases: fc.array(
    fc.record({
      details: cellsOf('CINdetails'),
      assessments: fc.array(fc.record({ cells: cellsOf('Assessments'), factors: texts }), { maxLength: 2 }),
      plans: manyOf('CINplanDates'),
      enquiries: manyOf('Section47'),
      protection: fc.array(fc.record({ cells: cellsOf('ChildProtectionPlans'), reviews: texts }), {
        maxLength: 2,
      }),
      court: manyOf('PreProceedings'),
    }),
    { maxLength: 3 },
  ),
})
type SomeChild = typeof someChild extends fc.Arbitrary<infer T> ? T : never

function rowsOf(children: SomeChild[]): SourceRow[] {
  const rows: SourceRow[] = []
  children.forEach((made, at) => {
    const add = (table: string, cells: Record<string, string>, parent?: SourceRow) => {
      const under = parent ? { parent: parent.position } : {}
      const row = {
        file: '',
        line: 0,
        table,
        position: rows.length + 1,
        cells: { ...cells },
        child: `c${at}`,
        ...under,
      }
      rows.push(row)
      return row
    }
    add('ChildIdentifiers', { LAchildID: `c${at}` })
    const who = add('ChildCharacteristics', made.characteristics)
    for (const Disability of made.disabilities) add('Disabilities', { Disability }, who)
    for (const one of made.cases) {
      const details = add('CINdetails', one.details)
      for (const { cells, factors } of one.assessments) {
        const assessment = add('Assessments', cells, details)
        for (const AssessmentFactor of factors) add('AssessmentFactorsList', { AssessmentFactor }, assessment)
      }
      for (const cells of one.plans) add('CINplanDates', cells, details)
      for (const cells of one.enquiries) add('Section47', cells, details)
      for (const { cells, reviews } of one.protection) {
        const plan = add('ChildProtectionPlans', cells, details)
        for (const CPPreviewDate of reviews) add('Reviews', { CPPreviewDate }, plan)
      }
      for (const cells of one.court) add('PreProceedings', cells, details)
    }
  })
  return rows
}

it('any children are read back with the same rows under the same rows, cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someChild, { minLength: 1, maxLength: 3 }), children =>
      inFolder(async folder => {
        const rows = rowsOf(children)
        const written = await writeCinCensus(
          { Collection: 'CIN', LEA: '201' },
          [rows],
          join(folder, 'cin.xml'),
        )
        expect(written).toEqual({ children: children.length, leftOut: [] })
        const read = await readingFolder(folder)
        expect(told(read.problems)).toEqual([])
        expect(saidUnder(read.rows)).toEqual(saidUnder(rows))
        expect(read.rows.map(row => row.position)).toEqual(rows.map(row => row.position))
      }),
    ),
    { numRuns: 80 },
  )
})
