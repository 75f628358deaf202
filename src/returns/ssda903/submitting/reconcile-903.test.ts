import { describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../../core/collection-year.ts'
import { day } from '../../../core/day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { differencesOf, digestOfDifferences } from '../../submitting/reconcile.ts'
import { inCareOn } from './counted.ts'
import { keysOf903 } from './keys.ts'
import { type Beside903, reconcile903 } from './reconcile-903.ts'

const YEAR = '2025-26' as CollectionYear
const episode = (person: string, DECOM: string, DEC = '', REC = '', cells = {}): RecordRow => ({
  table: 'Episodes',
  kind: 'care_episode',
  id: `${person} ${DECOM}`,
  person,
  cells: { CHILD: person, DECOM, DEC, REC, RNE: 'S', LS: 'C2', ...cells },
})
const known = (says: string, ...people: string[]) => ({ says, people: new Set(people) })

// Ada was in care all along. Ben left in May. Cas came in June and is there. Dot is in last year's return and in none since.
// Eli is said to be in care since 2024, and last year's return had never heard of Eli. Fay is there for short breaks.
const LAST = [
  episode('ada', '01/02/2024'),
  episode('ben', '01/02/2024'),
  episode('dot', '01/02/2024'),
  episode('gus', '01/02/2024', '31/03/2025', 'E4a'),
]
const NOW = [
  episode('ada', '01/02/2024', '01/07/2025', 'X1'),
  episode('ada', '01/07/2025', '', '', { RNE: 'P' }),
  episode('ben', '01/02/2024', '03/05/2025', 'E4a'),
  episode('cas', '10/06/2025'),
  episode('eli', '20/12/2024'),
  episode('fay', '10/06/2025', '', '', { LS: 'V4' }),
]
const beside = (other: Partial<Beside903> = {}): Beside903 => ({
  last: { says: 'the return that was signed', rows: LAST },
  inCare: known('the figure', 'ada', 'cas', 'eli'),
  came: known('the figure of those who came', 'cas'),
  left: known('the figure of those who left', 'ben'),
  ...other,
})
const told = (other?: Partial<Beside903>) =>
  differencesOf(reconcile903(YEAR, NOW, beside(other))).map(({ id, people }) => [id, ...people])

describe('a return of children looked after, reconciled', () => {
  it('counts who is in care at the end of a day: an episode does not hold its last day, and short breaks do not count', () => {
    expect([...inCareOn(LAST, day('2025-03-31'))]).toEqual(['ada', 'ben', 'dot'])
    expect([...inCareOn(NOW, day('2026-03-31'))]).toEqual(['ada', 'cas', 'eli'])
    expect(inCareOn(NOW, day('2025-06-30'))).not.toContain('fay')
  })

  it('goes from one 31 March to the next child by child: 3 then, 2 more since, 2 no longer, 3 now', () => {
    const [march] = reconcile903(YEAR, NOW, beside())
    expect(march!.sums.map(({ count }) => count)).toEqual([3, 2, 2, 3])
    const group = (id: string) => march!.groups.find(one => one.id === id)!.people
    expect(group('began')).toEqual(['cas', 'eli'])
    expect(group('ended')).toEqual(['ben', 'dot'])
  })

  it('asks why of who is missing from one of the two returns, and of nobody who plainly came or left', () => {
    expect(told()).toEqual([
      ['not-carried', 'dot'],
      ['not-before', 'eli'],
    ])
  })

  it('names who is in a figure and not in the return, who is in the return and not in the figure, and a loaded return’s', () => {
    expect(
      told({
        inCare: known('the figure', 'ada', 'cas', 'hal'),
        loaded: known('the loaded return', 'ada', 'ben', 'cas', 'eli', 'fay', 'ivy'),
      }).slice(2),
    ).toEqual([
      ['in-care-only-here', 'eli'],
      ['in-care-only-there', 'hal'],
      ['loaded-only-there', 'ivy'],
    ])
  })

  it('is the same as long as the same children differ in the same, and another as soon as one does not', () => {
    const digest = (other?: Partial<Beside903>) => digestOfDifferences(reconcile903(YEAR, NOW, beside(other)))
    expect(digest({ last: { says: 'in other words', rows: LAST.toReversed() } })).toBe(digest())
    expect(digest({ came: known('the figure of those who came') })).not.toBe(digest())
  })
})

describe('what tells a child’s rows apart', () => {
  it('is the day that begins them, and nothing where a child has one row', () => {
    expect(['Episodes', 'Reviews', 'Missing', 'SWEpisodes', 'DoLo'].map(keysOf903)).toEqual([
      ['DECOM'],
      ['REVIEW'],
      ['MIS_START'],
      ['SW_DECOM'],
      ['DOLO_START'],
    ])
    expect(['Header', 'UASC', 'OC2'].flatMap(keysOf903)).toEqual([])
  })
})
