import { describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../../core/collection-year.ts'
import { day } from '../../../core/day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { differencesOf } from '../../submitting/reconcile.ts'
import { censusBeside903 } from './beside-903.ts'
import { closedAs, openCaseOn, protectedOn } from './counted.ts'
import { keysOfCensus } from './keys.ts'
import { type BesideCensus, reconcileCensus } from './reconcile-census.ts'

const YEAR = '2025-26' as CollectionYear
const row = (table: string, person: string, cells: Record<string, string>): RecordRow => ({
  table,
  kind: table,
  id: `${person} ${JSON.stringify(cells)}`,
  person,
  cells,
})
const aCase = (person: string, CINreferralDate: string, CINclosureDate = '', more = {}): RecordRow =>
  row('CINdetails', person, { CINreferralDate, CINclosureDate, ReferralNFA: '0', ...more })
const aPlan = (person: string, CPPstartDate: string, CPPendDate = ''): RecordRow =>
  row('ChildProtectionPlans', person, { CPPstartDate, CPPendDate })
const known = (says: string, ...people: string[]) => ({ says, people: new Set(people) })

// Ada's case was open all along. Ben's was closed in May. Cas was referred in June, and is on a plan. Dot's was open by last
// year's census, and this one does not know of it. Eli's was open since January 2025, which last year's had not heard of. Fay's
// referral led to nothing. Gus's was closed on 31 March itself.
const LAST = [
  aCase('ada', '2024-02-01'),
  aCase('ben', '2024-02-01'),
  aCase('dot', '2024-02-01'),
  aCase('gus', '2024-02-01', '2025-03-31'),
]
const NOW = [
  aCase('ada', '2024-02-01'),
  aCase('ben', '2024-02-01', '2025-05-03', { ReasonForClosure: 'RC7' }),
  aCase('cas', '2025-06-10'),
  aPlan('cas', '2025-07-01'),
  aCase('eli', '2025-01-20'),
  aCase('fay', '2025-06-10', '', { ReferralNFA: '1' }),
  row('Assessments', 'cas', {
    AssessmentActualStartDate: '2025-06-11',
    AssessmentAuthorisationDate: '2025-07-20',
  }),
  row('Assessments', 'eli', {
    AssessmentActualStartDate: '2025-01-21',
    AssessmentAuthorisationDate: '2025-03-01',
  }),
  row('Section47', 'cas', { S47ActualStartDate: '2025-06-20' }),
]
const beside = (other: Partial<BesideCensus> = {}): BesideCensus => ({
  last: { says: 'the return that was signed', rows: LAST },
  helped: known('the figures', 'ada', 'cas', 'eli'),
  protectedThen: known('plans', 'cas'),
  referred: known('referrals', 'cas', 'fay'),
  assessed: known('assessments', 'cas'),
  enquired: known('enquiries', 'cas'),
  newlyProtected: known('plans that began', 'cas'),
  ...other,
})
const told = (other?: Partial<BesideCensus>) =>
  differencesOf(reconcileCensus(YEAR, NOW, beside(other))).map(({ id, people }) => [id, ...people])

describe('a children in need census, reconciled', () => {
  it('counts open cases at the end of a day: a case does not hold the day of its closure, nor a referral that led to nothing', () => {
    expect([...openCaseOn(LAST, day('2025-03-31'))]).toEqual(['ada', 'ben', 'dot'])
    expect([...openCaseOn(NOW, day('2026-03-31'))]).toEqual(['ada', 'cas', 'eli'])
    expect([...protectedOn(NOW, day('2025-06-30'))]).toEqual([])
    expect([...protectedOn(NOW, day('2025-07-01'))]).toEqual(['cas'])
    expect([...closedAs(NOW, YEAR, 'RC7')]).toEqual(['ben'])
    expect([...closedAs(NOW, YEAR, 'RC1')]).toEqual([])
  })

  it('goes from one 31 March to the next child by child: 3 then, 2 more since, 2 no longer, 3 now', () => {
    const [march] = reconcileCensus(YEAR, NOW, beside())
    expect(march!.sums.map(({ count }) => count)).toEqual([3, 2, 2, 3])
    const group = (id: string) => march!.groups.find(one => one.id === id)!.people
    expect([group('began'), group('ended')]).toEqual([
      ['cas', 'eli'],
      ['ben', 'dot'],
    ])
  })

  it('asks why of who is missing from one of the two censuses alone, where every figure agrees', () => {
    expect(told()).toEqual([
      ['not-carried', 'dot'],
      ['not-before', 'eli'],
    ])
  })

  it('names who is counted by a figure and not by the census, and the other way round, figure by figure', () => {
    const figures = {
      helped: known('the figures', 'ada', 'cas', 'hal'),
      protectedThen: known('plans'),
      referred: known('referrals', 'cas'),
      assessed: known('assessments', 'cas', 'eli'),
      enquired: known('enquiries', 'ben', 'cas'),
      newlyProtected: known('plans that began', 'cas', 'ivy'),
      loaded: known('the loaded census', 'ada', 'ben', 'cas', 'eli', 'fay', 'jon'),
    }
    expect(told(figures).slice(2)).toEqual([
      ['in-need-only-here', 'eli'],
      ['in-need-only-there', 'hal'],
      ['protected-only-here', 'cas'],
      ['referred-only-here', 'fay'],
      ['assessed-only-there', 'eli'],
      ['enquired-only-there', 'ben'],
      ['newly-protected-only-there', 'ivy'],
      ['loaded-only-there', 'jon'],
    ])
  })
})

const episode = (person: string, DECOM: string, DEC = '', REC = '', LS = 'C2'): RecordRow =>
  row('Episodes', person, { DECOM, DEC, REC, RNE: 'S', LS })
const child903 = (person: string, cells: Record<string, string>) => row('Header', person, cells)
const child = (person: string, cells: Record<string, string>) => row('ChildIdentifiers', person, cells)

describe('the census and the SSDA903 beside each other', () => {
  const both = (census: RecordRow[], ssda903: RecordRow[]) =>
    censusBeside903(YEAR, {
      census: { says: 'this return', rows: census },
      ssda903: { says: 'the return that was signed', rows: ssda903 },
    })
  const differ = (census: RecordRow[], ssda903: RecordRow[]) =>
    differencesOf([both(census, ssda903)]).map(({ id, people }) => [id, ...people])

  it('whoever is in care on 31 March has an open case: of 3 in care 2 have one, and the third is named; short breaks are no care', () => {
    const ssda903 = [
      episode('ada', '01/02/2024'),
      episode('cas', '01/07/2025'),
      episode('kim', '01/07/2025'),
      episode('lee', '01/07/2025', '', '', 'V4'),
      episode('ben', '01/02/2024', '31/03/2026', 'E4A'),
    ]
    expect(both(NOW, ssda903).sums.map(({ count }) => count)).toEqual([3, 3, 2])
    expect(differ(NOW, ssda903)).toEqual([['in-care-no-case', 'kim']])
  })

  it('who was adopted in the year was so in both, and who died in care died in both', () => {
    const census = [
      aCase('ada', '2024-02-01', '2025-09-02', { ReasonForClosure: 'RC1' }),
      aCase('ben', '2024-02-01', '2025-09-02', { ReasonForClosure: 'RC1' }),
      aCase('cas', '2024-02-01', '2025-09-02', { ReasonForClosure: 'RC2' }),
      // Of the year before, and so of neither return.
      aCase('old', '2023-02-01', '2025-03-30', { ReasonForClosure: 'RC1' }),
    ]
    const ssda903 = [
      episode('ada', '01/02/2024', '01/09/2025', 'E11'),
      episode('cas', '01/02/2024', '01/09/2025', 'E2'),
      episode('dot', '01/02/2024', '01/09/2025', 'E12'),
      episode('eli', '01/02/2024', '01/09/2025', 'E2'),
    ]
    expect(differ(census, ssda903)).toEqual([
      ['adopted-only-903', 'dot'],
      ['adopted-only-census', 'ben'],
      ['died-only-903', 'eli'],
    ])
  })

  it('who is in both has one day of birth, sex, pupil number and ethnicity, however each writes them; what one leaves out does not differ', () => {
    const NUMBER = 'A123456789012'
    const census = [
      child('ada', { PersonBirthDate: '2010-02-01', Sex: 'F', UPN: NUMBER }),
      row('ChildCharacteristics', 'ada', { Ethnicity: 'WBRI' }),
      child('ben', { PersonBirthDate: '2010-02-01', GenderCurrent: '1', UPN: NUMBER }),
      row('ChildCharacteristics', 'ben', { Ethnicity: 'WBRI' }),
      child('cas', { PersonBirthDate: '', Sex: 'U', UPN: '' }),
    ]
    const same = [
      child903('ada', { DOB: '01/02/2010', SEX: '2', UPN: NUMBER, ETHNIC: 'WBRI' }),
      child903('ben', { DOB: '01/02/2010', SEX: '1', UPN: 'UN1', ETHNIC: 'WBRI' }),
      child903('cas', { DOB: '01/02/2010', SEX: '1', UPN: NUMBER, ETHNIC: 'WBRI' }),
    ]
    expect(differ(census, same)).toEqual([])
    const other = [
      child903('ada', { DOB: '02/02/2010', SEX: '2', UPN: 'A123456789013', ETHNIC: 'WBRI' }),
      child903('ben', { DOB: '01/02/2010', SEX: '2', UPN: 'UN1', ETHNIC: 'MWBC' }),
    ]
    expect(differ(census, other)).toEqual([
      ['other-birth', 'ada'],
      ['other-sex', 'ben'],
      ['other-upn', 'ada'],
      ['other-ethnicity', 'ben'],
    ])
  })
})

describe('what tells a child’s rows of the census apart', () => {
  it('is what it says first of each, and nothing where a child has one row', () => {
    expect(
      ['CINdetails', 'Section47', 'Reviews', 'Disabilities', 'AssessmentFactorsList'].map(keysOfCensus),
    ).toEqual([
      ['CINreferralDate'],
      ['S47ActualStartDate'],
      ['CPPreviewDate'],
      ['Disability'],
      ['AssessmentFactor'],
    ])
    expect(['ChildIdentifiers', 'ChildCharacteristics', 'None'].flatMap(keysOfCensus)).toEqual([])
  })
})
