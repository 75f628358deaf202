import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../../core/collection-year.ts'
import { addedUp, type Held, inOrderOf, lotsOf } from '../../checking/index.ts'
import { NO_SHARED, shared } from '../../reading/given.ts'
import { fileOf } from '../../reading/source-files.ts'
import { censusOf } from '../rules/census.ts'
import { rulesIn } from '../rules/index.ts'
import { isAboutRows } from '../rules/rule.ts'
import { type CensusSheets, sheetsOfHeld } from '../rules/sheets.ts'
import { TABLE_NAMES } from '../rules/tables.ts'
import { checkPart, holdFiles } from './check-part.ts'

const YEAR = '2025-26' as CollectionYear
const RULES = rulesIn(YEAR, { drafts: true })
const census = censusOf(YEAR)

const message = (...children: string[]): string =>
  `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>${children.join('')}</Children></Message>`

const child = (id: string, inside: string): string =>
  `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID></ChildIdentifiers>${inside}</Child>`

async function tablesOf(xml: string): Promise<CensusSheets> {
  const { held } = await holdFiles([{ source: fileOf('cin.xml', xml) }], 1)
  const [lot] = [...lotsOf([held], 1, () => true)]
  return sheetsOfHeld(lot!)
}

/** What a check finds, in words, and what it counts. */
function found(held: readonly Held[], lots: number, of: number) {
  const parts = Array.from({ length: of }, (_, nth) => checkPart(held, RULES, census, { nth, of, lots }))
  const rules = RULES.filter(isAboutRows)
  return {
    children: parts.reduce((sum, part) => sum + part.children, 0),
    counted: addedUp(parts.map(part => part.counted!)),
    rows: [
      ...inOrderOf(
        parts.map(part => part.found),
        TABLE_NAMES.length,
        (rule, table, row, atFirst) => `${rules[rule]!.code} ${TABLE_NAMES[table]} ${row} ${atFirst}`,
      ),
    ],
  }
}

describe('a census as its rules see it', () => {
  it('has its cases numbered within the child, and assessments and plans within the case', async () => {
    const details =
      '<CINdetails><CINreferralDate>2025-05-01</CINreferralDate><Assessments/><Assessments/><ReferralNFA>0</ReferralNFA><ChildProtectionPlans/></CINdetails>'
    const { CINdetails, Assessments, ChildProtectionPlans } = await tablesOf(
      message(child('a', details + details), child('b', details)),
    )
    expect(CINdetails.rows.map(row => [row.at, row.LAchildID, row.CINdetailsID, row.ReferralNFA])).toEqual([
      [0, 'a', '1', '0'],
      [1, 'a', '2', '0'],
      [2, 'b', '1', '0'],
    ])
    expect(Assessments.rows.map(row => [row.LAchildID, row.CINdetailsID, row.AssessmentID])).toEqual([
      ['a', '1', '1'],
      ['a', '1', '2'],
      ['a', '2', '1'],
      ['a', '2', '2'],
      ['b', '1', '1'],
      ['b', '1', '2'],
    ])
    expect(ChildProtectionPlans.rows.map(row => [row.CINdetailsID, row.CPPID])).toEqual([
      ['1', '1'],
      ['2', '1'],
      ['1', '1'],
    ])
  })

  it('has an assessment’s factors in its row and in rows of their own, none where the group is empty', async () => {
    const factors = '<AssessmentFactors>1A</AssessmentFactors><AssessmentFactors> 4B </AssessmentFactors>'
    const assessment = (inside: string) =>
      `<Assessments><AssessmentActualStartDate>2025-05-01</AssessmentActualStartDate><FactorsIdentifiedAtAssessment>${inside}</FactorsIdentifiedAtAssessment></Assessments>`
    const { Assessments, AssessmentFactorsList } = await tablesOf(
      message(child('a', `<CINdetails>${assessment(factors)}${assessment('')}</CINdetails>`)),
    )
    expect(Assessments.rows.map(row => row.AssessmentFactors)).toEqual([['1A', '4B'], []])
    expect(AssessmentFactorsList.with(Assessments.rows[0]!).map(row => row.AssessmentFactor)).toEqual([
      '1A',
      '4B',
    ])
    expect(AssessmentFactorsList.with(Assessments.rows[1]!)).toEqual([])
  })

  it('has a review without a day for a group of reviews that holds none', async () => {
    const { Reviews } = await tablesOf(
      message(
        child(
          'a',
          '<CINdetails><ChildProtectionPlans><Reviews/></ChildProtectionPlans><ChildProtectionPlans><Reviews><CPPreviewDate>2025-05-01</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>',
        ),
      ),
    )
    expect(Reviews.rows.map(row => [row.CPPID, row.CPPreviewDate_text])).toEqual([
      ['1', null],
      ['2', '2025-05-01'],
    ])
  })

  it('counts a child without a name of its own as one', async () => {
    const { held } = await holdFiles(
      [{ source: fileOf('cin.xml', message(child('a', ''), child('', ''), child('', ''), child('a', ''))) }],
      4,
    )
    expect(found([held], 4, 1).children).toBe(3)
  })
})

describe('a census checked in parts', () => {
  it('comes out as it does whole, whatever the lots and the parts', async ({ skip }) => {
    const path = shared('samples/cin/fake_CIN_data.xml')
    skip(path === undefined, NO_SHARED)
    const source = fileOf('cin.xml', readFileSync(path!))
    const whole = found([(await holdFiles([{ source }], 1)).held], 1, 1)
    expect(whole.rows.length).toBeGreaterThan(100)
    expect(whole.children).toBe(332)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }), async (lots, of) => {
        const { held } = await holdFiles([{ source }], lots)
        expect(found([held], lots, of)).toEqual(whole)
      }),
      { numRuns: 5 },
    )
  })
})
