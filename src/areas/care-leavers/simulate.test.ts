import { group } from 'd3-array'
import { beforeAll, describe, expect, it } from 'vitest'
import { madeFamilies, played, recordsOf, refused } from '../../../tests/setup/made-families.ts'
import { ageOn } from '../../core/age.ts'
import { endOf, yearBeginning } from '../../core/collection-year.ts'
import { addDays, addMonths, type Day, day } from '../../core/day.ts'
import type { PlayedFamily, Simulates } from '../../engines/simulation/index.ts'
import { LeaverService, LeaverYear } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2012-04-01')
const LAST = day('2023-03-31')

/** Neighbours: care from some day on, until some day or the 18th birthday; a few come back for a while. */
const neighbours: Simulates = {
  answers: {
    'comes-into-care': scene => {
      if (scene.spell('care') || ageOn(scene.child.born, scene.day) >= 18) return
      scene.begin('care', `care ${scene.child.id} ${scene.day}`)
      scene.later(scene.day, 'care-began', {})
      scene.later(addDays(scene.day, scene.chance.whole(20, 2_500)), 'goes', { reason: 'E4A' })
    },
    goes: scene => out(scene, 'E4A'),
    'turns-18': scene => out(scene, scene.chance.happens(0.3) ? 'E17' : 'E5'),
  },
}

function out(scene: Parameters<Simulates['answers'][string]>[0], reason: string): void {
  const care = scene.spell('care')
  if (!care) return
  scene.end('care')
  const age = ageOn(scene.child.born, scene.day)
  scene.later(scene.day, 'care-ended', { reason, began: care.from, age })
  if (scene.chance.happens(0.2)) scene.later(addDays(scene.day, 60), 'comes-into-care', {})
}

const families = () =>
  madeFamilies(1_500, FROM, [4, 17.5], (child, chance) => [
    { on: addDays(FROM, chance.whole(0, 1_500)), what: 'comes-into-care', child, with: {} },
  ])
const born = new Map(
  families().flatMap(({ family }) => family.children.map(child => [child.id, child.born] as const)),
)

let all: PlayedFamily[]
beforeAll(() => {
  all = played(families(), [simulates, neighbours], LAST)
})
const birthday = (child: string, age: number): Day => addMonths(born.get(child)!, age * 12)
const lastOf = (year: unknown): Day => endOf(yearBeginning(Number(String(year).slice(0, 4))))
/** Answers about those of 19 to 21 on the last day of the year. */
const counted = (from: number, to: number) =>
  recordsOf(all, LeaverYear).filter(({ subject, is }) => {
    const age = ageOn(born.get(subject)!, lastOf(is.year))
    const first = Number(String(is.year).slice(0, 4))
    return age >= 19 && age <= 21 && first >= from && first <= to
  })

describe('played lives of care leavers', () => {
  it('are the same when played twice', () => {
    expect(played(families(), [simulates, neighbours], LAST)).toEqual(all)
  })

  it('hold nothing that the records would refuse', () => {
    expect(refused(all)).toEqual([])
  })

  it('have a service from 16 at the earliest, to 25 at the latest, ended when it was to end', () => {
    const services = recordsOf(all, LeaverService)
    expect(services.length).toBeGreaterThan(300)
    for (const { subject, is } of services) {
      expect(is.startedOn).toBeGreaterThanOrEqual(birthday(subject, 16))
      const latest = is.endedOn ?? LAST
      expect(latest).toBeLessThan(birthday(subject, 25))
      expect(is.endedOn !== undefined || birthday(subject, 25) > LAST).toBe(true)
    }
    const ends = services.filter(s => s.is.endedOn === birthday(s.subject, 21))
    expect(ends.length).toBeGreaterThan(50)
  })

  it('had 13 weeks in care since they were 14', () => {
    const periods = group(
      all.flatMap(({ spells }) => spells.filter(s => s.name === 'care' && s.until !== null)),
      period => period.child,
    )
    for (const { subject, is } of recordsOf(all, LeaverService)) {
      const before = periods.get(subject)!.filter(s => s.until! <= (is.startedOn as Day))
      const weeks = before.map(s => s.until! - Math.max(s.from, birthday(subject, 14)))
      expect(Math.max(...weeks)).toBeGreaterThanOrEqual(91)
    }
  })

  it('are asked about once a year, from 17 to 21, after they left', () => {
    const answers = recordsOf(all, LeaverYear)
    expect(new Set(answers.map(a => `${a.subject} ${a.is.year}`)).size).toBe(answers.length)
    for (const { subject, versions } of answers) {
      const age = ageOn(born.get(subject)!, versions[0]!.on)
      expect(age >= 17 && age <= 21).toBe(true)
    }
  })

  it('are busy and suitably housed as often as is published, 5 in a hundred more or less', () => {
    const late = counted(2019, 2022)
    expect(late.length).toBeGreaterThan(400)
    const busy = late.filter(a => /^[FP]/.test(String(a.is.activity))).length / late.length
    const suitable = late.filter(a => /1$/.test(String(a.is.accommodation))).length / late.length
    expect(Math.abs(busy - 0.596)).toBeLessThan(0.05)
    expect(Math.abs(suitable - 0.93)).toBeLessThan(0.05)
    const early = counted(2013, 2015)
    const before = early.filter(a => /^[FP]/.test(String(a.is.activity))).length / early.length
    expect(Math.abs(before - 0.41)).toBeLessThan(0.1)
  })

  it('stay with their carers from 18 only where they stayed when care ended', () => {
    const stayed = recordsOf(all, LeaverYear).filter(a => a.is.accommodation === 'Z1')
    expect(stayed.length).toBeGreaterThan(20)
    for (const { subject, versions } of stayed)
      expect(ageOn(born.get(subject)!, versions[0]!.on)).toBeGreaterThanOrEqual(18)
  })

  it('are never in work and in custody at once', () => {
    const both = recordsOf(all, LeaverYear).filter(
      a => a.is.accommodation === 'X2' && /^[FP]/.test(String(a.is.activity)),
    )
    expect(both).toEqual([])
  })
})
