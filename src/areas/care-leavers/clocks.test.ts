import { describe, expect, it } from 'vitest'
import { runsOf, type Sketch } from '../../../tests/setup/runs.ts'
import { pathwayAssessment } from './clocks.ts'

// Born on 5 February 2009: 14 on 5 February 2023, 16 on 5 February 2025, 18 on 5 February 2027.
const births = [{ born: '2009-02-05' }]
const care = (startedOn: string, endedOn: string | null = null, more: Sketch = {}): Sketch => ({
  startedOn,
  endedOn,
  reasonBegan: 'S',
  legalStatus: 'V2',
  decidedBy: 'A head of service',
  ...more,
})
const runs = (episodes: Sketch[], assessments: Sketch[] = [], of: Sketch[] = births) =>
  runsOf(pathwayAssessment, { episodes, births: of, assessments })

describe('the pathway needs assessment', () => {
  it('of who is in care long before is due three months after the 16th birthday', () => {
    expect(runs([care('2020-03-02')])).toEqual(['2025-02-05 → 2025-05-05: running'])
    const done = (completedOn: string) => runs([care('2020-03-02')], [{ begunOn: '2025-02-10', completedOn }])
    expect(done('2025-05-05')).toEqual(['2025-02-05 → 2025-05-05: 2025-05-05, met'])
    expect(done('2025-05-06')).toEqual(['2025-02-05 → 2025-05-05: 2025-05-06, late'])
  })

  it('counts from thirteen weeks in care where those come later, and never beyond the 18th birthday', () => {
    // In care from Friday 9 October 2026: 23 days of October, 30 of November, 31 of December and 7 of January are 91.
    expect(runs([care('2026-10-09')])).toEqual(['2027-01-08 → 2027-02-04: running'])
    // From Monday the 12th, as was believed first.
    expect(runs([care('2026-10-12')])).toEqual(['2027-01-11 → 2027-02-04: running'])
    // Twelve weeks and six days before 18 are not enough: 7 November and 91 days is 6 February.
    expect(runs([care('2026-11-07')])).toEqual([])
    expect(runs([care('2026-11-05')])).toEqual(['2027-02-04 → 2027-02-04: running'])
  })

  it('adds up days of care since the 14th birthday, and none before it or in a series of short breaks', () => {
    // 31 days of May 2024 (1 May to 1 June), then 60 days from 1 March 2025: 30 April.
    expect(runs([care('2024-05-01', '2024-06-01'), care('2025-03-01')])).toEqual([
      '2025-04-30 → 2025-07-30: running',
    ])
    // All of 2022, before 14: nothing of it counts.
    expect(runs([care('2022-01-01', '2022-12-31'), care('2025-03-01')])).toEqual([
      '2025-05-31 → 2025-08-31: running',
    ])
    expect(runs([care('2024-05-01', '2024-06-01', { legalStatus: 'V4' }), care('2025-03-01')])).toEqual([
      '2025-05-31 → 2025-08-31: running',
    ])
    // Who left care before 16 is no eligible child.
    expect(runs([care('2020-03-02', '2025-02-04')])).toEqual([])
  })

  it('goes on for who leaves care before it is done, within three months of leaving', () => {
    expect(runs([care('2020-03-02', '2025-04-01')])).toEqual([
      '2025-02-05 → 2025-05-05: excused',
      '2025-04-01 → 2025-07-01: running',
    ])
    const done = [{ begunOn: '2025-04-10', completedOn: '2025-06-20' }]
    expect(runs([care('2020-03-02', '2025-04-01')], done)).toEqual([
      '2025-02-05 → 2025-05-05: excused',
      '2025-04-01 → 2025-07-01: 2025-06-20, met',
    ])
    // Done before they left: it is not asked for again.
    const before = [{ begunOn: '2025-02-10', completedOn: '2025-03-20' }]
    expect(runs([care('2020-03-02', '2025-04-01')], before)).toEqual([
      '2025-02-05 → 2025-05-05: 2025-03-20, met',
    ])
  })

  it('that was done early answers on the day; one that is only begun does not', () => {
    const early = [{ begunOn: '2024-11-01', completedOn: '2025-01-20' }]
    expect(runs([care('2020-03-02')], early)).toEqual(['2025-02-05 → 2025-05-05: 2025-02-05, met'])
    expect(runs([care('2020-03-02')], [{ begunOn: '2025-02-10' }])).toEqual([
      '2025-02-05 → 2025-05-05: running',
    ])
  })

  it('says nothing of a loaded child without any, and cannot tell where the day care began is missing', () => {
    const loaded = care('2025-06-01', null, { decidedBy: null })
    expect(runs([loaded])).toEqual([])
    const middle = care('2025-06-01', null, { reasonBegan: 'L' })
    expect(runs([middle])).toEqual(['? → ?: cannot-tell'])
    // Thirteen weeks before 16, whenever it began.
    expect(runs([{ ...middle, startedOn: '2024-06-01' }])).toEqual(['2025-02-05 → 2025-05-05: running'])
    expect(runs([care('2020-03-02')], [], [])).toEqual([])
  })
})
