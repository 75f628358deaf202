import { group } from 'd3-array'
import { beforeAll, describe, expect, it } from 'vitest'
import { madeFamilies, played, recordsOf, refused } from '../../../tests/setup/made-families.ts'
import { ageOn } from '../../core/age.ts'
import { endOf, startOf, yearBeginning, yearOf } from '../../core/collection-year.ts'
import { addDays, addMonths, type Day, day } from '../../core/day.ts'
import { isWorkingDay, workingDaysBetween } from '../../core/working-days.ts'
import type { PlayedFamily, Simulates } from '../../engines/simulation/index.ts'
import { HealthCheck, HealthYear } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2011-04-11')
const LAST = day('2023-03-31')

/** Neighbours: care begins, and ends after some years or at 18. */
const neighbours: Simulates = {
  answers: {
    'comes-into-care': scene => {
      scene.begin('care', `care ${scene.child.id}`)
      scene.later(scene.day, 'care-began', {})
      scene.later(addDays(scene.day, scene.chance.whole(300, 3_000)), 'goes-home')
    },
    'goes-home': scene => scene.end('care'),
    'turns-18': scene => scene.end('care'),
  },
}

const families = () =>
  madeFamilies(500, FROM, [-11, 15], child => [
    { on: addDays(child.born > FROM ? child.born : FROM, 30), what: 'comes-into-care', child, with: {} },
  ])
const born = new Map(
  families().flatMap(({ family }) => family.children.map(child => [child.id, child.born] as const)),
)

let all: PlayedFamily[]
let periods: Map<string, PlayedFamily['spells'][number]>
beforeAll(() => {
  all = played(families(), [simulates, neighbours], LAST)
  const care = all.flatMap(({ spells }) => spells.filter(s => s.name === 'care'))
  periods = new Map(care.map(s => [s.child, s] as const))
})
const checks = (...kinds: string[]) =>
  recordsOf(all, HealthCheck).filter(c => kinds.includes(String(c.is.kind)))
const years = (year: string) => recordsOf(all, HealthYear).filter(y => y.is.year === year)
const share = (year: string, field: string) =>
  years(year).filter(y => y.is[field] === '1').length / years(year).length
const careOf = (child: string) => periods.get(child)!

describe('played health of children in care', () => {
  it('is the same when played twice', () => {
    expect(played(families(), [simulates, neighbours], LAST)).toEqual(all)
  })

  it('holds nothing that the records would refuse', () => {
    expect(refused(all)).toEqual([])
  })

  it('is seen to on working days, only while in care, with one initial assessment first', () => {
    const found = group(checks('initial', 'review', 'dental'), c => c.subject)
    expect(found.size).toBeGreaterThan(300)
    for (const [child, theirs] of found) {
      const care = careOf(child)
      for (const { is } of theirs) {
        expect(isWorkingDay(is.heldOn as Day)).toBe(true)
        expect(is.heldOn).toBeGreaterThanOrEqual(care.from)
        expect(is.heldOn).toBeLessThanOrEqual(care.until ?? LAST)
      }
      const assessments = theirs.filter(c => c.is.kind !== 'dental').map(c => c.is.kind)
      expect(assessments.slice(1)).not.toContain('initial')
      if (assessments.length > 0) expect(assessments[0]).toBe('initial')
    }
  })

  it('has an initial assessment within 20 working days about as often as its dial says', () => {
    const initial = checks('initial')
    const inTime = initial.filter(c => workingDaysBetween(careOf(c.subject).from, c.is.heldOn as Day) <= 20)
    expect(inTime.length / initial.length).toBeGreaterThan(0.52)
    expect(inTime.length / initial.length).toBeLessThan(0.75)
  })

  it('has reviews up to date on a day for 82% in March 2017 and over 88% in March 2023, give or take 6', () => {
    expect(upToDate(day('2017-03-31'))).toBeGreaterThan(0.76)
    expect(upToDate(day('2017-03-31'))).toBeLessThan(0.89)
    expect(upToDate(LAST)).toBeGreaterThan(0.88)
  })

  it('is told once a year, on its last day, of those who were in care for all of it', () => {
    for (const { is, subject, versions } of recordsOf(all, HealthYear)) {
      const on = versions[0]!.on
      expect(is.year).toBe(yearOf(on))
      expect(on).toBe(endOf(yearOf(on)))
      expect(careOf(subject).from).toBeLessThanOrEqual(addMonths(on, -12))
    }
    const each = recordsOf(all, HealthYear).map(y => `${y.subject} ${y.is.year}`)
    expect(new Set(each).size).toBe(each.length)
  })

  it('says teeth were checked exactly when a dentist saw them in the year', () => {
    const seen = new Set(checks('dental').map(c => `${c.subject} ${yearOf(c.is.heldOn as Day)}`))
    for (const { is, subject } of recordsOf(all, HealthYear))
      expect(is.teethChecked === '1').toBe(seen.has(`${subject} ${is.year}`))
  })

  it('has teeth checked for about 91% in 2022-23, and fewer in the year from spring 2020', () => {
    expect(share('2022-23', 'teethChecked')).toBeGreaterThan(0.85)
    expect(share('2022-23', 'teethChecked')).toBeLessThan(0.96)
    expect(share('2020-21', 'teethChecked')).toBeLessThan(share('2022-23', 'teethChecked') - 0.1)
    expect(share('2022-23', 'immunised')).toBeGreaterThan(0.84)
  })

  it('has scores only at 4 to 16, whose averages follow the years', () => {
    const mean = (year: string) => {
      const scores = years(year).flatMap(y => (y.is.sdqScore === undefined ? [] : [Number(y.is.sdqScore)]))
      return scores.reduce((a, b) => a + b, 0) / scores.length
    }
    expect(mean('2013-14')).toBeGreaterThan(11.3)
    expect(mean('2013-14')).toBeLessThan(13.3)
    expect(mean('2016-17')).toBeGreaterThan(13.4)
    expect(mean('2016-17')).toBeLessThan(15.8)
    for (const { is, subject } of recordsOf(all, HealthYear)) {
      const age = ageOn(born.get(subject)!, endOf(yearBeginning(Number(String(is.year).slice(0, 4)))))
      if (is.sdqScore !== undefined || is.sdqReason !== undefined) expect(age >= 4 && age <= 16).toBe(true)
    }
    expect(years('2012-13').every(y => startOf(yearBeginning(2012)) <= y.versions[0]!.on)).toBe(true)
  })
})

/** The share of children in care for two months or more whose assessment was not overdue on a day. */
function upToDate(on: Day): number {
  const held = group(
    checks('initial', 'review').filter(c => (c.is.heldOn as Day) <= on),
    c => c.subject,
  )
  const inCare = all.flatMap(({ spells }) =>
    spells.filter(s => s.name === 'care' && s.from < addDays(on, -60) && (s.until ?? LAST + 1) > on),
  )
  const fine = inCare.filter(({ child }) => {
    const last = Math.max(0, ...(held.get(child) ?? []).map(c => c.is.heldOn as number)) as Day
    return last > 0 && addMonths(last, ageOn(born.get(child)!, last) < 5 ? 6 : 12) >= on
  })
  return fine.length / inCare.length
}
