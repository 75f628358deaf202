import { type CollectionYear, endOf } from '../../../core/collection-year.ts'
import { formatDay } from '../../../core/day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { inCareOn, leftAs } from '../../ssda903/submitting/counted.ts'
import { dayIn, type Standing } from '../../submitting/held-against.ts'
import { type Check, type Group, missingFrom } from '../../submitting/reconcile.ts'
import { closedAs, openCaseOn } from './counted.ts'

/** The two returns that know the same children, as they stand. */
export type BothReturns = { census: Standing; ssda903: Standing }

const ADOPTED_903 = ['E11', 'E12']
const DIED_903 = ['E2']

/**
 * The children in need census and the SSDA903 of a year beside each other, whichever of them is to be signed. A child who is
 * looked after is a child in need, so that whoever is in care on 31 March has an open case; the census does not say of an open
 * case whether the child is in care, but for what ended it. Who is in both is one child, with one day of birth, sex and number.
 */
export function censusBeside903(year: CollectionYear, { census, ssda903 }: BothReturns): Check {
  const end = endOf(year)
  const on = formatDay(end)
  const inCare = inCareOn(ssda903.rows, end)
  const open = openCaseOn(census.rows, end)
  const adopted903 = leftAs(ssda903.rows, year, ADOPTED_903)
  const adoptedCensus = closedAs(census.rows, year, 'RC1')
  const died903 = leftAs(ssda903.rows, year, DIED_903)
  const diedCensus = closedAs(census.rows, year, 'RC2')
  return {
    title: 'The children in need census and the SSDA903',
    says: `The census: ${census.says}. The SSDA903: ${ssda903.says}. Whoever is looked after is a child in need too.`,
    sums: [
      { says: `In care on ${on} by the SSDA903`, count: inCare.size },
      { says: `With an open case on ${on} by the census`, count: open.size },
      {
        says: 'In care, with an open case',
        count: [...inCare].filter(person => open.has(person)).length,
      },
    ],
    groups: [
      missingFrom(
        'in-care-no-case',
        `In care on ${on} by the SSDA903, with no open case in the census`,
        inCare,
        open,
      ),
      missingFrom(
        'adopted-only-903',
        'Left care to be adopted by the SSDA903, and not closed as adopted in the census',
        adopted903,
        adoptedCensus,
      ),
      missingFrom(
        'adopted-only-census',
        'Closed as adopted in the census, and did not leave care to be adopted by the SSDA903',
        adoptedCensus,
        adopted903,
      ),
      missingFrom('died-only-903', 'Died by the SSDA903, and not by the census', died903, diedCensus),
      ...toldOtherwise(census.rows, ssda903.rows),
    ],
  }
}

/** What both returns say of a child, as it can be compared; empty where one says nothing. */
type SaidOfBoth = {
  id: string
  says: string
  census: (row: RecordRow) => string
  ssda903: (row: RecordRow) => string
}

const SEXES: Readonly<Record<string, string>> = { '1': 'M', M: 'M', '2': 'F', F: 'F' }
const cell = (column: string) => (row: RecordRow) => row.cells[column] ?? ''
const aDay = (column: string) => (row: RecordRow) => String(dayIn(row, column) ?? '')
const aSex = (column: string) => (row: RecordRow) => SEXES[row.cells[column] ?? ''] ?? ''
// A reason why there is no number stands in the same column of the SSDA903.
const aNumber = (row: RecordRow) => (/^[A-Z]\d{11}[0-9A-Z]$/i.test(row.cells.UPN ?? '') ? row.cells.UPN! : '')

const SAID: readonly SaidOfBoth[] = [
  { id: 'other-birth', says: 'day of birth', census: aDay('PersonBirthDate'), ssda903: aDay('DOB') },
  {
    id: 'other-sex',
    says: 'sex',
    census: row => aSex('Sex')(row) || aSex('GenderCurrent')(row),
    ssda903: aSex('SEX'),
  },
  { id: 'other-upn', says: 'pupil number', census: aNumber, ssda903: aNumber },
  { id: 'other-ethnicity', says: 'ethnicity', census: cell('Ethnicity'), ssda903: cell('ETHNIC') },
]

/** Children in both returns of whom the two say something else. */
function toldOtherwise(census: readonly RecordRow[], ssda903: readonly RecordRow[]): Group[] {
  const said = (rows: readonly RecordRow[], tables: readonly string[], read: (row: RecordRow) => string) =>
    new Map(
      rows.flatMap(row => {
        const told = tables.includes(row.table) ? read(row) : ''
        return told === '' ? [] : [[row.person, told] as const]
      }),
    )
  return SAID.map(one => {
    const [theirs, ours] = [
      said(census, ['ChildIdentifiers', 'ChildCharacteristics'], one.census),
      said(ssda903, ['Header'], one.ssda903),
    ]
    const people = [...theirs].flatMap(([person, told]) => {
      const other = ours.get(person)
      return other !== undefined && other !== told ? [person] : []
    })
    return { id: one.id, says: `In both, with another ${one.says}`, people: people.sort(), asksWhy: true }
  })
}
